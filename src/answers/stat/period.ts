import { MONTH_ABBREVIATIONS, MONTHS } from '../../reading/dates/data/calendar-words.js';
import { readTyped } from '../../reading/dates/dates.js';
import type { Figure } from '../../reading/reading.js';

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A period that a query names. */
export interface AskedPeriod {
  /** Where the query says it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The interval, or null where it names a part of any year ("first half"). */
  readonly days: Days | null;
}

const PARTS = new Map<string, Days | null>();
const MOST_PARTS = 10_000;

const RELATIVE = /\b(?:this|last|next|past|previous|current|ago|today|yesterday|tomorrow|coming)\b/i;

const MONTH_NAMES = [...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()].join('|');
const TWO_MONTHS = new RegExp(`\\b(${MONTH_NAMES})[ ,&](?=\\s?(?:${MONTH_NAMES})\\b)`, 'gi');

/** "jan feb 2021" is typed for "jan-feb 2021"; offsets stay. */
const joinMonths = (text: string): string => text.replace(TWO_MONTHS, '$1-');

/** The periods that a text names, "last year" and its like held against `today`. */
export function askedPeriods(text: string, today: string | null): AskedPeriod[] {
  const typed = joinMonths(text);
  const newest = today ? ({ from: today, to: today, basis: 'stated' } as const) : null;
  return readTyped(typed, null).flatMap(({ start, end, text: said, from, to }): AskedPeriod[] => {
    if (from && to) return [{ start, end, text: said, days: { from, to } }];
    const held = RELATIVE.test(said) ? readTyped(said, newest)[0] : undefined;
    if (held?.from && held.to) return [{ start, end, text: said, days: { from: held.from, to: held.to } }];
    return inYear(said, 2000) ? [{ start, end, text: said, days: null }] : [];
  });
}

/** A part of any year as it lies in one; remembered, as every figure asks for its own year's. */
function inYear(text: string, year: number): Days | null {
  const key = `${year} ${text}`;
  const known = PARTS.get(key);
  if (known !== undefined) return known;
  const made = partOf(text, year);
  if (PARTS.size < MOST_PARTS) PARTS.set(key, made);
  return made;
}

function partOf(text: string, year: number): Days | null {
  const end = `${String(year).padStart(4, '0')}-12-31`;
  const [found] = readTyped(text, { from: end, to: end, basis: 'stated' });
  return found?.from && found.to && Number(found.from.slice(0, 4)) === year
    ? { from: found.from, to: found.to }
    : null;
}

const lengthOf = ({ from, to }: Days): number => Date.parse(to) - Date.parse(from) + 86_400_000;

/**
 * How well a figure's period fits the one asked for: 1 the same, less where it lies within it, 0 where it does not.
 * A figure for a whole year says nothing of its March.
 */
function periodFit(asked: AskedPeriod, period: Days): number {
  const days = asked.days ?? inYear(asked.text, Number(period.from.slice(0, 4)));
  if (!days) return 0;
  if (days.from === period.from && days.to === period.to) return 1;
  if (period.from < days.from || period.to > days.to) return 0;
  return 0.6 + 0.2 * Math.min(1, lengthOf(period) / lengthOf(days));
}

/** How well a figure fits all the periods asked for; where it has none, by the dates beside it and its article's. */
export function periodsFit(
  asked: readonly AskedPeriod[],
  figure: Figure,
  beside: readonly Days[],
  published: Days | null,
): number {
  if (asked.length === 0) return 1;
  const best = (periods: readonly Days[]): number =>
    Math.max(0, ...asked.flatMap((one) => periods.map((period) => periodFit(one, period))));
  if (figure.period) return best([figure.period]);
  if (beside.length > 0) return 0.7 * best(beside);
  return published ? 0.3 * best([published]) : 0;
}
