import { partAround, weekdayAround } from './around.js';
import {
  addDays,
  addMonths,
  type Interval,
  monthOf,
  third,
  type Unit,
  unitAround,
  yearOf,
} from './calendar.js';
import type { Context } from './context.js';
import { rangeOf } from './hold-range.js';
import { nthIn } from './nth.js';
import { partIn } from './part-of-year.js';
import type { Time } from './time.js';

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
    case 'weekday': {
      const from = time.which === 'previous' ? (context.before?.from ?? context.today) : context.today;
      return from ? weekdayAround(time.weekday, time.which, from, context.direction) : null;
    }
    case 'unit':
      return context.today ? unitAround(context.today, time.unit, time.shift) : null;
    case 'from-before':
      return besideBefore(time.unit, time.shift, context.before);
    case 'same-period':
      return yearsEarlier(context, time.years);
    case 'period-again':
      return time.year === null ? context.period : periodIn(context.period, time.year);
    case 'year-of-report': {
      const day = context.period?.from ?? context.today;
      return day ? unitAround(day, 'year') : null;
    }
    case 'portion': {
      const whole = resolve(time.of, context);
      return whole && third(whole, time.portion);
    }
    case 'nth': {
      const whole = resolve(time.of, context);
      return whole && nthIn(whole, time.nth, time.unit);
    }
    case 'around': {
      const day = resolve(time.day, context);
      return day && unitAround(day.from, time.unit);
    }
    case 'ending':
      return ending(resolve(time.day, context), time.months);
    case 'range':
      return rangeOf(time.first, time.last, context, resolve);
  }
}

/** A month last spoken of does not say which day "that same day" is. */
function besideBefore(unit: Unit, shift: number, before: Interval | null): Interval | null {
  if (!before || (unit === 'day' && before.from !== before.to)) return null;
  return unitAround(before.from, unit, shift);
}

/** Whether the interval of an expression depends on the article's day. */
export function dependsOnToday(time: Time): boolean {
  switch (time.kind) {
    case 'fixed':
    case 'vague':
      return false;
    case 'portion':
    case 'nth':
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

/** The same months of another year. */
function periodIn(period: Interval | null, year: number): Interval | null {
  if (!period) return null;
  return partIn(
    { type: 'months', first: monthOf(period.from), count: monthOf(period.to) - monthOf(period.from) + 1 },
    year,
  );
}

function ending(day: Interval | null, months: number): Interval | null {
  if (!day) return null;
  const next = addDays(day.to, 1);
  const from = months === 0 ? addDays(day.to, -6) : next && addMonths(next, -months);
  return from ? { from, to: day.to } : null;
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
