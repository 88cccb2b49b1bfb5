import type { Role } from '../index/countries.js';
import type { FigureIndex, IndexedFigure } from '../index/figures.js';
import type { FigureKind } from '../reading/reading.js';
import { periodsFit } from './stat-period.js';
import type { ReadQuery, Sought } from './stat-query.js';

export interface Ranked {
  readonly entry: IndexedFigure;
  readonly score: number;
}

/** A synonym says nearly the same. */
const SYNONYM = 0.8;
/** Least part of the query's words, by their weight, that must stand near a figure. */
const LEAST_COVERED = 0.75;
/** Least score of an answer, and of a further one in relation to the first. */
const LEAST_SCORE = 0.2;
const LEAST_OF_BEST = 0.35;

/** Figures that answer a query, best first; none where a word that matters stands near no figure. */
export function rankFigures(index: FigureIndex, query: ReadQuery): Ranked[] {
  const ranked: Ranked[] = [];
  for (const entry of candidates(index, query)) {
    const score = scoreOf(index, query, entry);
    if (score >= LEAST_SCORE) ranked.push({ entry, score });
  }
  ranked.sort((a, b) => b.score - a.score || a.entry.id - b.entry.id);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * LEAST_OF_BEST);
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

/** Rarer words weigh more: log of one in how many figures has the word beside it. */
function weightOf(index: FigureIndex, { stem, optional }: Sought): number {
  const weight = Math.log(2 + index.figures.length / (1 + index.having(stem).size));
  return optional ? 0.2 * weight : weight;
}

function nearest(index: FigureIndex, { stem, synonyms }: Sought, entry: IndexedFigure): number {
  let best = index.nearness(stem, entry);
  for (const other of synonyms) best = Math.max(best, SYNONYM * index.nearness(other, entry));
  return best;
}

function scoreOf(index: FigureIndex, query: ReadQuery, entry: IndexedFigure): number {
  if (query.source !== null && entry.reading.article.file !== query.source) return 0;
  const words = wordScore(index, query, entry);
  if (words === 0) return 0;
  const period = periodScore(query, entry);
  return words * period * kindScore(query, entry) * countryScore(index, query, entry);
}

function wordScore(index: FigureIndex, { sought }: ReadQuery, entry: IndexedFigure): number {
  let total = 0;
  let covered = 0;
  let near = 0;
  for (const one of sought) {
    const weight = weightOf(index, one);
    const nearness = nearest(index, one, entry);
    if (nearness === 0 && one.name && !one.optional) return 0;
    total += weight;
    if (nearness > 0) covered += weight;
    near += weight * nearness;
  }
  if (total === 0) return 0.6;
  return covered / total >= LEAST_COVERED ? near / total : 0;
}

function periodScore({ periods }: ReadQuery, { figure, reading, sentence }: IndexedFigure): number {
  const [start, end] = sentence;
  const beside = reading.dates.flatMap(({ start: at, from, to }) =>
    at >= start && at < end && from && to ? [{ from, to }] : [],
  );
  return periodsFit(periods, figure, beside, reading.article.published);
}

/** What a query that says nothing of kinds most likely asks for. */
const PRIOR: Partial<Record<FigureKind, number>> = {
  percent: 0.8,
  points: 0.8,
  ordinal: 0.8,
  duration: 0.75,
  multiple: 0.8,
};

function kindScore({ kinds, change, sought }: ReadQuery, { figure }: IndexedFigure): number {
  if (change) {
    const isShare = figure.kind === 'percent' || figure.kind === 'points' || figure.kind === 'multiple';
    const direction = figure.change?.direction;
    if (!direction) return isShare ? 0.4 : 0.25;
    const fits = change === 'either' || change === direction;
    return (fits ? 1 : 0.3) * (isShare ? 1 : 0.7);
  }
  if (kinds) return kinds.includes(figure.kind) ? 1 : isCounted(figure.unit, sought) ? 0.9 : 0.15;
  return PRIOR[figure.kind] ?? 1;
}

/** "How many years": the unit that is asked for is the figure's. */
const isCounted = (unit: string | null, sought: readonly Sought[]): boolean =>
  unit !== null && sought.some(({ word }) => unit.toLowerCase().includes(word));

/** Every country of the query takes part in what is measured, and in the same part. */
function countryScore(index: FigureIndex, { countries }: ReadQuery, entry: IndexedFigure): number {
  const around = index.around(entry);
  let score = 1;
  for (const asked of countries) {
    const stated = entry.countries.filter(({ code }) => code === asked.code);
    if (stated.length > 0) score *= Math.max(...stated.map(({ role }) => roleFit(asked.role, role)));
    else if (around.sentence.has(asked.code)) score *= 0.75;
    else if (around.paragraph.has(asked.code)) score *= 0.6;
    else if (around.article.has(asked.code)) score *= 0.35;
    else return 0;
  }
  return score;
}

const CLASHES: readonly (readonly [Role, Role])[] = [
  ['target', 'origin'],
  ['owner', 'place'],
  ['owner', 'target'],
  ['owner', 'origin'],
  ['place', 'origin'],
];

/** How well the part that a country takes in a measure fits the part it has in the query. */
function roleFit(asked: Role, stated: Role): number {
  if (asked === stated) return 1;
  if (asked === 'pair' || stated === 'pair') return 0.75;
  return CLASHES.some(([a, b]) => (a === asked && b === stated) || (b === asked && a === stated))
    ? 0.35
    : 0.6;
}
