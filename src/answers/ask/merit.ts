import { PASSAGE_WEIGHTS, type PassageFeature } from './weights.js';

type Features = Readonly<Record<PassageFeature, number>>;

/** What features make a passage worth to key words: those that never do harm. Written out, as it is asked often. */
export function meritForKeyWords(features: Features): number {
  const weights = PASSAGE_WEIGHTS;
  return (
    features.text * weights.text +
    features.adjacent * weights.adjacent +
    features.near * weights.near +
    features.rarePairs * weights.rarePairs
  );
}

/** What features make a passage worth to a question: all of them. */
export function meritForQuestion(features: Features): number {
  const weights = PASSAGE_WEIGHTS;
  return (
    meritForKeyWords(features) +
    features.cover * weights.cover +
    features.sentence * weights.sentence +
    features.sentenceSquared * weights.sentenceSquared +
    features.names * weights.names +
    features.kind * weights.kind +
    features.kindNear * weights.kindNear +
    features.measured * weights.measured +
    features.defines * weights.defines +
    features.before * weights.before +
    features.article * weights.article +
    features.lead * weights.lead +
    features.length * weights.length
  );
}
