import { type FigureIndex, type IndexedFigure, openFigureIndex } from '../../index/figures.js';
import type { Figure, Reading } from '../../reading/reading.js';
import type { FoundFigure, StatAnswer, StatQuery, Suggestion, Sum } from '../answer.js';
import { cite } from '../citation.js';
import { type Comparison, compareFigures } from './compare.js';
import { nearestMeasures } from './nearest.js';
import { mirrored, type ReadQuery, readQuery } from './query.js';
import { type Ranked, rankFigures } from './rank.js';
import { seriesOf } from './series.js';
import { listMeasures } from './suggest.js';
import { sumOf } from './sum.js';

/** Answers what the numbers were over a coverage. */
export interface StatDesk {
  stat(query: StatQuery): StatAnswer;
  /** A figure by its id, or null where there is none. */
  figure(id: number): FoundFigure | null;
  /** Measures that the letters typed so far may mean, best first, at most 25. */
  suggest(prefix: string): Suggestion[];
}

/** So many figures make a page that a reader still takes in. */
const MOST_FIGURES = 50;

/** Of so many are repeats taken together. */
const MOST_RANKED = 500;

/** Gathers the figures of all readings. */
export function openStatDesk(readings: readonly Reading[]): StatDesk {
  const index = openFigureIndex(readings);
  const comparison = compareFigures(index);
  const measures = listMeasures(index);
  const today = newestDay(readings);
  return {
    stat(query) {
      const read = readQuery(query, today, index.isName);
      const best = rankEither(index, read).slice(0, MOST_RANKED);
      const ranked = withoutRepeats(best, comparison).slice(0, MOST_FIGURES);
      const entries = ranked.map(({ entry }) => entry);
      const sum = sumOf(index, entries[0]);
      const shown = [...ranked, ...unlisted(index, entries, sum)];
      return {
        query,
        figures: shown.map(({ entry, score }) => found(index, comparison, entry, score)),
        series: seriesOf(index, entries),
        sum,
        nearest: ranked.length > 0 ? [] : nearestMeasures(index, read),
      };
    },
    figure(id) {
      const entry = index.figures[id];
      return entry ? found(index, comparison, entry, 1) : null;
    },
    suggest: measures.suggest,
  };
}

/** The figures that answer, or where there are none those that say the same from the other side. */
function rankEither(index: FigureIndex, query: ReadQuery): Ranked[] {
  const ranked = rankFigures(index, query);
  const turned = ranked.length > 0 ? null : mirrored(query);
  return turned ? rankFigures(index, turned) : ranked;
}

/** The total and parts of a sum that were not found by the query itself, after those that were. */
function unlisted({ figures }: FigureIndex, entries: readonly IndexedFigure[], sum: Sum | null): Ranked[] {
  const listed = new Set(entries.map(({ id }) => id));
  const ids = sum ? [sum.total, ...sum.parts].filter((id) => !listed.has(id)) : [];
  return ids.flatMap((id) => (figures[id] ? [{ entry: figures[id], score: 0 }] : []));
}

/** The last day on which an article of the coverage was published, or null. */
function newestDay(readings: readonly Reading[]): string | null {
  const days = readings.flatMap(({ article }) => article.published?.to ?? []);
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** A value that several places state is shown once, with the other places beside it. */
function withoutRepeats(ranked: readonly Ranked[], comparison: Comparison): Ranked[] {
  const shown = new Set<number>();
  return ranked.filter(({ entry }) => {
    if (shown.has(entry.id)) return false;
    for (const { id } of [entry, ...comparison.same(entry)]) shown.add(id);
    return true;
  });
}

function found(index: FigureIndex, comparison: Comparison, entry: IndexedFigure, score: number): FoundFigure {
  const { id, figure, reading, sentence } = entry;
  const place = ({ figure: one, reading: { article } }: IndexedFigure) => cite(article, [one.start, one.end]);
  return {
    id,
    figure,
    citation: place(entry),
    sentence,
    sentenceText: reading.article.text.slice(...sentence),
    score,
    growth: growthOf(index, entry),
    also: comparison.same(entry).map(place),
    differs: comparison.other(entry).map((one) => one.id),
  };
}

/** The percentage that the sentence ties to an amount. */
function growthOf({ figures }: FigureIndex, { id, figure, reading }: IndexedFigure): Figure | null {
  for (let at = id + 1; figures[at]?.reading === reading && at < id + 6; at++) {
    const other = figures[at]?.figure;
    if (other?.of === figure.start && (other.kind === 'percent' || other.kind === 'multiple')) return other;
  }
  const before = figures[id - 1];
  return before?.reading === reading && before.figure.of === figure.start ? before.figure : null;
}
