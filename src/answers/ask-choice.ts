import type { Ranked } from './ask-rank.js';
import type { SentenceView } from './ask-sentences.js';
import { SENTENCE_FEATURES, SENTENCE_WEIGHTS, type SentenceFeature } from './ask-weights.js';

/** A sentence and how well it answers. */
export interface Chosen {
  /** Position in its passage, from 0. */
  readonly sentence: number;
  readonly features: Readonly<Record<SentenceFeature, number>>;
  readonly score: number;
}

/** The sentences of a passage, the one that answers best first. */
export function chooseSentences({ sentences }: Ranked): Chosen[] {
  return sentences
    .map((view) => ({ sentence: view.index, features: sentenceFeatures(view), score: sentenceScore(view) }))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

/** How well a sentence answers by itself. */
export function sentenceScore(view: SentenceView): number {
  const features = sentenceFeatures(view);
  return SENTENCE_FEATURES.reduce((sum, name) => sum + features[name] * SENTENCE_WEIGHTS[name], 0);
}

function sentenceFeatures(view: SentenceView): Record<SentenceFeature, number> {
  return { ...view, coverSquared: view.cover ** 2 };
}
