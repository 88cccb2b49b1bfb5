import { type Lexicon, Sort } from '../../index/lexicon.js';
import type { PassageIndex } from '../../index/passage-index.js';
import { bits } from '../../index/spelling.js';
import type { Statements } from '../../index/statements.js';
import { type WordTable, wordId } from '../../index/word-table.js';

/** Two sentences share at least this share of their content words to say the same. */
const SAME = 0.7;
/** Shorter sentences share so many words by chance. */
const SHORTEST = 6;

/** Whether two sentences of the table say the same: nearly the same content words, the same numbers, as many negations. */
export function sameStatement(
  a: number,
  b: number,
  { statements, table, lexicon }: Pick<PassageIndex, 'statements' | 'table' | 'lexicon'>,
): boolean {
  if (!mayBeSame(a, b, statements)) return false;
  const ours = wordsOf(a, table, lexicon);
  const theirs = wordsOf(b, table, lexicon);
  if (ours.negations !== theirs.negations || ours.numbers !== theirs.numbers) return false;
  if (Math.min(ours.content.size, theirs.content.size) < SHORTEST) return false;
  let shared = 0;
  for (const id of ours.content) if (theirs.content.has(id)) shared++;
  return shared >= SAME * (ours.content.size + theirs.content.size - shared);
}

/**
 * False only where two sentences cannot say the same. Every bit that one signature has alone is a word that one
 * sentence has alone, and of all words of both at most (1 - SAME) / (1 + SAME) may be.
 */
function mayBeSame(a: number, b: number, { lengths, signatures, marks }: Statements): boolean {
  if (marks[a] !== marks[b]) return false;
  const one = lengths[a] ?? 0;
  const other = lengths[b] ?? 0;
  if (one < SHORTEST || other < SHORTEST) return false;
  return bits((signatures[a] ?? 0) ^ (signatures[b] ?? 0)) * (1 + SAME) <= (1 - SAME) * (one + other);
}

/** What a sentence states, word for word. */
interface Stated {
  readonly content: ReadonlySet<number>;
  readonly numbers: string;
  readonly negations: number;
}

function wordsOf(sentence: number, { words, sentences }: WordTable, lexicon: Lexicon): Stated {
  const ids = Array.from(words.subarray(sentences[sentence], sentences[sentence + 1]), wordId);
  const areOf = (sort: number): number[] => ids.filter((id) => (lexicon.sort(id) & sort) !== 0);
  return {
    content: new Set(ids.filter((id) => (lexicon.sort(id) & Sort.stop) === 0)),
    numbers: areOf(Sort.number)
      .sort((x, y) => x - y)
      .join(' '),
    negations: areOf(Sort.negation).length,
  };
}
