import { isDay, isoDay } from '../../corpus/calendar.js';

/** A closed interval of days as ISO 8601 dates ("2020-01-01"); `from` and `to` are both included. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** A stretch of the calendar that a text counts in. */
export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

const DAY_MS = 86_400_000;
/** The four digits of an ISO date end here: later years are unresolved rather than written in another form. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const format = (date: Date): string =>
  isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());

const parse = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** The year of an ISO day. */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
/** The month of an ISO day, from 1. */
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));
/** The day of the month of an ISO day, from 1. */
const dayOf = (iso: string): number => Number(iso.slice(8, 10));

/** One day, or null where the calendar has none (30 February). */
export function dayInterval(year: number, month: number, day: number): Interval | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || !isDay(year, month, day)) return null;
  const iso = isoDay(year, month, day);
  return { from: iso, to: iso };
}

/** `count` whole months from the first of `month`; `month` may lie beyond 12 and then counts into later years. */
export function monthsInterval(year: number, month: number, count = 1): Interval | null {
  const first = dateOf(year, month, 1);
  const last = dateOf(year, month + count, 0);
  if (first.getUTCFullYear() < FIRST_YEAR || last.getUTCFullYear() > LAST_YEAR) return null;
  return { from: format(first), to: format(last) };
}

/** `count` whole calendar years from 1 January of `year`. */
export const yearsInterval = (year: number, count = 1): Interval | null =>
  monthsInterval(year, 1, 12 * count);

/** The day `days` later (earlier where negative), or null beyond the years that ISO dates can write. */
export function addDays(iso: string, days: number): string | null {
  const date = new Date(parse(iso).getTime() + days * DAY_MS);
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? format(date) : null;
}

/** The same day of another month, cut to that month's last day. */
export function addMonths(iso: string, months: number): string | null {
  const target = monthsInterval(yearOf(iso), monthOf(iso) + months);
  if (!target) return null;
  return isoDay(yearOf(target.from), monthOf(target.from), Math.min(dayOf(iso), dayOf(target.to)));
}

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export const weekdayOf = (iso: string): number => parse(iso).getUTCDay() || 7;

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((parse(to).getTime() - parse(from).getTime()) / DAY_MS);

function days(from: string | null, length: number): Interval | null {
  const to = from && addDays(from, length - 1);
  return from && to ? { from, to } : null;
}

/** The unit that lies `shift` units after the one that holds `iso`; weeks run from Monday to Sunday. */
export function unitAround(iso: string, unit: Unit, shift = 0): Interval | null {
  const year = yearOf(iso);
  const month = monthOf(iso);
  switch (unit) {
    case 'day':
      return days(addDays(iso, shift), 1);
    case 'week':
      return days(addDays(iso, 7 * shift + 1 - weekdayOf(iso)), 7);
    case 'weekend':
      return days(addDays(iso, 7 * shift + 6 - weekdayOf(iso)), 2);
    case 'month':
      return monthsInterval(year, month + shift);
    case 'quarter':
      return monthsInterval(year, 3 * (Math.ceil(month / 3) - 1 + shift) + 1, 3);
    case 'year':
      return yearsInterval(year + shift);
    case 'decade':
      return yearsInterval(10 * (Math.floor(year / 10) + shift), 10);
    case 'century':
      return yearsInterval(100 * (Math.ceil(year / 100) - 1 + shift) + 1, 100);
  }
}

/** The first, middle or last third of an interval: of months where it has whole ones, else of days. */
export function third(whole: Interval, portion: 'early' | 'mid' | 'late'): Interval | null {
  const place = { early: 0, mid: 1, late: 2 }[portion];
  const months = 12 * (yearOf(whole.to) - yearOf(whole.from)) + monthOf(whole.to) - monthOf(whole.from) + 1;
  if (months >= 3) {
    // A decade's third is of whole years: "the late 1990s" begins with a January.
    const step = months >= 36 ? 12 : 1;
    const first = step * Math.round((months / step) * (place / 3));
    const count = step * Math.round((months / step) * ((place + 1) / 3)) - first;
    return monthsInterval(yearOf(whole.from), monthOf(whole.from) + first, count);
  }
  const length = daysBetween(whole.from, whole.to) + 1;
  const first = Math.floor(length / 3) * place;
  const from = addDays(whole.from, first);
  const to = place === 2 ? whole.to : addDays(whole.from, first + Math.max(Math.floor(length / 3), 1) - 1);
  return from && to && from <= to ? { from, to } : null;
}
