import { NAMED_BY_NUMBER, STREETS, TAX_SECTIONS } from './data/label-nouns.js';
import { type Lexeme, wordAt } from './lexemes.js';
import type { Quantity } from './quantity.js';

const CALENDAR_PREPOSITION =
  /^(?:in|of|since|by|for|from|until|till|before|after|during|early|late|mid|the|year|fiscal|around|through|and|to|than|between|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;
const BARE_CUE =
  /^(?:to|at|by|was|is|were|are|reached|hit|totalled|totaled|about|around|nearly|over|exceeded|averaged|than|averaging|stood|with|of|only|just|least|some|almost|roughly|approximately)$/;
const HEDGE = /^(?:about|around|some|nearly|almost|roughly|approximately|over|than|least|most|up)$/;
const ONE_OFF =
  /^(?:this|that|the|any|no|every|each|another|which|as|only|last|next|some|many|first|second|third|'s)$/;

/** Digits stuck to letters: "G20", "5G", "cac40", "IL-76", "COVID-19". */
function partOfName(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const first = lexemes[quantity.first];
  const before = lexemes[quantity.first - 1];
  const after = lexemes[quantity.last];
  if (quantity.unitBy === 'sign') return false;
  if (first?.kind === 'number' && first.glued && before && /[\p{L}_#&@=]$/u.test(before.text)) return true;
  const digitsLast = lexemes[quantity.last - 1]?.kind === 'number';
  if (digitsLast && quantity.unit === null && after?.glued && after.kind === 'word') return true;
  const hyphen = before?.text === '-' && before.glued && first?.glued;
  const joined = lexemes[quantity.first - 2];
  const prefix = /^(?:minus|sub|to|non|mid|pre|over|under|now|then|plus|about|all)$/.test(
    joined?.lower ?? '',
  );
  return hyphen === true && joined?.kind === 'word' && !prefix;
}

/** Parts of clock times, ratios, dates in digits, telephone numbers, addresses on the net. */
function partOfCode(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const first = lexemes[quantity.first];
  const before = lexemes[quantity.first - 1];
  const after = lexemes[quantity.numberLast];
  const next = lexemes[quantity.numberLast + 1];
  const colonAfter = after?.text === ':' && after.glued && next?.glued && next.kind === 'number';
  const colonBefore =
    before?.text === ':' && before.glued && first?.glued && lexemes[quantity.first - 2]?.kind === 'number';
  const slash = /^[/.]$/.test(before?.text ?? '') && first?.glued && before?.glued;
  const date = slash && lexemes[quantity.first - 2]?.kind === 'number' && quantity.plain;
  const slashAfter = after?.text === '/' && after.glued && next?.kind === 'number' && next.glued;
  // "1970s", "the 20s"
  const decade =
    /0$/.test(lexemes[quantity.numberLast - 1]?.text ?? '') && after?.text === 's' && after.glued;
  const clock = /^(?:am|pm|o'clock|gmt|utc|bst|est|edt|pst|pdt|noon)$/.test(after?.lower ?? '');
  // "a 3-for-2 split", "a 5-to-4 vote"
  const [link, dash, far] = lexemes.slice(quantity.numberLast + 1, quantity.numberLast + 4);
  const ratio =
    after?.text === '-' &&
    after.glued &&
    /^(?:for|to)$/.test(link?.lower ?? '') &&
    dash?.text === '-' &&
    far?.kind === 'number' &&
    far.glued;
  const ratioEnd =
    before?.text === '-' &&
    first?.glued &&
    /^(?:for|to)$/.test(lexemes[quantity.first - 2]?.lower ?? '') &&
    lexemes[quantity.first - 3]?.text === '-' &&
    lexemes[quantity.first - 4]?.kind === 'number';
  if (quantity.unitBy === 'sign') return false;
  return (
    ratio ||
    ratioEnd ||
    colonAfter ||
    colonBefore ||
    clock ||
    decade ||
    date ||
    (quantity.unit === null && (slash || slashAfter))
  );
}

/** 1500 to 2099 without unit or separator, where a year could stand. */
function isYear(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const written = lexemes[quantity.numberLast - 1]?.text ?? '';
  if (!quantity.plain || !/^(?:1[5-9]|20)\d\d$/.test(written)) return false;
  if (quantity.unitBy === 'word') return false;
  if (quantity.unitBy !== 'noun') return true;
  const before = lexemes[quantity.first - 1];
  if (CALENDAR_PREPOSITION.test(before?.lower ?? '') || !before) return true;
  // "employs 2000 workers", "about 2000 people" count; "record 2018 sales" does not.
  return !(before.pos === 'VERB' || HEDGE.test(before.lower)) || !written.endsWith('00');
}

/** "Section 427", "Apple Watch 5", "Stoxx 600": a number that follows a name. */
function numbered(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const before = lexemes[quantity.first - 1];
  if (before?.kind !== 'word' || before.end === lexemes[quantity.first]?.start) return false;
  if (quantity.form !== 'digits' || !quantity.plain) return false;
  const capital = /^\p{Lu}/u.test(before.text);
  if (NAMED_BY_NUMBER.has(before.lower) && quantity.unitBy !== 'noun') return true;
  if (NAMED_BY_NUMBER.has(before.lower) && capital) return true;
  if (!capital || quantity.first < 2) return false;
  if (quantity.unitBy === 'noun') {
    const head = lexemes[quantity.last - 1];
    return before.pos === 'PROPN' && !/^\p{Ll}/u.test(head?.text ?? '');
  }
  return quantity.unit === null && before.pos === 'PROPN';
}

/** The "rd" of "23rd Street". */
const isSuffix = (word: Lexeme) => word.glued && /^(?:st|nd|rd|th)$/.test(word.lower);

/** "529 plans", "401(k) accounts": sections of a tax code that name a kind of saving. */
function isTaxSection(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const written = lexemes[quantity.numberLast - 1]?.text ?? '';
  const named = lexemes.slice(quantity.numberLast, quantity.numberLast + 5);
  return (
    quantity.plain &&
    TAX_SECTIONS.has(written) &&
    named.some(({ lower }) => /^(?:plan|account)s?$/.test(lower))
  );
}

/** "469 Vermont St.": a house number. */
function isAddress(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  if (!quantity.plain || quantity.unitBy === 'word' || quantity.unitBy === 'sign') return false;
  const name = lexemes.slice(quantity.numberLast, quantity.numberLast + 5);
  const street = name.findIndex((word) => STREETS.has(word.lower) && /^\p{Lu}/u.test(word.text));
  return (
    street > 0 &&
    name
      .slice(0, street)
      .every((word) => /^[\p{Lu}\d]/u.test(word.text) || word.kind === 'mark' || isSuffix(word))
  );
}

/** "Group of 20", "the Seven Sisters": of + number after a capital. */
function ofName(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const of = wordAt(lexemes, quantity.first - 1) === 'of';
  return of && quantity.unit === null && /^\p{Lu}/u.test(lexemes[quantity.first - 2]?.text ?? '');
}

/** "one" that stands for a person or thing, or picks one out. */
function isPronoun(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const word = lexemes[quantity.first];
  if (word?.lower !== 'one' || quantity.numberLast !== quantity.first + 1 || quantity.value !== 1)
    return false;
  if (quantity.unitBy === 'word') return false;
  if (quantity.unit === null || ONE_OFF.test(wordAt(lexemes, quantity.first - 1))) return true;
  return (
    /^(?:day|another|side|hand|hell|sort|kind|reason|point|way|time|end)$/.test(
      wordAt(lexemes, quantity.last - 1),
    ) &&
    quantity.last - quantity.first === 2 &&
    wordAt(lexemes, quantity.last - 1) !== 'hand'
  );
}

/** A number that is no year of a time expression. */
const isBareNumber = (lexeme: Lexeme | undefined) => lexeme?.kind === 'number' && lexeme.part === undefined;

/** "a 3 to 1 margin", "the number one issue", "between the ages of 17 and 20": places, scores and groups. */
function isScoreOrGroup(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const before = wordAt(lexemes, quantity.first - 1);
  const head = wordAt(lexemes, quantity.last - 1);
  if (quantity.unitBy !== 'noun' && quantity.unit !== null) return false;
  if (before === 'number' && quantity.value === 1) return true;
  if (before === 'of' && /^ages$/.test(wordAt(lexemes, quantity.first - 2))) return quantity.unit === null;
  const scored = /^(?:margin|ratio|vote|score|odds|majority)$/.test(head);
  const tied = before === 'to' && lexemes[quantity.first - 2]?.kind === 'number';
  const other = wordAt(lexemes, quantity.last) === 'to' && lexemes[quantity.last + 1]?.kind === 'number';
  const closes = /^(?:margin|ratio|vote|score|odds|majority)$/.test(wordAt(lexemes, quantity.last + 2));
  return (scored && tied) || (quantity.unit === null && other && closes);
}

/** A number without unit is kept only where the sentence treats it as an amount. */
function unsupported(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  if (quantity.unit !== null) return false;
  if (quantity.form === 'words' || quantity.form === 'vague') return quantity.scale === 1;
  if (quantity.form === 'fraction') return false;
  if (quantity.scale > 1 || typeof quantity.value !== 'number') return typeof quantity.value !== 'number';
  const cue = wordAt(lexemes, quantity.first - 1);
  // "aged 18 to 34", "18-34": what the first number lacks the second lacks too.
  if (/^(?:to|and|or)$/.test(cue) && isBareNumber(lexemes[quantity.first - 2])) return true;
  if (/^(?:aged|ages|age)$/.test(cue)) return true;
  const dash = lexemes[quantity.last];
  if (/^[-–]$/.test(dash?.text ?? '') && dash?.glued && lexemes[quantity.last + 1]?.kind === 'number')
    return true;
  if (!quantity.plain) return !BARE_CUE.test(cue) && Math.abs(quantity.raw) < 1;
  return !BARE_CUE.test(cue) || quantity.raw < 10;
}

/** Whether the digits belong to a name or a code, whatever stands around them. */
export function isCode(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  return partOfName(lexemes, quantity) || partOfCode(lexemes, quantity);
}

/** Whether the number is a label, a year or a pronoun rather than a quantity. */
export function isLabel(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  if (quantity.kind === 'rank' || quantity.kind === 'ordinal' || quantity.kind === 'multiple') return false;
  return (
    isYear(lexemes, quantity) ||
    numbered(lexemes, quantity) ||
    isAddress(lexemes, quantity) ||
    isTaxSection(lexemes, quantity) ||
    ofName(lexemes, quantity) ||
    isPronoun(lexemes, quantity) ||
    isScoreOrGroup(lexemes, quantity) ||
    unsupported(lexemes, quantity)
  );
}
