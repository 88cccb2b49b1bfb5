import type { PassageFeature } from './features.js';

/*
 * Learnt by bench/learn-ask.ts from 1,200 questions that people asked of 13 Wikipedia articles and 200 asked of
 * articles that are not among them (SQuAD 2.0, Rajpurkar et al. 2018, CC BY-SA 4.0). docs/answers.md says what
 * halves by article reach, and what each weight is of. A feature that learnt next to nothing was taken out.
 */

/** Weights of the passage features for questions. */
export const PASSAGE_WEIGHTS: Readonly<Record<PassageFeature, number>> = {
  text: 4.18,
  cover: 2.61,
  adjacent: 3.46,
  near: 1.23,
  rarePairs: 1.23,
  sentence: 2.2,
  sentenceSquared: 2.29,
  names: 1.08,
  kind: 0.8,
  kindNear: 0.31,
  measured: 1.41,
  defines: 0.39,
  before: 1.75,
  article: 0.75,
  lead: 0.6,
  length: -0.31,
};

/** What a sentence is chosen by. */
export const SENTENCE_FEATURES = [
  'cover',
  'coverSquared',
  'names',
  'adjacent',
  'kind',
  'kindNear',
  'measured',
  'defines',
  'around',
  'news',
  'length',
] as const;
export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  cover: 4.14,
  coverSquared: 2.49,
  names: -0.4,
  adjacent: 1.1,
  kind: 0.37,
  kindNear: 0.98,
  measured: 2.05,
  defines: 1.3,
  around: 1.7,
  news: -0.57,
  length: 0.24,
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
  predicate: 1.23,
  unknown: -1.91,
  unknownNames: -1.45,
  cover: 0.76,
  names: 1.57,
  sentence: 0.01,
  sentenceNames: 0.42,
  around: 1.76,
  text: 2.37,
  adjacent: 0.67,
  near: -0.18,
  kind: -1.15,
  gap: 0.94,
  score: 1.03,
  choice: 0.29,
  terms: 1.77,
};

/**
 * The weighed evidence below which the coverage is taken not to say: the value under which 1.8% of the answerable
 * questions fall, so that together with the rules for names about 3% of them are refused.
 */
export const LEAST_EVIDENCE = 3.51;

/**
 * What the words of a speaker are worth to a question that asks for them, as a sentence and as a passage. Set by
 * hand, since the questions that taught the other weights ask for no speech: as much as covering about a third
 * more of the question.
 */
export const SPOKEN_SENTENCE = 2;
export const SPOKEN_PASSAGE = 1.5;
