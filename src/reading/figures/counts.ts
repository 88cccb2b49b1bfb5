import type { Lexeme } from './lexemes.js';
import { isPluralWord } from './plurals.js';
import type { Quantity } from './quantity.js';

const MODIFIER = /^(?:NOUN|PROPN|ADJ)$/;
/** Words that are tagged as nouns or adjectives and yet name nothing that could be counted. */
const NO_NOUN =
  /^(?:one|ones|of|thing|things|way|ways|which|more|less|fewer|it|them|each|half|per|total|or|and|to|than|ago|later|earlier|old|am|pm|percent|apiece|million|billion|thousand|hundred|time|from|in|by|at)$/;
const FILLER = /^(?:more|additional|extra|further|full|whole|different|separate|total)$/;
const DETERMINER = /^(?:the|its|their|his|her|our|my|your|these|those|all|this)$/;

const isWord = (lexeme: Lexeme | undefined): lexeme is Lexeme =>
  lexeme?.kind === 'word' && lexeme.part === undefined;
const isHead = (lexeme: Lexeme, first: boolean) =>
  /^(?:NOUN|PROPN)$/.test(lexeme.pos) ||
  (isPluralWord(lexeme.lower) && (first || !/^(?:VERB|AUX|DET|PRON|ADP)$/.test(lexeme.pos)));

const isParticiple = (lexeme: Lexeme | undefined) =>
  lexeme?.pos === 'VERB' && /(?:ed|ing)$/.test(lexeme.lower);

/** "most spectacular", "decently sized": what may open the phrase before its adjective. */
function opens(lexeme: Lexeme): boolean {
  const participle = lexeme.pos === 'VERB' && /(?:ed|ing)$/.test(lexeme.lower);
  return (
    participle ||
    /^(?:most|least)$/.test(lexeme.lower) ||
    (lexeme.pos === 'ADV' && lexeme.lower.endsWith('ly'))
  );
}

/** "digital and physical sales": "and" between two adjectives before a noun. */
function joinsAdjectives(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at]?.lower === 'and' &&
    /^(?:ADJ|PROPN)$/.test(lexemes[at - 1]?.pos ?? '') &&
    (lexemes[at + 1]?.pos === lexemes[at - 1]?.pos || isParticiple(lexemes[at + 1])) &&
    MODIFIER.test(lexemes[at + 2]?.pos ?? '')
  );
}

/** "five phone calls": a plural that is tagged as a verb, where no object follows it. */
function isVerbLikePlural(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const lexeme = lexemes[at];
  const follows = lexemes[at + 1]?.pos ?? 'PUNCT';
  return (
    end === at &&
    lexeme?.pos === 'VERB' &&
    isPluralWord(lexeme.lower) &&
    !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(follows)
  );
}

/** End of the noun phrase that begins at lexeme `at`: adjectives and nouns up to a plural head. */
function phraseEnd(lexemes: readonly Lexeme[], at: number, limit: number): number {
  let end = at;
  for (let i = at; i < Math.min(lexemes.length, at + limit); i++) {
    const lexeme = lexemes[i];
    if (i > at && lexeme?.text === '-' && lexeme.glued && lexemes[i + 1]?.glued) continue;
    if (i > at && joinsAdjectives(lexemes, i)) continue;
    if (!isWord(lexeme) || NO_NOUN.test(lexeme.lower)) break;
    const hyphenated = i > at && lexemes[i - 1]?.text === '-';
    const head = isHead(lexeme, i === at) || isVerbLikePlural(lexemes, i, end);
    if (!MODIFIER.test(lexeme.pos) && !head && !hyphenated && !(end === at && opens(lexeme))) break;
    if (head || hyphenated) end = i + 1;
    const next = lexemes[i + 1];
    const goesOn = isWord(next) && isPluralWord(next.lower) && /^(?:NOUN|PROPN)$/.test(next.pos);
    if (head && isPluralWord(lexeme.lower) && /^\p{Ll}/u.test(lexeme.text) && !goesOn) break;
  }
  return end;
}

/** Where the noun phrase may begin: after "of the", "more", a hyphen; -1 where "of" opens something else. */
function phraseStart(lexemes: readonly Lexeme[], quantity: Quantity): number {
  let at = quantity.last;
  if (lexemes[at]?.lower === 'of') {
    const determined = DETERMINER.test(lexemes[at + 1]?.lower ?? '');
    const partitive = quantity.form !== 'digits' || quantity.scale > 1;
    if (!determined && !partitive) return -1;
    at += determined ? 2 : 1;
  }
  while (quantity.form === 'fraction' && at < quantity.last + 3 && DETERMINER.test(lexemes[at]?.lower ?? ''))
    at++;
  while (at < quantity.last + 5 && FILLER.test(lexemes[at]?.lower ?? '')) at++;
  return at;
}

/** "12 page document" counts pages: a common noun in the singular is taken alone, before its head. */
function firstNoun(lexemes: readonly Lexeme[], start: number, end: number): number | null {
  const first = lexemes[start];
  const common = first?.pos === 'NOUN' && /^\p{Ll}/u.test(first.text);
  return common && end - start >= 2 ? start + 1 : null;
}

/** The things that a bare number counts ("48,000 Chinese students"), as printed; null where it counts none. */
export function countedNoun(
  lexemes: readonly Lexeme[],
  quantity: Quantity,
): { unit: string; last: number } | null {
  const hyphen = lexemes[quantity.last]?.text === '-' && lexemes[quantity.last]?.glued;
  let start = hyphen ? quantity.last + 1 : phraseStart(lexemes, quantity);
  const first = lexemes[start];
  if (start < 0 || !first || (first.glued && !hyphen)) return null;
  const end = phraseEnd(lexemes, start, hyphen ? 1 : 8);
  // "two of the mayor's aides" counts aides.
  for (let i = start; lexemes[quantity.last]?.lower === 'of' && i < end - 1; i++)
    if (/['’]s?$/.test(lexemes[i]?.text ?? '')) start = i + 1;
  const head = lexemes[end - 1];
  if (end <= start || !head) return null;
  // "model 70-A21": letters that go on into digits are a name.
  if (hyphen && lexemes[end]?.glued && lexemes[end]?.kind === 'number') return null;
  const whole = isPluralWord(head.lower) || quantity.value === 1 || quantity.form === 'fraction' || hyphen;
  const last = whole ? end : firstNoun(lexemes, start, end);
  if (last === null) return null;
  const unit = lexemes
    .slice(start, last)
    .map((lexeme, i) => (i > 0 && !lexeme.glued ? ` ${lexeme.text}` : lexeme.text))
    .join('');
  return { unit, last };
}

/** "3 times", "three different times": how often, not how many; the index after "times". */
export function occurrences(lexemes: readonly Lexeme[], quantity: Quantity): number | null {
  const more = /^(?:more|different|separate|straight|consecutive)$/.test(lexemes[quantity.last]?.lower ?? '')
    ? 1
    : 0;
  return lexemes[quantity.last + more]?.lower === 'times' ? quantity.last + more + 1 : null;
}
