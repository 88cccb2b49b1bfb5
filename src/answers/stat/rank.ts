import type { FigureIndex, IndexedFigure } from '../../index/figures.js';
import type { FigureKind } from '../../reading/reading.js';
import { countryScore } from './countries.js';
import { periodsFit } from './period.js';
import type { ReadQuery } from './query.js';
import { measureScore, weightsOf, wordScore } from './words.js';

export interface Ranked {
  readonly entry: IndexedFigure;
  readonly score: number;
}

/** Least score of an answer, and of a further one in relation to the first. */
const LEAST_SCORE = 0.2;
const LEAST_OF_BEST = 0.4;
/** The same of a rank or a length of time beside an amount that answers: "for three years" is no trade volume. */
const LEAST_ASIDE = 0.8;

const isAside = (kind: FigureKind): boolean => /^(?:rank|ordinal|duration|age)$/.test(kind);

/** Figures that answer a query, best first; none where a word that matters stands near no figure. */
export function rankFigures(index: FigureIndex, query: ReadQuery): Ranked[] {
  const ranked: Ranked[] = [];
  const weights = weightsOf(index, query);
  for (const entry of candidates(index, query)) {
    const score = scoreOf(index, query, weights, entry);
    if (score >= LEAST_SCORE) ranked.push({ entry, score });
  }
  ranked.sort((a, b) => b.score - a.score || a.entry.id - b.entry.id);
  const [best] = ranked;
  if (!best) return [];
  const asksAmount = query.kinds === null && !isAside(best.entry.figure.kind);
  return ranked.filter(({ entry, score }) => {
    const least = asksAmount && isAside(entry.figure.kind) ? LEAST_ASIDE : LEAST_OF_BEST;
    return score >= best.score * least;
  });
}

/** Figures in whose sentence a word of the query stands; all where it names only countries, kinds or periods. */
function candidates(index: FigureIndex, query: ReadQuery): Iterable<IndexedFigure> {
  const words = query.sought.filter(({ optional }) => !optional);
  if (words.length === 0) {
    const isEmpty =
      query.countries.length === 0 &&
      query.periods.length === 0 &&
      query.kinds === null &&
      query.change === null;
    return isEmpty && query.sought.length === 0 ? [] : index.figures;
  }
  const ids = new Set<number>();
  for (const { stem, synonyms } of words)
    for (const form of [stem, ...synonyms]) for (const id of index.having(form)) ids.add(id);
  return [...ids].sort((a, b) => a - b).flatMap((id) => index.figures[id] ?? []);
}

/** "One of the largest ports" picks one out and measures nothing. */
const picksOut = ({ figure }: IndexedFigure): boolean =>
  figure.kind === 'count' && figure.value === 1 && /^one of\b/i.test(figure.text);

/** "The two countries" counts nothing: it speaks of what was named before. */
function refersBack({ figure, reading }: IndexedFigure): boolean {
  if (figure.measure !== null || figure.kind !== 'count') return false;
  return /\b(?:the|these|those|both|its|their|our)\s+$/i.test(
    reading.article.text.slice(Math.max(0, figure.start - 12), figure.start),
  );
}

function scoreOf(
  index: FigureIndex,
  query: ReadQuery,
  weights: readonly number[],
  entry: IndexedFigure,
): number {
  if (query.source !== null && entry.reading.article.file !== query.source) return 0;
  if (refersBack(entry) || picksOut(entry)) return 0;
  const words = wordScore(index, query, weights, entry);
  if (words === 0) return 0;
  const period = periodScore(index, query, entry);
  return (
    words *
    period *
    kindScore(index, query, entry) *
    measureScore(index, query, entry) *
    countryScore(index, query, entry)
  );
}

/** A figure without a period takes the dates of its sentence that are no other figure's. */
function periodScore(index: FigureIndex, { periods }: ReadQuery, entry: IndexedFigure): number {
  if (periods.length === 0) return 1;
  return periodsFit(periods, entry.figure, index.datesBeside(entry), entry.reading.article.published);
}

/** What a query that says nothing of kinds most likely asks for. */
const PRIOR: Partial<Record<FigureKind, number>> = {
  percent: 0.8,
  points: 0.8,
  ordinal: 0.8,
  duration: 0.75,
  multiple: 0.8,
  rank: 0.6,
};

function kindScore(index: FigureIndex, query: ReadQuery, entry: IndexedFigure): number {
  const { kinds, change, counted } = query;
  const { figure } = entry;
  if (change) {
    const isShare = figure.kind === 'percent' || figure.kind === 'points' || figure.kind === 'multiple';
    const direction = figure.change?.direction;
    if (!direction) return isShare ? 0.4 : 0.15;
    const fits = change === 'either' || change === direction;
    return (fits ? 1 : 0.15) * (isShare ? 1 : 0.7);
  }
  const isCounted = [...counted].some((stem) => index.unitStems(entry).has(stem));
  if (kinds?.includes('count') && counted.size > 0 && isCountable(figure.kind)) return isCounted ? 1 : 0.2;
  if (kinds) return kinds.includes(figure.kind) ? 1 : 0.15;
  return PRIOR[figure.kind] ?? 1;
}

/** "How many calls" is answered by "five calls a year" too. */
const isCountable = (kind: FigureKind): boolean => kind === 'count' || kind === 'rate' || kind === 'other';
