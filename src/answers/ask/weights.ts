/*
 * Learnt by bench/learn-ask.ts from 1,200 questions that people asked of 13 Wikipedia articles and 200 asked of
 * articles that are not among them (SQuAD 2.0, Rajpurkar et al. 2018, CC BY-SA 4.0). docs/answers.md says what
 * halves by article reach, and what each weight is of. A feature that learnt next to nothing was taken out.
 */

/** What a passage is ranked by, each about 0 to 1; higher is better unless its weight is negative. */
export const PASSAGE_FEATURES = [
  'text',
  'cover',
  'adjacent',
  'near',
  'rarePairs',
  'sentence',
  'sentenceSquared',
  'names',
  'kind',
  'kindNear',
  'measured',
  'defines',
  'before',
  'article',
  'lead',
  'length',
] as const;
export type PassageFeature = (typeof PASSAGE_FEATURES)[number];

/** Weights of the passage features for questions. */
export const PASSAGE_WEIGHTS: Readonly<Record<PassageFeature, number>> = {
  text: 4.17,
  cover: 2.57,
  adjacent: 3.43,
  near: 1.28,
  rarePairs: 1.15,
  sentence: 2.5,
  sentenceSquared: 2.29,
  names: 1.11,
  kind: 0.79,
  kindNear: 0.29,
  measured: 1.53,
  defines: 0.38,
  before: 1.72,
  article: 0.76,
  lead: 0.62,
  length: -0.32,
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
  cover: 4.11,
  coverSquared: 2.62,
  names: -0.54,
  adjacent: 1.22,
  kind: 0.41,
  kindNear: 1.06,
  measured: 2.21,
  defines: 1.28,
  around: 1.64,
  news: -0.62,
  length: 0.22,
};

/** What speaks for the coverage holding the answer. Eleven more that were tried tell no more on articles kept aside. */
export const EVIDENCE = ['sentence', 'around', 'text', 'score', 'terms'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const EVIDENCE_WEIGHTS: Readonly<Record<Evidence, number>> = {
  sentence: 2.69,
  around: 2.59,
  text: 4.23,
  score: 2.84,
  terms: 2.2,
};

/**
 * The weighed evidence below which the coverage is taken not to say: the value under which 1% of the answerable
 * questions fall that no rule refuses, so that with the rules about 3% of them are refused.
 */
export const LEAST_EVIDENCE = 5.21;

/**
 * What the words of a speaker are worth to a question that asks for them, as a sentence and as a passage. Set by
 * hand, since the questions that taught the other weights ask for no speech: as much as covering about a third
 * more of the question.
 */
export const SPOKEN_SENTENCE = 2;
export const SPOKEN_PASSAGE = 1.5;
