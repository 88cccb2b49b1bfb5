import type { PassageIndex } from '../../index/passage-index.js';
import { CONTEXT, countIn, listOf } from '../../index/posting-lists.js';
import { wordId } from '../../index/word-table.js';
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
export interface Eye {
  look(passage: number): Sighting;
  /** By term of the question: how well the words of a passage meet it, 0 to 1; for less than looking where they stand. */
  met(passage: number): number[];
}

/** Size of the sieve that tells at once that a word is not asked for; most words are not. */
const SIEVE = 4096;

/** Prepares the question's words for looking at passages of the index. */
export function eyeOf(question: Question, index: PassageIndex): Eye {
  const sieve = new Uint8Array(SIEVE);
  const asked = new Map<number, { readonly term: number; readonly weight: number }>();
  question.terms.forEach((one, term) => {
    for (const { id, weight } of one.forms) {
      if ((asked.get(id)?.weight ?? 0) >= weight) continue;
      asked.set(id, { term, weight });
      sieve[id % SIEVE] = 1;
    }
  });
  const { words, sentences, passages } = index.table;
  const met = (passage: number): number[] => {
    const best = question.terms.map(() => 0);
    const first = sentences[passages[passage] ?? 0] ?? 0;
    const last = sentences[passages[passage + 1] ?? 0] ?? first;
    for (let at = first; at < last; at++) {
      const id = wordId(words[at]);
      if (sieve[id % SIEVE] === 0) continue;
      const found = asked.get(id);
      if (found && found.weight > (best[found.term] ?? 0)) best[found.term] = found.weight;
    }
    return best;
  };
  const look = (passage: number): Sighting => {
    const hits: Hit[] = [];
    let sentence = passages[passage] ?? 0;
    const firstSentence = sentence;
    const first = sentences[sentence] ?? 0;
    const last = sentences[passages[passage + 1] ?? sentence] ?? first;
    for (let at = first; at < last; at++) {
      const id = wordId(words[at]);
      if (sieve[id % SIEVE] === 0) continue;
      const found = asked.get(id);
      if (!found) continue;
      while (at >= (sentences[sentence + 1] ?? last)) sentence++;
      const { term, weight } = found;
      hits.push({ term, at: at - first, sentence: sentence - firstSentence, weight });
    }
    const context = question.terms.map(({ forms }) => {
      let most = 0;
      for (const { id, weight } of forms)
        if (weight > most && countIn(index.lists, listOf(id, CONTEXT), passage) > 0) most = weight;
      return most;
    });
    return { passage, hits, length: last - first, context };
  };
  return { look, met };
}

/** By term of the question: how well the hits meet it, 0 to 1. */
export function metBy({ terms }: Question, hits: readonly Hit[]): number[] {
  const met = new Array<number>(terms.length).fill(0);
  for (const { term, weight } of hits) met[term] = Math.max(met[term] ?? 0, weight);
  return met;
}
