import { CARDINALS, DENOMINATORS, DIGIT_COUNTS, SCALES, VAGUE_PLURALS } from './data/number-words.js';
import type { Lexeme } from './lexemes.js';
import type { Numeral } from './numeral.js';

interface Words {
  readonly last: number;
  readonly value: number;
  readonly scale: number;
}

const lowerAt = (lexemes: readonly Lexeme[], at: number) =>
  lexemes[at]?.kind === 'word' ? (lexemes[at]?.lower ?? '') : '';

/** Index of the next word where a hyphen or "and" may stand between the parts of a number. */
function nextPart(lexemes: readonly Lexeme[], at: number, afterScale: boolean): number {
  if (lexemes[at]?.text === '-' && lexemes[at]?.glued && lexemes[at + 1]?.glued) return at + 1;
  const and = afterScale && lowerAt(lexemes, at) === 'and';
  return and && CARDINALS.has(lowerAt(lexemes, at + 1)) ? at + 1 : at;
}

/**
 * "three hundred and five thousand", "twenty-eight". Parts must descend as English numbers do; words that
 * do not add up to one number ("nineteen eighty-four", "two three") read as null.
 */
function cardinal(lexemes: readonly Lexeme[], at: number): Words | null {
  let total = 0;
  let group = 0;
  let scale = 1;
  let lowest = Number.POSITIVE_INFINITY;
  let open = true;
  let afterScale = false;
  let last = at;
  for (;;) {
    const i = last === at ? at : nextPart(lexemes, last, afterScale);
    const word = lowerAt(lexemes, i);
    const small = CARDINALS.get(word);
    const factor = SCALES.get(word);
    const article = last === at && (word === 'a' || word === 'an');
    if (article) {
      const next = lowerAt(lexemes, at + 1);
      if (!SCALES.has(next)) return null;
      group = 1;
      open = false;
    } else if (small !== undefined) {
      const fillsTens = !open && group % 100 >= 20 && group % 10 === 0 && small > 0 && small < 10;
      if (!open && !fillsTens) return null;
      group += small;
      open = false;
      afterScale = false;
    } else if (factor === 100 && group > 0 && group < 100 && !open) {
      group *= 100;
      open = true;
      afterScale = true;
    } else if (factor && factor > 100 && group > 0 && factor < lowest) {
      total += group * factor;
      scale = factor;
      lowest = factor;
      group = 0;
      open = true;
      afterScale = true;
    } else if (factor) return null;
    else break;
    last = i + 1;
  }
  return last === at ? null : { last, value: total + group, scale: total && group === 0 ? scale : 1 };
}

/** "and a half", "and a quarter": what a spelled number adds. */
function addedHalf(lexemes: readonly Lexeme[], at: number): { value: number; last: number } | null {
  if (lowerAt(lexemes, at) !== 'and') return null;
  const i = /^(?:a|one)$/.test(lowerAt(lexemes, at + 1)) ? at + 2 : at + 1;
  const hyphen = lexemes[i]?.text === '-' ? 1 : 0;
  const word = lowerAt(lexemes, i + hyphen);
  const value = word === 'half' ? 0.5 : word === 'quarter' ? 0.25 : null;
  return value && i > at + 1 ? { value, last: i + hyphen + 1 } : null;
}

