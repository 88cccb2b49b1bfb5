import { firstAt } from '../../halving.js';
import { fold } from '../../index/analysis.js';
import type { FigureIndex } from '../../index/figures.js';
import type { Suggestion } from '../answer.js';

const MOST = 25;
/** Discord shows and sends back at most this many characters. */
const LONGEST = 100;

/** A word of a measure with all that follows it, in the order of the alphabet. */
interface Opening {
  readonly text: string;
  /** Rank of its measure, 0 the one of the most figures. */
  readonly rank: number;
  readonly isFirst: boolean;
}

/** Suggests measures by the words they begin with. */
export interface MeasureList {
  /** Measures with words that begin as typed, at most 25: those that begin so themselves, then the most reported. */
  suggest(typed: string): Suggestion[];
}

/** Lists the measures of a coverage. */
export function listMeasures({ figures }: FigureIndex): MeasureList {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { figure } of figures) {
    const label = figure.measure?.trim() ?? '';
    if (label === '' || label.length > LONGEST) continue;
    const folded = fold(label);
    const known = counts.get(folded);
    counts.set(folded, { label: known?.label ?? label, count: (known?.count ?? 0) + 1 });
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const labels = ranked.map(([, { label }]) => label);
  const openings = ranked
    .flatMap(([folded], rank) => openingsOf(folded, rank))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.rank - b.rank));
  return { suggest: (typed) => (labels.length === 0 ? [] : suggestFrom(openings, labels, typed)) };
}

const openingsOf = (folded: string, rank: number): Opening[] =>
  [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => ({
    text: folded.slice(index),
    rank,
    isFirst: index === 0,
  }));

function suggestFrom(openings: readonly Opening[], labels: readonly string[], typed: string): Suggestion[] {
  const prefix = fold(typed).trim().replace(/\s+/g, ' ');
  const first: number[] = [];
  const later: number[] = [];
  for (
    let at = firstAt(openings.length, (i) => (openings[i]?.text ?? '') >= prefix);
    openings[at]?.text.startsWith(prefix);
    at++
  ) {
    const opening = openings[at];
    if (opening) keepLowest(opening.isFirst ? first : later, opening.rank);
  }
  const best = [...new Set([...first, ...later])].slice(0, MOST);
  return best.flatMap((rank) => (labels[rank] ? [{ label: labels[rank], value: labels[rank] }] : []));
}

/** Keeps the smallest numbers in order, each once: of many thousands most are passed by with one comparison. */
function keepLowest(kept: number[], rank: number): void {
  if (kept.length === MOST && rank >= (kept.at(-1) ?? 0)) return;
  if (kept.includes(rank)) return;
  let at = kept.length;
  while (at > 0 && (kept[at - 1] ?? 0) > rank) at--;
  kept.splice(at, 0, rank);
  if (kept.length > MOST) kept.pop();
}
