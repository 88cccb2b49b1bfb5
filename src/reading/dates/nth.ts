import { addDays, type Interval, monthOf, monthsInterval, yearOf } from './calendar.js';

type Counted = 'day' | 'week' | 'month' | 'quarter';

const LENGTHS = { day: 1, week: 7 } as const;
const MONTHS = { month: 1, quarter: 3 } as const;

/** The nth unit of an interval, from 1 (-1 is the last); null where it does not lie within. */
export function nthIn(whole: Interval, nth: number, unit: Counted): Interval | null {
  const found = unit === 'day' || unit === 'week' ? nthDays(whole, nth, LENGTHS[unit]) : null;
  const months = unit === 'month' || unit === 'quarter' ? nthMonths(whole, nth, MONTHS[unit]) : null;
  const interval = found ?? months;
  return interval && interval.from >= whole.from && interval.to <= whole.to ? interval : null;
}

function nthDays(whole: Interval, nth: number, length: number): Interval | null {
  const from = nth > 0 ? addDays(whole.from, length * (nth - 1)) : addDays(whole.to, 1 - length);
  const to = from && addDays(from, length - 1);
  return from && to ? { from, to } : null;
}

function nthMonths(whole: Interval, nth: number, count: number): Interval | null {
  if (nth > 0) return monthsInterval(yearOf(whole.from), monthOf(whole.from) + count * (nth - 1), count);
  return monthsInterval(yearOf(whole.to), monthOf(whole.to) + 1 - count, count);
}
