import type { PassageFeature } from './features.js';

/*
 * Learnt by bench/learn-ask.ts from 1,200 questions that people asked of 13 Wikipedia articles and 200 asked of
 * articles that are not among them (SQuAD 2.0, Rajpurkar et al. 2018, CC BY-SA 4.0). docs/answers.md says what
 * halves by article reach, and what each weight is of. A feature that learnt next to nothing was taken out.
 */

/** Weights of the passage features for questions. */
export const PASSAGE_WEIGHTS: Readonly<Record<PassageFeature, number>> = {
  text: 4.41,
  cover: 2.47,
  adjacent: 3.52,
  near: 1.2,
  rarePairs: 1.23,
  sentence: 2.37,
  sentenceSquared: 2.27,
  names: 1.11,
  kind: 0.83,
  kindNear: 0.48,
  defines: 0.45,
  before: 1.55,
  article: 0.86,
  lead: 0.56,
  length: -0.27,
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
] as const;
export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  cover: 4.08,
  coverSquared: 2.57,
  names: -0.56,
  adjacent: 1.27,
  kind: 0.67,
  kindNear: 1.08,
  defines: 1.37,
  around: 1.7,
  news: -0.78,
  length: 0.22,
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
  predicate: 1.07,
  unknown: -1.96,
  unknownNames: -1.54,
  cover: 0.56,
  names: 1.65,
  sentence: 0.03,
  sentenceNames: 0.12,
  around: 1.48,
  text: 1.96,
  adjacent: 0.8,
  near: 0.31,
  kind: -0.94,
  gap: 0.94,
  score: 1.2,
  choice: 0.47,
  terms: 1.72,
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
