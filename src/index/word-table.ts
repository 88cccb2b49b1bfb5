import { type Term, termsOf } from './analysis.js';
import { Lexicon, Sort } from './lexicon.js';
import type { Passage } from './passages.js';

/**
 * The words of every passage in reading order, as numbers: enough to score a passage exactly and to see which
 * words stand together, without keeping its text. Flat arrays, so a snapshot can write them as they are.
 */
export interface WordTable {
  /** A word each, packed; see `wordId`, `isCapital`, `isBeforeComma`. */
  readonly words: Uint32Array;
  /** Where each sentence starts in `words`; one more entry ends the last. */
  readonly sentences: Uint32Array;
  /** Where each passage starts in `sentences`; one more entry ends the last. */
  readonly passages: Uint32Array;
  /** By sentence: how many of its first `COUNTED` words carry meaning. */
  readonly content: Uint8Array;
}

/** Words of a sentence among which those that carry meaning are counted; more make no difference to anything. */
const COUNTED = 80;

const CAPITAL = 1;
const COMMA = 2;
const FLAGS = 2;

/** Where the first word of a passage stands in the table; of one past the last, where the words end. */
export const firstWord = ({ sentences, passages }: WordTable, passage: number): number =>
  sentences[passages[passage] ?? 0] ?? 0;
/** The lexicon's id of a packed word. */
export const wordId = (word: number | undefined): number => (word ?? 0) >>> FLAGS;
/** Whether a packed word is written with a capital. */
export const isCapital = (word: number | undefined): boolean => ((word ?? 0) & CAPITAL) !== 0;
/** Whether a comma or an opening bracket follows a packed word. */
export const isBeforeComma = (word: number | undefined): boolean => ((word ?? 0) & COMMA) !== 0;

/** A growing array of numbers. */
class Numbers {
  #values = new Uint32Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }
  done(): Uint32Array {
    return this.#values.slice(0, this.length);
  }
}

/** Lays out the words of all passages and the lexicon of them. `each` sees the words of a passage as they come. */
export function tabulate(
  passages: readonly Passage[],
  each: (passage: Passage, terms: readonly Term[]) => void = () => {},
): { table: WordTable; lexicon: Lexicon } {
  const lexicon = new Lexicon();
  const words = new Numbers();
  const sentences = new Numbers();
  const starts = new Numbers();
  for (const passage of passages) {
    starts.push(sentences.length);
    const { text } = passage.reading.article;
    const all: Term[] = [];
    const distinct = new Set<number>();
    for (const [start, end] of passage.sentences) {
      sentences.push(words.length);
      termsOf(text.slice(start, end), start).forEach((term, i) => {
        const id = lexicon.add(term.stem, term.word);
        distinct.add(id);
        if (i > 0) lexicon.countInside(id, term.capital);
        words.push(
          (id << FLAGS) |
            (term.capital ? CAPITAL : 0) |
            (/^(?:,| \()/.test(text.slice(term.end, term.end + 2)) ? COMMA : 0),
        );
        all.push(term);
      });
    }
    for (const id of distinct) lexicon.countPassage(id);
    each(passage, all);
  }
  starts.push(sentences.length);
  sentences.push(words.length);
  const table = { words: words.done(), sentences: sentences.done(), passages: starts.done() };
  return { table: { ...table, content: contentOf(table.words, table.sentences, lexicon) }, lexicon };
}

function contentOf(words: Uint32Array, sentences: Uint32Array, lexicon: Lexicon): Uint8Array {
  const content = new Uint8Array(sentences.length);
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const from = sentences[sentence] ?? 0;
    const to = Math.min(sentences[sentence + 1] ?? from, from + COUNTED);
    let count = 0;
    for (let at = from; at < to; at++) if ((lexicon.sort(wordId(words[at])) & Sort.stop) === 0) count++;
    content[sentence] = count;
  }
  return content;
}