/** "one point six": the digits spoken after the point, and the index after them. */
function spokenDecimals(lexemes: readonly Lexeme[], at: number): { digits: string; last: number } | null {
  if (lowerAt(lexemes, at) !== 'point') return null;
  let digits = '';
  let last = at + 1;
  for (; digits.length < 6; last++) {
    const digit = CARDINALS.get(lowerAt(lexemes, last));
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  return digits === '' ? null : { digits, last };
}

function numeral(at: number, last: number, value: number, raw: number, scale: number): Numeral {
  return { first: at, last, value, raw, scale, form: 'words', plain: false };
}

function wholeNumber(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const words = cardinal(lexemes, at);
  if (!words) return null;
  const decimals = spokenDecimals(lexemes, words.last);
  if (decimals) {
    const factor = SCALES.get(lowerAt(lexemes, decimals.last));
    const exact = `${words.value}.${decimals.digits}`;
    const last = factor ? decimals.last + 1 : decimals.last;
    return numeral(at, last, Number(`${exact}e${Math.log10(factor ?? 1)}`), Number(exact), factor ?? 1);
  }
  const hyphen = lexemes[words.last]?.text === '-' ? 1 : 0;
  const dozen = lowerAt(lexemes, words.last + hyphen) === 'dozen';
  if (dozen) return numeral(at, words.last + hyphen + 1, words.value * 12, words.value, 12);
  const half = addedHalf(lexemes, words.last);
  if (half) {
    // "a million and a half" adds half a million; "two and a half million" scales what came before.
    const factor = SCALES.get(lowerAt(lexemes, half.last));
    if (words.scale > 1)
      return numeral(at, half.last, words.value + half.value * words.scale, words.value, 1);
    const raw = words.value + half.value;
    return numeral(at, factor ? half.last + 1 : half.last, raw * (factor ?? 1), raw, factor ?? 1);
  }
  return numeral(at, words.last, words.value, words.value / words.scale, words.scale);
}

/** "half a million", "a quarter billion", "half a dozen", "a dozen". */
function partOfScale(lexemes: readonly Lexeme[], at: number): Numeral | null {
  let i = at;
  const article = /^(?:a|an|one)$/.test(lowerAt(lexemes, i));
  if (article) i++;
  if (article && lowerAt(lexemes, i) === 'dozen') return numeral(at, i + 1, 12, 1, 12);
  const count = CARDINALS.get(lowerAt(lexemes, i));
  if (count && !article) i += lexemes[i + 1]?.text === '-' ? 2 : 1;
  const parts = DENOMINATORS.get(lowerAt(lexemes, i));
  if (!parts || parts > 4 || lowerAt(lexemes, i) === 'third') return null;
  i++;
  if (lexemes[i]?.text === '-' || lowerAt(lexemes, i) === 'of') i++;
  if (lowerAt(lexemes, i) === 'a') i++;
  const factor = lowerAt(lexemes, i) === 'dozen' ? 12 : SCALES.get(lowerAt(lexemes, i));
  if (!factor) return null;
  const raw = (count ?? 1) / parts;
  return numeral(at, i + 1, raw * factor, raw, factor);
}

const OF_WHOLE = /^(?:of|the|its|their|his|her|our|my|all|those|these|that|a|an)$/;
const NOT_A_SHARE =
  /^(?:first|second|third|last|latter|next|other|better|final|opening|early|late|this|final|top|bottom)$/;

/** "two-thirds", "a third of", "half the", "three quarters of". */
function share(lexemes: readonly Lexeme[], at: number): Numeral | null {
  let i = at;
  const counted = CARDINALS.get(lowerAt(lexemes, i));
  const article = /^(?:a|one)$/.test(lowerAt(lexemes, i));
  if (counted !== undefined || article) i += lexemes[i + 1]?.text === '-' ? 2 : 1;
  const word = lowerAt(lexemes, i);
  const parts = DENOMINATORS.get(word);
  if (!parts || lexemes[i + 1]?.text === '-') return null;
  const count = counted ?? 1;
  if (count >= parts || (count > 1 && !word.endsWith('s') && word !== 'halves')) return null;
  const bareHalf = i === at && word === 'half';
  if (i === at && !bareHalf) return null;
  const follows = lowerAt(lexemes, i + 1);
  if (bareHalf && !OF_WHOLE.test(follows)) return null;
  if (NOT_A_SHARE.test(lowerAt(lexemes, at - 1)) || NOT_A_SHARE.test(lowerAt(lexemes, i - 1))) return null;
  const byPart = lowerAt(lexemes, at - 1) === 'by';
  if (article && count === 1 && follows !== 'of' && word !== 'half' && !byPart) return null;
  if (article && word === 'half' && !/^(?:of|hour|year|day|mile|dozen)$/.test(follows)) return null;
  const value = count / parts;
  return { first: at, last: i + 1, value, raw: value, scale: 1, form: 'fraction', plain: false };
}

/** "dozens", "tens of thousands", "several hundred", "double-digit": ranges of the size that the word says. */
function vague(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const word = lowerAt(lexemes, at);
  const digits = DIGIT_COUNTS.get(word);
  const hyphen = lexemes[at + 1]?.text === '-';
  const noun = hyphen ? at + 2 : at + 1;
  // "two digits" counts digits; "two-digit" and "double digits" give a size.
  const sized = digits && (hyphen || !CARDINALS.has(word));
  if (sized && /^(?:digit|digits|figure|figures)$/.test(lowerAt(lexemes, noun)))
    return {
      first: at,
      last: noun + 1,
      value: digits,
      raw: digits.min,
      scale: 1,
      form: 'vague',
      plain: false,
    };
  const few = word === 'several' ? at + 1 : word === 'a' && lowerAt(lexemes, at + 1) === 'few' ? at + 2 : 0;
  const few2 = few ? SCALES.get(lowerAt(lexemes, few)) : undefined;
  let base = few2 ?? VAGUE_PLURALS.get(word);
  if (!base) return null;
  let last = few2 ? few + 1 : at + 1;
  const second = VAGUE_PLURALS.get(lowerAt(lexemes, last + 1));
  if (lowerAt(lexemes, last) === 'of' && second && second > base) {
    base *= second;
    last += 2;
  }
  const factor = word === 'dozens' && !second ? 120 : base * 10;
  return {
    first: at,
    last,
    value: { min: base, max: factor },
    raw: base,
    scale: 1,
    form: 'vague',
    plain: false,
  };
}

/** The number in words that begins at lexeme `at`, or null. */
export function readSpelled(lexemes: readonly Lexeme[], at: number): Numeral | null {
  if (lexemes[at]?.kind !== 'word') return null;
  return partOfScale(lexemes, at) ?? share(lexemes, at) ?? vague(lexemes, at) ?? wholeNumber(lexemes, at);
}
