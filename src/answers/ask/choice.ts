import type { SentenceView } from './sentences.js';
import { SENTENCE_WEIGHTS, type SentenceFeature, SPOKEN_SENTENCE } from './weights.js';

/** A sentence and how well it answers. */
export interface Chosen {
  /** Position in its passage, from 0. */
  readonly sentence: number;
  readonly view: SentenceView;
  readonly score: number;
}

/** The sentence that answers best; the first of equals. */
export function bestOf(sentences: readonly SentenceView[]): Chosen | undefined {
  let best: SentenceView | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const view of sentences) {
    const score = sentenceScore(view);
    if (score <= most) continue;
    best = view;
    most = score;
  }
  return best && { sentence: best.index, view: best, score: most };
}

/** How well a sentence answers by itself. Written out, since it is asked of every sentence that is looked at. */
export function sentenceScore(view: SentenceView): number {
  const weights = SENTENCE_WEIGHTS;
  return (
    view.cover * weights.cover +
    view.cover * view.cover * weights.coverSquared +
    view.names * weights.names +
    view.adjacent * weights.adjacent +
    view.kind * weights.kind +
    view.kindNear * weights.kindNear +
    view.measured * weights.measured +
    view.defines * weights.defines +
    view.around * weights.around +
    view.news * weights.news +
    view.length * weights.length +
    view.speaks * SPOKEN_SENTENCE
  );
}

/** What a sentence is scored by. */
export function sentenceFeatures(view: SentenceView): Record<SentenceFeature, number> {
  return { ...view, coverSquared: view.cover ** 2 };
}
