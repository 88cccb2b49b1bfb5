import { fold } from '../index/analysis.js';
import type { FigureIndex } from '../index/figures.js';
import type { Suggestion } from './answer.js';

const MOST = 25;
/** Discord shows and sends back at most this many characters. */
const LONGEST = 100;

interface Measure {
  readonly label: string;
  /** Folded, with a space before it, so that every word starts after a space. */
  readonly folded: string;
  readonly count: number;
}

/** The measures of a coverage, those of the most figures first. */
export function measuresOf({ figures }: FigureIndex): Measure[] {
  const found = new Map<string, { label: string; count: number }>();
  for (const { figure } of figures) {
    const label = figure.measure?.trim() ?? '';
    if (label === '' || label.length > LONGEST) continue;
    const folded = ` ${fold(label)}`;
    const known = found.get(folded);
    found.set(folded, { label: known?.label ?? label, count: (known?.count ?? 0) + 1 });
  }
  return [...found]
    .map(([folded, { label, count }]) => ({ label, folded, count }))
    .sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1));
}

/** Measures with a word that starts as typed, those that begin so first; at most 25. */
export function suggestMeasures(measures: readonly Measure[], typed: string): Suggestion[] {
  const prefix = ` ${fold(typed).trim().replace(/\s+/g, ' ')}`;
  const first: Measure[] = [];
  const later: Measure[] = [];
  for (const measure of measures) {
    if (first.length >= MOST) break;
    if (measure.folded.startsWith(prefix)) first.push(measure);
    else if (later.length < MOST && measure.folded.includes(prefix)) later.push(measure);
  }
  return [...first, ...later].slice(0, MOST).map(({ label }) => ({ label, value: label }));
}
