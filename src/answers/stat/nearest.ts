import { type FigureIndex, NEARNESS } from '../../index/figures.js';
import type { ReadQuery } from './query.js';

const MOST = 5;

/** A word elsewhere in the paragraph brings no measure nearer. */
const nearer = (nearness: number): number => (nearness >= NEARNESS.sentence ? nearness : 0);

/** Measures of the figures beside which most words and countries of a query stand, for a query that has no answer. */
export function nearestMeasures(index: FigureIndex, { sought, countries }: ReadQuery): string[] {
  const scores = new Map<string, number>();
  for (const entry of index.figures) {
    const { measure } = entry.figure;
    if (!measure) continue;
    let score = 0;
    for (const { stem, synonyms } of sought)
      score += Math.max(0, ...[stem, ...synonyms].map((form) => nearer(index.nearness(form, entry))));
    for (const { code } of countries) if (entry.countries.some((one) => one.code === code)) score += 0.5;
    if (score > (scores.get(measure) ?? 0)) scores.set(measure, score);
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([measure]) => measure);
}
