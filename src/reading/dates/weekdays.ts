import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './data/calendar-words.js';
import { fullDates } from './month-dates.js';
import { firstOf, type Parser, type Phrase, type Which } from './time.js';
import { which } from './which.js';
import { after, on, type Place, skip, skipStop, word } from './words.js';

const dated: Parser = firstOf(...fullDates);

function weekdayName(place: Place): { weekday: number; short: boolean; next: Place } | null {
  const next = word(place);
  if (!next?.capital) return null;
  const full = WEEKDAYS.get(next.lower);
  if (full !== undefined) return { weekday: full, short: false, next: on(place) };
  const short = WEEKDAY_ABBREVIATIONS.get(next.lower);
  return short === undefined ? null : { weekday: short, short: true, next: skipStop(on(place)) };
}

/** Words before a weekday that make it a habit, not a day. */
const REPEATED: ReadonlySet<string> = new Set(['each', 'every', 'most', 'some']);

const PARTS_REPEATED: ReadonlySet<string> = new Set(['mornings', 'afternoons', 'evenings', 'nights']);

/** "Monday nights", "Monday and Tuesday evenings". */
function isHabit(place: Place): boolean {
  const joined = after(place, 'and') ?? after(place, 'or');
  const end = (joined && weekdayName(joined)?.next) ?? place;
  return PARTS_REPEATED.has(word(end)?.lower ?? '');
}

/** "Friday", "next Thursday", "this coming Sunday, March 8"; a date beside the weekday decides. */
export const weekday: Parser = (place) => {
  const chosen = which(place);
  const start = chosen?.next ?? place;
  const day = weekdayName(start);
  if (!day) return null;
  const comma = skip(day.next, ',');
  const date = dated(comma);
  if (date) return withWeekday(date, day.weekday);
  if (day.short) return null;
  if (REPEATED.has(word(place, -1)?.lower ?? '') || isHabit(day.next))
    return { time: { kind: 'vague' }, next: day.next };
  const inWeek = chosen ? null : weekAfter(day.next);
  if (inWeek)
    return { time: { kind: 'weekday', weekday: day.weekday, which: inWeek.which }, next: inWeek.next };
  return { time: { kind: 'weekday', weekday: day.weekday, which: chosen?.which ?? null }, next: day.next };
};

/** "Monday of next week", "Tuesday last week". */
function weekAfter(place: Place): { readonly which: Which; readonly next: Place } | null {
  const at = skip(place, 'of');
  const found = word(at)?.lower ?? '';
  const next = after(on(at), 'week');
  return next && (found === 'last' || found === 'this' || found === 'next') ? { which: found, next } : null;
}

/** The weekday helps to choose the year where a date leaves it out. */
function withWeekday(phrase: Phrase, weekday: number): Phrase {
  const { time, next } = phrase;
  if (time.kind !== 'part' || time.part.type !== 'day') return phrase;
  return { time: { ...time, part: { ...time.part, weekday } }, next };
}
