import type { PassageFeature } from './ask-features.js';

/** Weights of the passage features for questions. */
export const PASSAGE_WEIGHTS: Readonly<Record<PassageFeature, number>> = {
  text: 5.2,
  cover: 2.21,
  adjacent: 3.41,
  near: 1.28,
  rarePairs: 1.01,
  sentence: 2.1,
  sentenceSquared: 2.29,
  names: 0.95,
  kind: 1.01,
  kindNear: 0.64,
  defines: 0.41,
  before: 2.23,
  headline: -0.5,
  article: 0.84,
  lead: 0.67,
  length: 0.05,
};

/** What a sentence is chosen by. */
export const SENTENCE_FEATURES = [
  'cover',
  'coverSquared',
  'names',
  'adjacent',
  'kind',
  'kindNear',
  'defines',
  'around',
  'news',
  'length',
  'short',
] as const;
export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  cover: 4.11,
  coverSquared: 2.67,
  names: -0.68,
  adjacent: 1.31,
  kind: 0.97,
  kindNear: 0.77,
  defines: 1.36,
  around: 1.72,
  news: -0.48,
  length: 0.26,
  short: -0.61,
};

/** What speaks for or against the coverage holding the answer. */
export const EVIDENCE = [
  'predicate',
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
  predicate: 1.05,
  unknown: -2.47,
  unknownNames: -1.59,
  cover: 0.66,
  names: 1.35,
  sentence: -0,
  sentenceNames: 0.44,
  around: 2.08,
  text: 2.39,
  adjacent: 1,
  near: 0.18,
  kind: -1.1,
  gap: 1,
  score: 0.82,
  choice: 0.21,
  terms: 1.65,
};

/** The weighed evidence below which the coverage is taken not to say. */
export const LEAST_EVIDENCE = 3.08;
