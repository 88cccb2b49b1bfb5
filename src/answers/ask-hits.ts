import type { PassageIndex } from '../index/passage-index.js';
import { wordId } from '../index/word-table.js';
import type { Question } from './ask-question.js';

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
export type Eye = (passage: number) => Sighting;

/** Prepares the question's words for looking at passages of the index. */
export function eyeOf(question: Question, index: PassageIndex): Eye {
  const termOf = new Map<number, number>();
  const weightOf = new Map<number, number>();
  question.terms.forEach((term, i) => {
    for (const form of term.forms) {
      if ((weightOf.get(form.id) ?? 0) >= form.weight) continue;
      termOf.set(form.id, i);
      weightOf.set(form.id, form.weight);
    }
  });
  const { words, sentences, passages } = index.table;
  return (passage) => {
    const hits: Hit[] = [];
    const firstSentence = passages[passage] ?? 0;
    const lastSentence = passages[passage + 1] ?? firstSentence;
    const first = sentences[firstSentence] ?? 0;
    const last = sentences[lastSentence] ?? first;
    let sentence = firstSentence;
    for (let at = first; at < last; at++) {
      while (at >= (sentences[sentence + 1] ?? last) && sentence + 1 < lastSentence) sentence++;
      const id = wordId(words[at]);
      const term = termOf.get(id);
      if (term !== undefined)
        hits.push({
          term,
          at: at - first,
          sentence: sentence - firstSentence,
          weight: weightOf.get(id) ?? 1,
        });
    }
    const around = index.context(passage);
    const context = question.terms.map((term) =>
      term.forms.reduce((most, form) => (around.has(form.id) ? Math.max(most, form.weight) : most), 0),
    );
    return { passage, hits, length: last - first, context };
  };
}

/** By term of the question: how well the hits meet it, 0 to 1. */
export function metBy({ terms }: Question, hits: readonly Hit[]): number[] {
  const met = new Array<number>(terms.length).fill(0);
  for (const { term, weight } of hits) met[term] = Math.max(met[term] ?? 0, weight);
  return met;
}
