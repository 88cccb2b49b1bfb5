import {
  addDays,
  addMonths,
  daysBetween,
  type Interval,
  monthOf,
  third,
  unitAround,
  weekdayOf,
  yearOf,
} from './calendar.js';
import { partIn } from './part-of-year.js';
import type { PartOfYear, Time, Which } from './time.js';

/** What a time expression is held against. */
export interface Context {
  /** The article's day, or null where it has none. */
  readonly today: string | null;
  /** Whether the clause speaks of what was or of what will be; null where nothing says so. */
  readonly direction: 'past' | 'future' | null;
  /** The time last spoken of in the paragraph. */
  readonly before: Interval | null;
  /** The accounting period (some months of a year) last spoken of in the article. */
  readonly period: Interval | null;
}

/** The calendar interval of a time expression; null where article and text do not give enough. */
export function resolve(time: Time, context: Context): Interval | null {
  switch (time.kind) {
    case 'fixed':
      return time.interval;
    case 'vague':
      return null;
    case 'part':
      return partAround(time.part, time.which, context);
    case 'partOf': {
      const year = resolve(time.year, context);
      return year ? partIn(time.part, yearOf(year.from)) : null;
    }
    case 'weekday':
      return context.today ? weekday(time.weekday, time.which, context.today, context.direction) : null;
    case 'unit':
      return context.today ? unitAround(context.today, time.unit, time.shift) : null;
    case 'from-before':
      return context.before ? unitAround(context.before.from, time.unit, time.shift) : null;
    case 'same-period':
      return yearsEarlier(context, time.years);
    case 'period-again':
      return context.period;
    case 'portion': {
      const whole = resolve(time.of, context);
      return whole && third(whole, time.portion);
    }
    case 'around': {
      const day = resolve(time.day, context);
      return day && unitAround(day.from, time.unit);
    }
    case 'ending':
      return ending(resolve(time.day, context), time.months);
    case 'range':
      return range(time.first, time.last, context);
  }
}

/** Whether the interval of an expression depends on the article's day. */
export function dependsOnToday(time: Time): boolean {
  switch (time.kind) {
    case 'fixed':
    case 'vague':
      return false;
    case 'portion':
      return dependsOnToday(time.of);
    case 'partOf':
      return dependsOnToday(time.year);
    case 'around':
    case 'ending':
      return dependsOnToday(time.day);
    case 'range':
      return dependsOnToday(time.first) && dependsOnToday(time.last);
    default:
      return true;
  }
}

function partAround(part: PartOfYear, which: Which | null, context: Context): Interval | null {
  const { today, direction } = context;
  if (!today) return isAccounting(part) && context.period ? partIn(part, yearOf(context.period.from)) : null;
  const year = yearOf(today);
  const candidates = [-1, 0, 1]
    .map((shift) => partIn(part, year + shift))
    .filter((interval) => interval !== null)
    .filter((interval) => matchesWeekday(part, interval));
  const past = candidates.filter((one) => (isAccounting(part) ? one.to <= today : one.from <= today)).at(-1);
  const future = candidates.find((one) => one.to >= today);
  if (which === 'last') return candidates.filter((one) => one.to < monthBefore(today)).at(-1) ?? null;
  if (which === 'this') return partIn(part, year);
  if (which) return candidates.find((one) => one.from > today) ?? null;
  if (direction === 'future') return future ?? null;
  if (direction === 'past' || part.type === 'months') return past ?? null;
  if (!past || !future) return past ?? future ?? null;
  return daysBetween(past.from, today) <= daysBetween(today, future.from) ? past : future;
}

/** Several months together: reports speak of them once they are over. */
const isAccounting = (part: PartOfYear): boolean => part.type === 'months' && part.count > 1;

const matchesWeekday = (part: PartOfYear, interval: Interval): boolean =>
  part.type !== 'day' || part.weekday === undefined || weekdayOf(interval.from) === part.weekday;

