import { CARDINALS } from './data/number-words.js';
import type { Lexeme } from './lexemes.js';
import { fromWords, type Quantity } from './quantity.js';

const VERBS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    doubled: 2,
    doubles: 2,
    doubling: 2,
    tripled: 3,
    triples: 3,
    tripling: 3,
    trebled: 3,
    trebling: 3,
    quadrupled: 4,
    quadruples: 4,
    quadrupling: 4,
    quintupled: 5,
    halved: 0.5,
    halving: 0.5,
    halves: 0.5,
  }),
);
const ADVERBS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twice: 2,
    thrice: 3,
    double: 2,
    triple: 3,
    quadruple: 4,
    treble: 3,
  }),
);
const COMPARES =
  /^(?:as|more|higher|larger|bigger|greater|faster|longer|the|that|what|its|their|those|previous|last|over)$/;

const multiple = (first: number, last: number, value: number): Quantity =>
  fromWords('multiple', first, last, value, 'times');

/** "sixfold", "10-fold": how many times, or null. */
function fold(lexemes: readonly Lexeme[], at: number): Quantity | null {
  const word = lexemes[at]?.lower ?? '';
  if (word.endsWith('fold') && word.length > 4) {
    const value = CARDINALS.get(word.slice(0, -4)) ?? (word === 'hundredfold' ? 100 : undefined);
    return value ? multiple(at, at + 1, value) : null;
  }
  const hyphen = lexemes[at + 1]?.text === '-' ? 1 : 0;
  if (lexemes[at + 1 + hyphen]?.lower !== 'fold') return null;
  const value = CARDINALS.get(word) ?? (/^\d+(?:\.\d+)?$/.test(word) ? Number(word) : undefined);
  return value ? multiple(at, at + 2 + hyphen, value) : null;
}

/** "doubled", "threefold", "twice as", "double the": the multiple that begins at lexeme `at`, or null. */
export function multipleAt(lexemes: readonly Lexeme[], at: number): Quantity | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const folded = fold(lexemes, at);
  if (folded) return folded;
  if (lexeme.kind !== 'word') return null;
  const verb = VERBS.get(lexeme.lower);
  if (verb && lexemes[at + 1]?.lower === 'down') return null;
  if (verb && (lexeme.lower !== 'halves' || lexeme.pos === 'VERB')) return multiple(at, at + 1, verb);
  const adverb = ADVERBS.get(lexeme.lower);
  if (!adverb) return null;
  const next = lexemes[at + 1];
  // "scored twice as the home side won": "as" compares only before a quality.
  const quality = next?.lower !== 'as' || /^(?:ADJ|ADV)$/.test(lexemes[at + 2]?.pos ?? '');
  return quality && COMPARES.test(next?.lower ?? '') ? multiple(at, at + 1, adverb) : null;
}

/** "three times as many", "100 times more": a multiple rather than how often. */
export function isTimesMultiple(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  return quantity.unit === 'times' && COMPARES.test(lexemes[quantity.last]?.lower ?? '');
}
