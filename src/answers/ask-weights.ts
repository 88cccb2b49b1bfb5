import type { PassageFeature } from './ask-features.js';

/** Weights of the passage features for questions. */
export const PASSAGE_WEIGHTS: Readonly<Record<PassageFeature, number>> = {
  text: 2.86,
  cover: 1.48,
  adjacent: 1.22,
  near: 0.94,
  rarePairs: 0.82,
  sentence: 1.94,
  sentenceSquared: 1.4,
  names: 0.69,
  kind: 0.95,
  headline: 0,
  article: 0.76,
  lead: 0.53,
  length: 0.18,
};

/** What a sentence is chosen by. */
export const SENTENCE_FEATURES = [
  'cover',
  'coverSquared',
  'names',
  'adjacent',
  'kind',
  'around',
  'news',
  'length',
  'short',
  'first',
  'passage',
  'headline',
] as const;
export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  cover: 3.91,
  coverSquared: 2.37,
  names: -0.34,
  adjacent: 1.37,
  kind: 1,
  around: 0.98,
  news: -0.81,
  length: 0.5,
  short: -0.43,
  first: 0.55,
  passage: 1.53,
  headline: 0,
};

/** What speaks for or against the coverage holding the answer. */
export const EVIDENCE = [
  'unknown',
  'unknownNames',
  'cover',
  'names',
  'sentence',
  'sentenceNames',
  'around',
  'text',
  'adjacent',
  'near',
  'kind',
  'gap',
  'score',
  'choice',
  'terms',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const EVIDENCE_WEIGHTS: Readonly<Record<Evidence, number>> = {
  unknown: -2.6,
  unknownNames: -1.66,
  cover: 1.68,
  names: 1.31,
  sentence: 0.73,
  sentenceNames: 0.11,
  around: 1.63,
  text: 2.02,
  adjacent: 0.98,
  near: -0.18,
  kind: -0.79,
  gap: 0.97,
  score: 1.39,
  choice: 0.45,
  terms: 1.79,
};

/** The weighed evidence below which the coverage is taken not to say. */
export const LEAST_EVIDENCE = 4.1;