/** "Last October" is not said of the month just over, which is "last month". */
const monthBefore = (today: string): string => unitAround(today, 'month', -1)?.from ?? today;

/** News calls the days around its own by their names: the last one, or in a clause about the future the next. */
function weekday(
  number: number,
  which: Which | null,
  today: string,
  direction: 'past' | 'future' | null,
): Interval | null {
  const back = (weekdayOf(today) - number + 7) % 7;
  const ahead = (number - weekdayOf(today) + 7) % 7;
  const day = (shift: number): Interval | null => unitAround(today, 'day', shift);
  if (which === 'last') return day(number - weekdayOf(today) - 7);
  if (which === 'next') return day(number - weekdayOf(today) + 7);
  if (which === 'this') return day(number - weekdayOf(today));
  if (which === 'coming' || direction === 'future') return day(ahead);
  return day(-back);
}

function yearsEarlier(context: Context, years: number): Interval | null {
  const { period, before, today } = context;
  const base = period ?? before;
  if (!base) return today ? unitAround(today, 'year', -years) : null;
  const from = addMonths(base.from, -12 * years);
  if (base.from.endsWith('-01') && addDays(base.to, 1)?.endsWith('-01')) {
    const last = unitAround(base.to, 'month', -12 * years);
    return from && last ? { from, to: last.to } : null;
  }
  const to = addMonths(base.to, -12 * years);
  return from && to ? { from, to } : null;
}

function ending(day: Interval | null, months: number): Interval | null {
  if (!day) return null;
  const next = addDays(day.to, 1);
  const from = months === 0 ? addDays(day.to, -6) : next && addMonths(next, -months);
  return from ? { from, to: day.to } : null;
}

/** Each end may leave its year to the other; the first never lies after the last. */
function range(first: Time, last: Time, context: Context): Interval | null {
  const { from, to } = ends(first, last, context);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

interface Ends {
  readonly from: Interval | null;
  readonly to: Interval | null;
}

function ends(first: Time, last: Time, context: Context): Ends {
  const openFirst = openPart(first);
  const openLast = openPart(last);
  if (openLast && !openFirst) {
    const from = resolve(first, context);
    return { from, to: from && place(last, yearOf(from.from), (to) => to.to >= from.from, 1) };
  }
  const to = resolve(last, context);
  if (openFirst && to) return { from: place(first, yearOf(to.to), (from) => from.from <= to.from, -1), to };
  if (first.kind === 'weekday' && to) return { from: weekday(first.weekday, null, to.from, 'past'), to };
  return { from: resolve(first, context), to };
}

/** A part of a year, or an early, mid or late one, that leaves the year open. */
function openPart(time: Time): boolean {
  return time.kind === 'part' ? time.which === null : time.kind === 'portion' && openPart(time.of);
}

/** The part in a year, or where it does not fit there in the year beside it. */
function place(time: Time, year: number, fits: (one: Interval) => boolean, step: 1 | -1): Interval | null {
  const here = inYear(time, year);
  return here && fits(here) ? here : inYear(time, year + step);
}

function inYear(time: Time, year: number): Interval | null {
  if (time.kind === 'part') return partIn(time.part, year);
  const whole = time.kind === 'portion' ? inYear(time.of, year) : null;
  return whole && time.kind === 'portion' ? third(whole, time.portion) : null;
}

/** Whether an interval is some months within one year: what reports and their comparisons are about. */
export const isPeriod = (time: Time, interval: Interval): boolean => {
  if (time.kind === 'ending' || time.kind === 'period-again') return true;
  if (yearOf(interval.from) !== yearOf(interval.to)) return false;
  const months = monthOf(interval.to) - monthOf(interval.from) + 1;
  const part =
    time.kind === 'range' || time.kind === 'partOf' || time.kind === 'part' || time.kind === 'fixed';
  return part && months > 1 && months < 12 && interval.from.endsWith('-01');
};
