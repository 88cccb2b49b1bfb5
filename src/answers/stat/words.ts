import { type FigureIndex, type IndexedFigure, NEARNESS } from '../../index/figures.js';
import type { ReadQuery, Sought } from './query.js';

/** A synonym says nearly the same. */
const SYNONYM = 0.8;
/** Least part of the query's words, by their weight, that must stand near a figure. */
const LEAST_COVERED = 0.75;
/** Without a measure a figure answers only with all words of the query in its clause. */
const UNMEASURED = 0.5;
/** No answer: see asideScore. */
const ASIDE = 0.2;
/** Exports are no imports, though the same sentence gives both. */
const OTHER_FLOW = 0.3;
const FLOWS = ['trade', 'export', 'import'] as const;
/** Weight of each word: rarer ones weigh more, by the log of one in how many figures has it beside it. */
export const weightsOf = (index: FigureIndex, { sought }: ReadQuery): number[] =>
  sought.map((one) => weightOf(index, one));

function weightOf(index: FigureIndex, { stem, optional }: Sought): number {
  const weight = Math.log(2 + index.figures.length / (1 + index.having(stem).size));
  return optional ? 0.2 * weight : weight;
}

/** @param isAsked whether another kind of figure is asked for, beside which the number stands. */
function nearest(
  index: FigureIndex,
  { stem, synonyms, number }: Sought,
  entry: IndexedFigure,
  isAsked: boolean,
): number {
  let best = index.nearness(stem, entry);
  if (number !== null && number === entry.figure.value) return NEARNESS.measure;
  if (number !== null) return best >= (isAsked ? NEARNESS.sentence : NEARNESS.measure) ? best : 0;
  for (const other of synonyms) best = Math.max(best, SYNONYM * index.nearness(other, entry));
  return best;
}

/**
 * How near the query's words stand, from 0 to 1. A name may stand anywhere in the article's reports, as later
 * sentences say "the two leaders"; of the other words one must stand in the figure's own sentence.
 */
export function wordScore(
  index: FigureIndex,
  { sought, kinds }: ReadQuery,
  weights: readonly number[],
  entry: IndexedFigure,
): number {
  let total = 0;
  let needed = 0;
  let covered = 0;
  let near = 0;
  let closest = 0;
  for (const [at, one] of sought.entries()) {
    const weight = weights[at] ?? 0;
    const nearness =
      nearest(index, one, entry, kinds !== null) || (one.name ? index.inArticle(one.stem, entry) : 0);
    if (nearness === 0 && one.name && !one.optional) return 0;
    total += weight;
    if (!one.optional) needed += weight;
    if (!one.optional && nearness >= (one.name ? NEARNESS.article : SYNONYM * NEARNESS.sentence))
      covered += weight;
    near += weight * nearness;
    if (!one.name && !one.optional) closest = Math.max(closest, nearness);
  }
  if (total === 0) return 0.6;
  const isNear =
    closest >= SYNONYM * NEARNESS.sentence || sought.every(({ name, optional }) => name || optional);
  return isNear && covered >= needed * LEAST_COVERED ? near / total : 0;
}

/** What is measured, said in fewer words that the query lacks, is measured more exactly. */
export function measureScore(index: FigureIndex, query: ReadQuery, entry: IndexedFigure): number {
  const { sought } = query;
  const { measure } = entry.figure;
  if (measure === null) {
    const isBeside =
      sought.length > 0 && sought.every(({ stem }) => index.nearness(stem, entry) >= NEARNESS.clause);
    return isBeside ? UNMEASURED : 0;
  }
  const stems = index.measureStems(entry);
  const asked = new Set(sought.flatMap(({ stem, synonyms }) => [stem, ...synonyms]));
  const flows = FLOWS.filter((flow) => stems.has(flow));
  const isOtherFlow =
    FLOWS.some((flow) => asked.has(flow)) && flows.length > 0 && !flows.some((flow) => asked.has(flow));
  const further = [...stems].filter((stem) => !asked.has(stem)).length;
  const extra = 1 - Math.min(further * 0.02, 0.2);
  return (isOtherFlow ? OTHER_FLOW : 1) * extra * asideScore(index, query, entry);
}

/**
 * Where no word of the query is in the measure, it stands aside of what is measured: one word ("unemployment" of
 * people who protest against it) then says nothing, several in the clause or the kind that was asked for say a little.
 */
function asideScore(index: FigureIndex, { sought, kinds }: ReadQuery, entry: IndexedFigure): number {
  const content = sought.filter(({ optional }) => !optional);
  const nearness = content.map((one) => nearest(index, one, entry, kinds !== null));
  if (content.length === 0 || content.some((one) => isMeasured(index, one, entry))) return 1;
  const inClause = nearness.filter((near) => near >= SYNONYM * NEARNESS.clause).length;
  const isAsked = kinds?.includes(entry.figure.kind) === true;
  return isAsked || (content.length > 1 && inClause === content.length) ? 0.6 : ASIDE;
}

const isMeasured = (index: FigureIndex, { stem, synonyms, number }: Sought, entry: IndexedFigure): boolean =>
  (number !== null && number === entry.figure.value) ||
  [stem, ...synonyms].some((form) => index.nearness(form, entry) === NEARNESS.measure);
