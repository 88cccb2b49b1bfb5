import type { PassageIndex } from '../../index/passage-index.js';
import { sentenceScore } from './choice.js';
import type { Sighting } from './hits.js';
import { closest, countApart, meanOverPairs, type Neighbours, placesOf, saturate } from './nearness.js';
import type { Question } from './question.js';
import { measuredNear, type SentenceView, sharesOf } from './sentences.js';

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

/** Those that help key words too. */
export const SAFE_FEATURES: ReadonlySet<PassageFeature> = new Set(['text', 'adjacent', 'near', 'rarePairs']);

/** The four rarest terms, in pairs. */
export function rarePairsOf({ terms }: Question): Neighbours[] {
  const rare = terms
    .map(({ weight }, term) => ({ weight, term }))
    .sort((x, y) => y.weight - x.weight)
    .slice(0, 4);
  return rare.flatMap((a, i) =>
    rare.slice(i + 1).map((b) => ({ a: a.term, b: b.term, weight: Math.min(a.weight, b.weight) })),
  );
}

/** Prepared once a question. */
export interface Pairs {
  readonly neighbours: readonly Neighbours[];
  readonly rare: readonly Neighbours[];
}

/** What a passage is worth beside others. */
export interface Outside {
  /** Its text score as a share of the best passage's. */
  readonly text: number;
  /** How well the other passages of its article score. */
  readonly article: number;
  /** What share of the question's weight the passage before it adds. */
  readonly before: number;
}

/**
 * The features of one passage; `met` is how well its words meet each term.
 */
export function passageFeatures(
  question: Question,
  pairs: Pairs,
  sighting: Sighting,
  met: readonly number[],
  sentences: readonly SentenceView[],
  outside: Outside,
  index: PassageIndex,
): Record<PassageFeature, number> {
  const places = placesOf(question, sighting.hits);
  const shares = sharesOf(question, met);
  let sentence = 0;
  let squared = 0;
  let kind = 0;
  let kindNear = 0;
  let measured = 0;
  let defines = 0;
  for (const view of sentences) {
    const value = sentenceScore(view) / 10;
    if (value > sentence) {
      sentence = value;
      kind = view.kind * view.cover;
      kindNear = view.kindNear * view.cover;
      measured = measuredNear(sentences, view.index);
    }
    defines = Math.max(defines, view.defines);
    squared = Math.max(squared, view.cover ** 2);
  }
  return {
    text: outside.text,
    article: outside.article,
    before: outside.before,
    cover: shares.all,
    adjacent: meanOverPairs(pairs.neighbours, places, (a, b) => saturate(countApart(a, b, 1, 2), 0.6)),
    near: meanOverPairs(pairs.neighbours, places, (a, b) => saturate(countApart(a, b, -8, 8), 0.8)),
    rarePairs: meanOverPairs(pairs.rare, places, (a, b) => withinReach(closest(a, b))),
    sentence,
    sentenceSquared: squared,
    names: shares.names,
    kind,
    kindNear,
    measured,
    defines,
    lead: 1 / (1 + (index.passages[sighting.passage]?.position ?? 0)),
    length: Math.min(1.5, sighting.length / 150),
  };
}

/** Nearness of two rare words in steps: a phrase, a clause, a sentence, the same passage. */
function withinReach(apart: number): number {
  if (apart <= 5) return 1;
  if (apart <= 15) return 0.7;
  return apart <= 30 ? 0.4 : 0.1;
}
