import type { PassageFeature } from './ask-features.js';

/*
 * Learnt by bench/learn-ask.ts from 1,200 questions that people asked of 13 Wikipedia articles and 200 asked of
 * articles that are not among them (SQuAD 2.0, Rajpurkar et al. 2018, CC BY-SA 4.0). docs/answers.md says what
 * halves by article reach, and what each weight is of. A feature that learnt next to nothing was taken out.
 */

/** Weights of the passage features for questions. */
export const PASSAGE_WEIGHTS: Readonly<Record<PassageFeature, number>> = {
  text: 4.62,
  cover: 2.3,
  adjacent: 3.47,
  near: 1.25,
  rarePairs: 1.21,
  sentence: 2.12,
  sentenceSquared: 2.24,
  names: 1.13,
  kind: 0.88,
  kindNear: 0.57,
  defines: 0.46,
  before: 1.57,
  article: 0.87,
  lead: 0.56,
  length: -0.23,
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
  cover: 4.23,
  coverSquared: 2.55,
  names: -0.68,
  adjacent: 1.32,
  kind: 0.66,
  kindNear: 1.23,
  defines: 1.35,
  around: 1.72,
  news: -0.78,
  length: 0.15,
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
  predicate: 1.16,
  unknown: -2.36,
  unknownNames: -1.63,
  cover: 0.58,
  names: 1.37,
  sentence: -0.11,
  sentenceNames: 0.39,
  around: 1.98,
  text: 2.48,
  adjacent: 0.93,
  near: 0.18,
  kind: -0.83,
  gap: 0.97,
  score: 1.08,
  choice: 0.19,
  terms: 1.58,
};

/**
 * The weighed evidence below which the coverage is taken not to say: the value under which 1.8% of the answerable
 * questions fall, so that together with the rules for names about 3% of them are refused.
 */
export const LEAST_EVIDENCE = 3.49;

/**
 * What the words of a speaker are worth to a question that asks for them, as a sentence and as a passage. Set by
 * hand, since the questions that taught the other weights ask for no speech: as much as covering about a third
 * more of the question.
 */
export const SPOKEN_SENTENCE = 2;
export const SPOKEN_PASSAGE = 1.5;
