import { dayInterval, monthsInterval, yearOf } from './calendar.js';
import {
  MONTH_ABBREVIATIONS,
  MONTHS,
  MONTHS_THAT_ARE_NAMES,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from './data/calendar-words.js';
import { COUNTED_AFTER } from './data/year-neighbours.js';
import { type Counted, digits, ordinal } from './numbers.js';
import type { Parser, PartOfYear, Phrase, Which } from './time.js';
import { after, on, type Place, skip, skipStop, word } from './words.js';
import { yearAfter } from './years.js';

interface NamedMonth {
  readonly month: number;
  readonly full: boolean;
  readonly next: Place;
}

/** A month's name, with the full stop of an abbreviation. */
export function monthName(place: Place): NamedMonth | null {
  const next = word(place);
  if (!next?.capital) return null;
  const full = MONTHS.get(next.lower);
  if (full !== undefined) return { month: full, full: true, next: on(place) };
  const short = MONTH_ABBREVIATIONS.get(next.lower);
  return short === undefined ? null : { month: short, full: false, next: skipStop(on(place)) };
}

/** Joins a part of a year with the year said after it, if one is. */
export function inYear(part: PartOfYear, next: Place, which: Which | null = null): Phrase {
  const year = which ? null : yearAfter(next);
  if (!year) return { time: { kind: 'part', part, which }, next };
  if (year.time.kind !== 'fixed') return { time: { kind: 'partOf', part, year: year.time }, next: year.next };
  const number = yearOf(year.time.interval.from);
  const interval =
    part.type === 'day'
      ? dayInterval(number, part.month, part.day)
      : part.type === 'months'
        ? monthsInterval(number, part.first, part.count)
        : null;
  const time = interval
    ? ({ kind: 'fixed', interval } as const)
    : part.type === 'holiday'
      ? ({ kind: 'partOf', part, year: year.time } as const)
      : ({ kind: 'vague' } as const);
  return { time, next: year.next };
}

const isCounted = (place: Place): boolean => {
  const next = word(place);
  return next !== undefined && (next.text === '%' || COUNTED_AFTER.has(next.lower));
};

/** A day of the month after or before its name: "9", "9th", "the 9th", "ninth". */
export function dayNumber(place: Place): Counted | null {
  const start = skip(place, 'the');
  const day = ordinal(start) ?? (start === place ? digits(place, 1, 2) : null);
  if (!day || day.value < 1 || day.value > 31 || isCounted(day.next)) return null;
  const next = word(day.next);
  return next?.glued && /^[:%/]$/.test(next.text) ? null : day;
}

/** "Feb. 9, 2020", "March 22nd", "October 13 last year". */
const monthThenDay: Parser = (place) => {
  const month = monthName(place);
  const day = month && dayNumber(month.next);
  if (!month || !day) return null;
  return inYear({ type: 'day', month: month.month, day: day.value }, day.next);
};

/** "9 February 2020", "the 9th of May". */
const dayThenMonth: Parser = (place) => {
  const day = ordinal(skip(place, 'the')) ?? digits(place, 1, 2);
  if (!day || day.value < 1 || day.value > 31) return null;
  const month = monthName(skip(day.next, 'of'));
  if (!month) return null;
  if (!month.full && month.next.at === day.next.at + 1 && !yearAfter(month.next)) return null;
  return inYear({ type: 'day', month: month.month, day: day.value }, month.next);
};

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
]);

/** "last", "this", "next", "this coming" before a month, weekday or holiday. */
export function which(place: Place): { readonly which: Which; readonly next: Place } | null {
  const coming = after(place, 'this', 'coming') ?? after(place, 'the', 'coming');
  if (coming) return { which: 'coming', next: coming };
  const past = after(place, 'this', 'past');
  if (past) return { which: 'last', next: past };
  const found = WHICH.get(word(place)?.lower ?? '');
  return found ? { which: found, next: on(place) } : null;
}

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in,by,since,until,till,through,during,from,between,after,before,for,early,late,mid,to,and,of,-,–,last,next,this,each,every,starting,beginning'.split(
    ',',
  ),
);

/** Whether a month's name that stands alone is a month: "May" and "March" are also names and verbs. */
function standsAsMonth(place: Place, month: NamedMonth): boolean {
  const before = word(place, -1);
  const next = word(month.next);
  const cued = before !== undefined && BEFORE_MONTH.has(before.lower);
  if (!month.full) return cued && (word(place)?.text.length ?? 0) > 2 && word(place, 1)?.text === '.';
  const isName = MONTHS_THAT_ARE_NAMES.has(word(place)?.lower ?? '');
  if (!isName) return true;
  const namesOn = next?.kind === 'word' && next.capital && !MONTHS.has(next.lower);
  return cued && !namesOn && before?.lower !== 'for' && before?.lower !== 'and';
}

/** "June 2019", "January this year", "the month of March", "last October", "September". */
const monthAlone: Parser = (place) => {
  const chosen = which(place);
  const start = chosen?.next ?? after(place, 'the', 'month', 'of') ?? place;
  const month = monthName(start);
  if (!month) return null;
  const part: PartOfYear = { type: 'months', first: month.month, count: 1 };
  const phrase = inYear(part, month.next, chosen?.which ?? null);
  if (phrase.time.kind === 'part' && !standsAsMonth(start, month)) return null;
  return phrase;
};

function weekdayName(place: Place): { weekday: number; short: boolean; next: Place } | null {
  const next = word(place);
  if (!next?.capital) return null;
  const full = WEEKDAYS.get(next.lower);
  if (full !== undefined) return { weekday: full, short: false, next: on(place) };
  const short = WEEKDAY_ABBREVIATIONS.get(next.lower);
  return short === undefined ? null : { weekday: short, short: true, next: skipStop(on(place)) };
}

/** "Friday", "next Thursday", "this coming Sunday, March 8"; a date beside the weekday decides. */
const weekday: Parser = (place) => {
  const chosen = which(place);
  const start = chosen?.next ?? place;
  const day = weekdayName(start);
  if (!day) return null;
  const comma = skip(day.next, ',');
  const dated = monthThenDay(comma) ?? dayThenMonth(comma);
  if (dated) return withWeekday(dated, day.weekday);
  if (day.short) return null;
  return { time: { kind: 'weekday', weekday: day.weekday, which: chosen?.which ?? null }, next: day.next };
};

/** The weekday helps to choose the year where a date leaves it out. */
function withWeekday(phrase: Phrase, weekday: number): Phrase {
  const { time, next } = phrase;
  if (time.kind !== 'part' || time.part.type !== 'day') return phrase;
  return { time: { ...time, part: { ...time.part, weekday } }, next };
}

export const fullDates: readonly Parser[] = [monthThenDay, dayThenMonth];
export const monthDates: readonly Parser[] = [weekday, ...fullDates, monthAlone];
