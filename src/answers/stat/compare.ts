import type { FigureIndex, IndexedFigure } from '../../index/figures.js';
import { agree, measureAndPeriod } from './measure.js';

/** Figures of the same measure, unit and period, in the order of the coverage. */
export interface Comparison {
  /** Those that state the same value elsewhere. */
  same(entry: IndexedFigure): readonly IndexedFigure[];
  /** Those of other articles that give another value. */
  other(entry: IndexedFigure): readonly IndexedFigure[];
}

/** More places than this no reader compares; the bound keeps a coverage of one repeated line quick. */
const MOST_COMPARED = 200;

/** Groups the figures of a coverage by what they measure and when. */
export function compareFigures(index: FigureIndex): Comparison {
  const groups = new Map<string, IndexedFigure[]>();
  for (const entry of index.figures) {
    const key = measureAndPeriod(index, entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const others = (entry: IndexedFigure): readonly IndexedFigure[] => {
    const key = measureAndPeriod(index, entry);
    return (key ? (groups.get(key) ?? []) : [])
      .slice(0, MOST_COMPARED)
      .filter((one) => one.id !== entry.id && index.shareNames(one, entry));
  };
  return {
    same: (entry) => others(entry).filter((one) => agree(entry, one)),
    other: (entry) =>
      others(entry).filter(
        (one) => one.reading.article.file !== entry.reading.article.file && !agree(entry, one),
      ),
  };
}
