import { daysBetween, type Interval, unitAround, weekdayOf, yearOf } from './calendar.js';
import type { Context } from './context.js';
import { partIn } from './part-of-year.js';
import type { PartOfYear, Which } from './time.js';

/** The part of the year that an article means where it leaves the year out. */
export function partAround(part: PartOfYear, which: Which | null, context: Context): Interval | null {
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
  if (which === 'over' || which === 'past' || which === 'previous') return past ?? null;
  if (which === 'this') return partIn(part, year);
  if (which) return candidates.find((one) => one.from > today) ?? null;
  if (!past || !future) return past ?? future ?? null;
  const ago = daysBetween(isAccounting(part) ? past.to : past.from, today);
  const ahead = daysBetween(today, future.to);
  if (isAccounting(part)) {
    const isOver = direction === 'future' ? ago <= JUST_OVER : ago <= LONG_OVER;
    return isOver ? past : future;
  }
  if (part.type !== 'months' && Math.min(ago, ahead) <= NEAR) return ago <= ahead ? past : future;
  return direction === 'future' ? future : past;
}

/** A day as near as this is meant whatever the tense: "payable Dec. 14", "the Feb. 23 accord". */
const NEAR = 120;
/** A quarter that ended this few days ago is the one spoken of even beside "will" and "expected". */
const JUST_OVER = 60;
/** One that ended longer ago than this is left behind by the quarter under way. */
const LONG_OVER = 240;

/** Several months together: reports speak of them once they are over. */
const isAccounting = (part: PartOfYear): boolean => part.type === 'months' && part.count > 1;

const matchesWeekday = (part: PartOfYear, interval: Interval): boolean =>
  part.type !== 'day' || part.weekday === undefined || weekdayOf(interval.from) === part.weekday;

/** "Last October" is not said of the month just over, which is "last month". */
const monthBefore = (today: string): string => unitAround(today, 'month', -1)?.from ?? today;

/** News calls the days around its own by their names: the last one, or in a clause about the future the next. */
export function weekdayAround(
  number: number,
  which: Which | null,
  today: string,
  direction: 'past' | 'future' | null,
): Interval | null {
  const back = (weekdayOf(today) - number + 7) % 7;
  const ahead = (number - weekdayOf(today) + 7) % 7;
  const day = (shift: number): Interval | null => unitAround(today, 'day', shift);
  if (which === 'previous' || which === 'past') return day(back === 0 ? -7 : -back);
  if (which === 'last') return day(number - weekdayOf(today) - 7);
  if (which === 'next') return day(number - weekdayOf(today) + 7);
  if (which === 'this') return day(number - weekdayOf(today));
  if (which === 'coming') return day(ahead === 0 ? 7 : ahead);
  if (direction === 'future') return day(ahead);
  return day(-back);
}
