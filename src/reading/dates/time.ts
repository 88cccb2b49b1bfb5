import type { Interval, Unit } from './calendar.js';
import type { Place } from './words.js';

/** A place in any year: what an expression says when it leaves the year out. */
export type PartOfYear =
  | { readonly type: 'day'; readonly month: number; readonly day: number; readonly weekday?: number }
  /** `count` months from month `first`; a winter runs into the next year. */
  | { readonly type: 'months'; readonly first: number; readonly count: number }
  | { readonly type: 'holiday'; readonly name: string };

/** A part of a longer stretch ("early May"). */
export type Portion = 'early' | 'mid' | 'late';
/** Which of several stretches a text means, seen from its day ("last week"). */
export type Which = 'last' | 'this' | 'next' | 'coming' | 'previous' | 'past' | 'over';

/** What a time expression says, before it is held against the article's date. */
export type Time =
  /** All said: nothing depends on the article's date. */
  | { readonly kind: 'fixed'; readonly interval: Interval }
  /** A part of a year that is not said; `which` is "last October", "this September". */
  | { readonly kind: 'part'; readonly part: PartOfYear; readonly which: Which | null }
  /** A part of a year that is said in relation to now or to what came before ("June last year"). */
  | { readonly kind: 'partOf'; readonly part: PartOfYear; readonly year: Time }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which | null }
  /** A unit around the article's day ("last week": week, -1; "two years ago": year, -2). */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: number }
  /** A unit around the time last spoken of ("the following month": month, 1). */
  | { readonly kind: 'from-before'; readonly unit: Unit; readonly shift: number }
  /** The period last spoken of, some years earlier ("a year earlier", "the same period last year"). */
  | { readonly kind: 'same-period'; readonly years: number }
  /** The accounting period last spoken of ("the quarter", "the latest period"), or its months in `year`. */
  | { readonly kind: 'period-again'; readonly year: number | null }
  /** The year of the period last spoken of, else of the article ("the first half of the year"). */
  | { readonly kind: 'year-of-report' }
  | { readonly kind: 'portion'; readonly portion: Portion; readonly of: Time }
  /** The nth day, week, month or quarter of a longer time, from 1; -1 is the last. Weeks are its sevens of days. */
  | {
      readonly kind: 'nth';
      readonly nth: number;
      readonly unit: 'day' | 'week' | 'month' | 'quarter';
      readonly of: Time;
    }
  /** The unit that holds a day ("the week of March 22"). */
  | { readonly kind: 'around'; readonly unit: Unit; readonly day: Time }
  /** So many months, or seven days for 0, that end with a day ("the quarter ended June 30"). */
  | { readonly kind: 'ending'; readonly months: number; readonly day: Time }
  | { readonly kind: 'range'; readonly first: Time; readonly last: Time }
  /** Speaks of time, but names no calendar interval ("recent years", "fiscal 2020"). */
  | { readonly kind: 'vague' };

/** A time expression with the place after it. */
export interface Phrase {
  readonly time: Time;
  readonly next: Place;
}

/** Reads one kind of expression at a place; null where none stands there. Looks a bounded number of words ahead. */
export type Parser = (place: Place) => Phrase | null;

/** The first reading among several parsers. */
export const firstOf =
  (...parsers: readonly Parser[]): Parser =>
  (place) => {
    for (const parser of parsers) {
      const phrase = parser(place);
      if (phrase) return phrase;
    }
    return null;
  };

/** A phrase of a fixed interval, or null where the calendar has no such day. */
export const fixed = (interval: Interval | null, next: Place): Phrase | null =>
  interval && { time: { kind: 'fixed', interval }, next };

/** A part of a year that leaves its year out and is over: the latest one. */
export const over = (time: Time): Time =>
  time.kind === 'part' && time.which === null ? { ...time, which: 'over' } : time;
