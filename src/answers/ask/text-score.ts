import type { PassageIndex } from '../../index/passage-index.js';
import { BM25 } from '../../index/passage-search.js';
import { countIn, listOf, TEXT } from '../../index/posting-lists.js';
import { firstWord } from '../../index/word-table.js';
import type { AskedStems } from './asked-stems.js';
import type { Context } from './context.js';
import type { Eye } from './hits.js';
import type { Question } from './question.js';

/**
 * BM25+ of passages by all words of a question and their synonyms: of a passage's text as MiniSearch would score it,
 * and of what stands around it by what is met there, once each.
 */
export class TextScore {
  readonly #index: PassageIndex;
  readonly #stems: AskedStems;
  readonly #context: Context;
  readonly #weights: Float64Array;
  /** By term: how often a passage has it; made anew for each passage, kept since there are many. */
  readonly #counts: Float64Array;
  readonly #averageLength: number;

  constructor({ terms }: Question, index: PassageIndex, { stems, context }: Eye) {
    this.#index = index;
    this.#stems = stems;
    this.#context = context;
    this.#weights = Float64Array.from(terms, ({ weight }) => weight);
    this.#counts = new Float64Array(terms.length);
    this.#averageLength = index.table.words.length / Math.max(1, index.passages.length);
  }

  of(passage: number): number {
    this.#count(passage);
    const length = firstWord(this.#index.table, passage + 1) - firstWord(this.#index.table, passage);
    const { k, b, d } = BM25;
    const norm = k * (1 - b + (b * length) / this.#averageLength);
    const context = this.#context.of(passage);
    let score = 0;
    for (let i = 0; i < this.#counts.length; i++) {
      const count = this.#counts[i] ?? 0;
      const weight = this.#weights[i] ?? 0;
      if (count > 0) score += weight * (d + (count * (k + 1)) / (count + norm));
      score += weight * (context[i] ?? 0);
    }
    return score;
  }

  /** Counts the terms in a passage, synonyms for less. */
  #count(passage: number): void {
    const { lists } = this.#index;
    const { ids, terms, weights } = this.#stems;
    this.#counts.fill(0);
    for (let place = 0; place < ids.length; place++) {
      const count = countIn(lists, listOf(ids[place] ?? 0, TEXT), passage);
      if (count === 0) continue;
      const term = terms[place] ?? 0;
      this.#counts[term] = (this.#counts[term] ?? 0) + count * (weights[place] ?? 0);
    }
  }
}
