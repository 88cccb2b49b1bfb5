import { type Lexicon, Sort } from './lexicon.js';
import { type WordTable, wordId } from './word-table.js';

/**
 * What every sentence of the table states, in numbers that tell at once of nearly all pairs that they do not state
 * the same. Made when the coverage is indexed, since a question asks it of twenty sentences.
 */
export interface Statements {
  /** By sentence: how many content words it has, repetitions included; `MOST_CONTENT` where there are more. */
  readonly lengths: Uint8Array;
  /** By sentence: one bit for each content word, by the last bits of its id. */
  readonly signatures: Int32Array;
  /** By sentence: alike where the numbers are alike, in any order, and the negations as many. */
  readonly marks: Int32Array;
}

/** So many content words can no longer be told apart by 32 bits. */
const MOST_CONTENT = 255;

/** Factors without a pattern in their bits, so that different numbers and negations add up to different marks. */
const NUMBER_MARK = 0x9e3779b1;
const NEGATION_MARK = 0x85ebca6b;

/** Reads what the sentences of a table state. */
export function readStatements({ words, sentences }: WordTable, lexicon: Lexicon): Statements {
  const count = Math.max(0, sentences.length - 1);
  const lengths = new Uint8Array(count);
  const signatures = new Int32Array(count);
  const marks = new Int32Array(count);
  for (let sentence = 0; sentence < count; sentence++) {
    const last = sentences[sentence + 1] ?? 0;
    let length = 0;
    let signature = 0;
    let mark = 0;
    for (let at = sentences[sentence] ?? last; at < last; at++) {
      const id = wordId(words[at]);
      const sort = lexicon.sort(id);
      if ((sort & Sort.negation) !== 0) mark = (mark + NEGATION_MARK) | 0;
      if ((sort & Sort.number) !== 0) mark = (mark + Math.imul(id + 1, NUMBER_MARK)) | 0;
      if ((sort & Sort.stop) !== 0) continue;
      length++;
      signature |= 1 << (id & 31);
    }
    lengths[sentence] = Math.min(MOST_CONTENT, length);
    signatures[sentence] = signature;
    marks[sentence] = mark;
  }
  return { lengths, signatures, marks };
}
