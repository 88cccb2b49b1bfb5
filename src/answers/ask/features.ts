import type { PassageIndex } from '../../index/passage-index.js';
import type { Chosen } from './choice.js';
import type { Sighting } from './hits.js';
import { closest, countApart, meanOverPairs, type Neighbours, placesOf, saturate } from './nearness.js';
import type { Question } from './question.js';
import { measuredNear, type SentenceView, sharesOf } from './sentences.js';
import type { PassageFeature } from './weights.js';

/** The four rarest terms, in pairs. */
export function rarePairsOf({ terms }: Question): Neighbours[] {
  const rare = terms
    .map(({ weight }, term) => ({ weight, term }))
    .sort((x, y) => y.weight - x.weight)
    .slice(0, 4);
  const pairs: Neighbours[] = [];
  for (const [i, a] of rare.entries())
    for (const b of rare.slice(i + 1))
      pairs.push({ a: a.term, b: b.term, weight: Math.min(a.weight, b.weight) });
  return pairs;
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

/** The features of one passage; `met` is how well its words meet each term, `chosen` its best sentence. */
export function passageFeatures(
  question: Question,
  pairs: Pairs,
  sighting: Sighting,
  met: readonly number[],
  sentences: readonly SentenceView[],
  chosen: Chosen | undefined,
  outside: Outside,
  index: PassageIndex,
): Record<PassageFeature, number> {
  const shares = sharesOf(question, met);
  const near = nearness(question, pairs, sighting, met);
  const best = chosen && chosen.score > 0 ? chosen : null;
  const view = best?.view;
  let squared = 0;
  let defines = 0;
  for (const { cover, defines: own } of sentences) {
    squared = Math.max(squared, cover * cover);
    defines = Math.max(defines, own);
  }
  return {
    text: outside.text,
    article: outside.article,
    before: outside.before,
    cover: shares.all,
    adjacent: near.adjacent,
    near: near.near,
    rarePairs: near.rarePairs,
    sentence: (best?.score ?? 0) / 10,
    sentenceSquared: squared,
    names: shares.names,
    kind: view ? view.kind * view.cover : 0,
    kindNear: view ? view.kindNear * view.cover : 0,
    measured: best ? measuredNear(sentences, best.sentence) : 0,
    defines,
    lead: 1 / (1 + (index.passages[sighting.passage]?.position ?? 0)),
    length: Math.min(1.5, sighting.length / 150),
  };
}

type Nearness = Pick<Record<PassageFeature, number>, 'adjacent' | 'near' | 'rarePairs'>;
const ALONE: Nearness = { adjacent: 0, near: 0, rarePairs: 0 };

/** How near each other the question's words stand; most passages have one of them, which is near nothing. */
function nearness(
  question: Question,
  { neighbours, rare }: Pairs,
  { hits }: Sighting,
  met: readonly number[],
): Nearness {
  if (met.reduce((terms, value) => (value > 0 ? terms + 1 : terms), 0) < 2) return ALONE;
  const places = placesOf(question, hits);
  return {
    adjacent: meanOverPairs(neighbours, places, (a, b) => saturate(countApart(a, b, 1, 2), 0.6)),
    near: meanOverPairs(neighbours, places, (a, b) => saturate(countApart(a, b, -8, 8), 0.8)),
    rarePairs: meanOverPairs(rare, places, (a, b) => withinReach(closest(a, b))),
  };
}

/**
 * Nearness of two rare words in steps: a phrase, a clause, a sentence, the same passage. Steps half and twice as wide
 * do no better.
 */
function withinReach(apart: number): number {
  if (apart <= 5) return 1;
  if (apart <= 15) return 0.7;
  return apart <= 30 ? 0.4 : 0.1;
}
