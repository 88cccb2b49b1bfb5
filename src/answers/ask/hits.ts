import type { PassageIndex } from '../../index/passage-index.js';
import { countIn, listOf, type PostingLists, TEXT } from '../../index/posting-lists.js';
import { firstWord, type WordTable, wordId } from '../../index/word-table.js';
import { AskedStems } from './asked-stems.js';
import { Context } from './context.js';
import type { Question } from './question.js';

/** A word of a passage that meets a word of the question. */
export interface Hit {
  /** Index into the question's terms. */
  readonly term: number;
  /** Position among the words of the passage, from 0. */
  readonly at: number;
  /** Position of its sentence in the passage, from 0. */
  readonly sentence: number;
  /** 1 for the word itself, less for a synonym. */
  readonly weight: number;
}

/** A passage as the question sees it. */
export interface Sighting {
  readonly passage: number;
  readonly hits: readonly Hit[];
  /** How many words the passage has. */
  readonly length: number;
  /** By term: how well headline, speakers and the like meet it, 0 to 1. */
  readonly context: readonly number[];
}

/** Sees passages with the eyes of one question. */
export class Eye {
  readonly stems: AskedStems;
  readonly context: Context;
  readonly #table: WordTable;
  readonly #lists: PostingLists;
  readonly #terms: number;

  constructor(question: Question, index: PassageIndex) {
    this.stems = new AskedStems(question);
    this.context = new Context(question, index);
    this.#table = index.table;
    this.#lists = index.lists;
    this.#terms = question.terms.length;
  }

  /** Where the words of the question stand in a passage. */
  look(passage: number): Sighting {
    const { words, sentences, passages } = this.#table;
    const { stems } = this;
    const hits: Hit[] = [];
    const firstSentence = passages[passage] ?? 0;
    let sentence = firstSentence;
    const first = firstWord(this.#table, passage);
    const last = firstWord(this.#table, passage + 1);
    for (let at = first; at < last; at++) {
      const place = stems.placeOf(wordId(words[at]));
      if (place < 0) continue;
      while (at >= (sentences[sentence + 1] ?? last)) sentence++;
      const term = stems.terms[place] ?? 0;
      const weight = stems.weights[place] ?? 0;
      hits.push({ term, at: at - first, sentence: sentence - firstSentence, weight });
    }
    return { passage, hits, length: last - first, context: this.context.of(passage) };
  }

  /** By term: how well the words of a passage meet it, 0 to 1; null where none does. Costs less than looking where. */
  met(passage: number): readonly number[] | null {
    const { ids, terms, weights } = this.stems;
    let best: number[] | null = null;
    for (let place = 0; place < ids.length; place++) {
      const term = terms[place] ?? 0;
      const weight = weights[place] ?? 0;
      if (weight <= (best?.[term] ?? 0)) continue;
      if (countIn(this.#lists, listOf(ids[place] ?? 0, TEXT), passage) === 0) continue;
      best ??= new Array<number>(this.#terms).fill(0);
      best[term] = weight;
    }
    return best;
  }
}

/** By term of the question: how well the hits meet it, 0 to 1. */
export function metBy({ terms }: Question, hits: readonly Hit[]): number[] {
  const met = new Array<number>(terms.length).fill(0);
  for (const { term, weight } of hits) met[term] = Math.max(met[term] ?? 0, weight);
  return met;
}
