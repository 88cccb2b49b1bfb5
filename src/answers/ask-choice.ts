import type { Question } from './ask-question.js';
import type { Ranked } from './ask-rank.js';
import { type SentenceView, sharesOf } from './ask-sentences.js';
import { SENTENCE_FEATURES, SENTENCE_WEIGHTS, type SentenceFeature } from './ask-weights.js';

/** A sentence and how well it answers. */
export interface Chosen {
  /** Position among the ranked passages, from 0. */
  readonly place: number;
  readonly sentence: number;
  readonly features: Readonly<Record<SentenceFeature, number>>;
  readonly score: number;
}

/** Every sentence of the first passages, best first. */
export function chooseSentences(question: Question, ranked: readonly Ranked[], passages: number): Chosen[] {
  const best = ranked[0]?.score ?? 0;
  return ranked
    .slice(0, passages)
    .flatMap((one, place) =>
      one.sentences.map((view) => {
        const features = sentenceFeatures(question, one, view, place, best);
        const score = SENTENCE_FEATURES.reduce(
          (sum, name) => sum + features[name] * SENTENCE_WEIGHTS[name],
          0,
        );
        return { place, sentence: view.index, features, score };
      }),
    )
    .sort((a, b) => b.score - a.score || a.place - b.place || a.sentence - b.sentence);
}

function sentenceFeatures(
  question: Question,
  ranked: Ranked,
  view: SentenceView,
  place: number,
  best: number,
): Record<SentenceFeature, number> {
  const { cover, names, adjacent, kind, around, news, length, short } = view;
  return {
    cover,
    coverSquared: cover ** 2,
    names,
    adjacent,
    kind,
    around,
    news,
    length,
    short,
    first: 1 / (1 + place),
    passage: (ranked.score - best) / 3,
    headline: sharesOf(question, ranked.sighting.context).all * (1 - cover),
  };
}
