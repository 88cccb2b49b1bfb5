import { stem } from '../../index/analysis.js';
import type { FigureIndex, IndexedFigure } from '../../index/figures.js';

/** Words that leave a measure what it is: "trade volume" is trade, "the number of students" is students. */
const NEUTRAL_STEMS: ReadonlySet<string> = new Set(
  'volume total amount number figure value level size sum bilateral overall turnover'.split(' ').map(stem),
);

/** The value of a figure as one number: of a range its middle; null where unread. */
export function numberOf({ figure: { value } }: IndexedFigure): number | null {
  if (value === null) return null;
  return typeof value === 'number' ? value : (value.min + value.max) / 2;
}

/**
 * What is measured, in a form that is equal where two articles measure the same: the stems of the measure and
 * its countries with their parts. Null where the measure is unread, for then nothing can be called the same.
 */
export function measureKey(index: FigureIndex, entry: IndexedFigure): string | null {
  const { figure, countries } = entry;
  if (figure.measure === null) return null;
  const stems = [...index.measureStems(entry)].filter((stem) => !NEUTRAL_STEMS.has(stem)).sort();
  if (stems.length === 0) return null;
  const parts = [
    ...new Set(countries.map(({ code, role }) => `${code}:${role === 'pair' ? '' : role}`)),
  ].sort();
  const change = figure.change ? `change ${figure.change.basis ?? ''}` : '';
  return [figure.kind, figure.unit ?? '', change, ...stems, ...parts].join(' ');
}

/** The measure and the period; null where either is unknown. */
export function measureAndPeriod(index: FigureIndex, entry: IndexedFigure): string | null {
  const key = measureKey(index, entry);
  const { period } = entry.figure;
  return key && period ? `${key} ${period.from}/${period.to}` : null;
}

const SCALE = 1e-9;

/**
 * Half of the last printed digit of a figure, in its unit: 78.84 billion is exact to 5 million.
 * Zero where the digits cannot be told.
 */
export function rounding(entry: IndexedFigure): number {
  const value = numberOf(entry);
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(entry.figure.text);
  if (value === null || !digits) return 0;
  const printed = Number(digits[0].replace(/,/g, ''));
  if (printed === 0) return 0;
  return (0.5 * 10 ** -(digits[1]?.length ?? 0) * Math.abs(value)) / printed;
}

/** Whether two values agree within the rounding of both. */
export function agree(a: IndexedFigure, b: IndexedFigure): boolean {
  const [one, other] = [numberOf(a), numberOf(b)];
  if (one === null || other === null) return false;
  const slack = Math.abs(one) * SCALE;
  return Math.abs(one - other) <= rounding(a) + rounding(b) + slack;
}
