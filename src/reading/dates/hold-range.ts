import { weekdayAround } from './around.js';
import { type Interval, third, yearOf } from './calendar.js';
import type { Context } from './context.js';
import { partIn } from './part-of-year.js';
import type { Time } from './time.js';

type Resolve = (time: Time, context: Context) => Interval | null;

/** Each end may leave its year to the other; the first never lies after the last. */
export function rangeOf(first: Time, last: Time, context: Context, resolve: Resolve): Interval | null {
  const { from, to } = ends(first, last, context, resolve);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

interface Ends {
  readonly from: Interval | null;
  readonly to: Interval | null;
}

function ends(first: Time, last: Time, context: Context, resolve: Resolve): Ends {
  const openFirst = openPart(first);
  const openLast = openPart(last);
  if (openLast && !openFirst) {
    const from = resolve(first, context);
    return { from, to: from && place(last, yearOf(from.from), (to) => to.to >= from.from, 1) };
  }
  const to = resolve(last, context);
  if (openFirst && to) return { from: place(first, yearOf(to.to), (from) => from.from <= to.from, -1), to };
  if (first.kind === 'weekday' && to)
    return { from: weekdayAround(first.weekday, null, to.from, 'past'), to };
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
