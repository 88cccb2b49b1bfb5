import { type Lexicon, Sort } from '../../index/lexicon.js';
import { bits } from '../../index/spelling.js';
import { type WordTable, wordId } from '../../index/word-table.js';

/** Two sentences share at least this share of their content words to say the same. */
const SAME = 0.7;
/** Shorter sentences share so many words by chance. */
const SHORTEST = 6;

/** What a sentence states, in numbers that tell at once of nearly all pairs that they do not state the same. */
export interface Statement {
  /** The sentence in the table of words. */
  readonly sentence: number;
  /** How many content words it has, repetitions included. */
  readonly length: number;
  /** One bit for each content word, by the last bits of its id. */
  readonly signature: number;
  /** Alike where the numbers are alike, in any order. */
  readonly numbers: number;
  readonly negations: number;
}

/** Reads what a sentence of the table states. */
export function statementOf(sentence: number, { words, sentences }: WordTable, lexicon: Lexicon): Statement {
  let length = 0;
  let signature = 0;
  let numbers = 0;
  let negations = 0;
  const last = sentences[sentence + 1] ?? 0;
  for (let at = sentences[sentence] ?? last; at < last; at++) {
    const id = wordId(words[at]);
    const sort = lexicon.sort(id);
    if ((sort & Sort.negation) !== 0) negations++;
    if ((sort & Sort.number) !== 0) numbers = (numbers + Math.imul(id + 1, 0x9e3779b1)) | 0;
    if ((sort & Sort.stop) !== 0) continue;
    length++;
    signature |= 1 << (id & 31);
  }
  return { sentence, length, signature, numbers, negations };
}

/** Whether two sentences say the same: nearly the same content words, the same numbers, as many negations. */
export function sameStatement(a: Statement, b: Statement, table: WordTable, lexicon: Lexicon): boolean {
  if (a.negations !== b.negations || a.numbers !== b.numbers) return false;
  if (Math.min(a.length, b.length) < SHORTEST || !mayShare(a, b)) return false;
  const [ours, theirs] = [a, b].map(({ sentence }) => wordsOf(sentence, table, lexicon));
  if (!ours || !theirs || ours.numbers !== theirs.numbers) return false;
  if (Math.min(ours.content.size, theirs.content.size) < SHORTEST) return false;
  let shared = 0;
  for (const id of ours.content) if (theirs.content.has(id)) shared++;
  return shared >= SAME * (ours.content.size + theirs.content.size - shared);
}

/**
 * False only where two sentences cannot share enough. Every bit that one signature has alone is a word that one
 * sentence has alone, and of all words of both at most (1 - SAME) / (1 + SAME) may be.
 */
function mayShare(a: Statement, b: Statement): boolean {
  return bits(a.signature ^ b.signature) * (1 + SAME) <= (1 - SAME) * (a.length + b.length);
}

function wordsOf(
  sentence: number,
  { words, sentences }: WordTable,
  lexicon: Lexicon,
): { readonly content: ReadonlySet<number>; readonly numbers: string } {
  const ids = Array.from(words.subarray(sentences[sentence], sentences[sentence + 1]), wordId);
  return {
    content: new Set(ids.filter((id) => (lexicon.sort(id) & Sort.stop) === 0)),
    numbers: ids
      .filter((id) => (lexicon.sort(id) & Sort.number) !== 0)
      .sort((x, y) => x - y)
      .join(' '),
  };
}
