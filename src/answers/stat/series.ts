import type { FigureIndex, IndexedFigure } from '../../index/figures.js';
import type { Series } from '../answer.js';
import { measureKey, numberOf } from './measure.js';

/** Days in which a period is as long as another: months and leap years differ by this much. */
const SAME_LENGTH = 4;

const DAY = 86_400_000;
const lengthOf = ({ from, to }: { from: string; to: string }): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;

/**
 * The series in time to which the best figure belongs: the found figures of its measure and unit, one for each
 * period, by period. Null where there are fewer than two periods.
 */
export function seriesOf(index: FigureIndex, found: readonly IndexedFigure[]): Series | null {
  const [best] = found;
  const key = best && measureKey(index, best);
  // Ranks and anniversaries have an order, but no height.
  if (!best || !key || best.figure.kind === 'rank' || best.figure.kind === 'ordinal') return null;
  const members = found.filter(
    (entry) =>
      measureKey(index, entry) === key &&
      index.shareNames(best, entry) &&
      entry.figure.period &&
      numberOf(entry) !== null,
  );
  const byPeriod = new Map<string, IndexedFigure>();
  for (const entry of members) {
    const { from, to } = entry.figure.period ?? { from: '', to: '' };
    const period = `${to} ${from}`;
    if (!byPeriod.has(period)) byPeriod.set(period, entry);
  }
  if (byPeriod.size < 2) return null;
  const ordered = [...byPeriod].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const lengths = ordered.flatMap(({ figure }) => (figure.period ? [lengthOf(figure.period)] : []));
  return {
    measure: best.figure.measure ?? '',
    unit: best.figure.unit ?? '',
    figures: ordered.map(({ id }) => id),
    comparable: Math.max(...lengths) - Math.min(...lengths) <= SAME_LENGTH,
  };
}
