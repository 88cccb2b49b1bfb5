import { dayInterval, monthsInterval, yearOf } from './calendar.js';
import { MONTH_ABBREVIATIONS, MONTHS, MONTHS_THAT_ARE_NAMES } from './data/calendar-words.js';
import { COUNTED_AFTER } from './data/year-neighbours.js';
import { type Counted, digits, ordinal } from './numbers.js';
import type { Parser, PartOfYear, Phrase, Which } from './time.js';
import { fixed } from './time.js';
import { which } from './which.js';
import { after, on, type Place, skip, skipStop, type Word, word } from './words.js';
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
  if (!next?.glued || !/^[:/]$/.test(next.text)) return day;
  return word(day.next, 1)?.glued && word(day.next, 1)?.kind === 'number' ? null : day;
}

/** A mark written close between the parts of one date ("23-Sep-2020"), never a dash between two. */
function skipJoint(place: Place): Place {
  const mark = word(place);
  const isJoint = mark?.glued && /^[-/]$/.test(mark.text) && word(place, 1)?.glued;
  const isDate = isJoint && (digits(on(place), 4) !== null || monthName(on(place)) !== null);
  return isDate ? on(place) : place;
}

/** "Feb. 9, 2020", "March 22nd", "October 13 last year". */
const monthThenDay: Parser = (place) => {
  const month = monthName(place);
  const day = month && dayNumber(skipJoint(month.next));
  if (!month || !day) return null;
  return inYear({ type: 'day', month: month.month, day: day.value }, skipJoint(day.next));
};

/** "9 February 2020", "the 9th of May". */
const dayThenMonth: Parser = (place) => {
  const day = ordinal(skip(place, 'the')) ?? digits(place, 1, 2);
  if (!day || day.value < 1 || day.value > 31) return null;
  const month = monthName(skipJoint(skip(day.next, 'of')));
  if (!month) return null;
  const part: PartOfYear = { type: 'day', month: month.month, day: day.value };
  return inYear(part, skipJoint(month.next));
};

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in,by,since,until,till,through,during,from,between,after,before,for,early,late,mid,to,and,of,-,–,last,next,this,each,every,starting,beginning'.split(
    ',',
  ),
);

const MONTHS_SHORT_OR_FULL: ReadonlySet<string> = new Set([...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()]);
const isLink = (mark: Word | undefined): boolean => /^(to|through|[-–—])$/.test(mark?.lower ?? '');

/** The word before the link that stands before a place, past an abbreviation's full stop. */
const wordBefore = (place: Place): string =>
  (word(place, -2)?.text === '.' ? word(place, -3) : word(place, -2))?.lower ?? '';

/** Whether a month's name that stands alone is a month: "May" and "March" are also names and verbs. */
function standsAsMonth(place: Place, month: NamedMonth): boolean {
  const before = word(place, -1);
  const next = word(month.next);
  const cued = before !== undefined && BEFORE_MONTH.has(before.lower);
  const isName = MONTHS_THAT_ARE_NAMES.has(word(place)?.lower ?? '');
  // "Jan.-Sept.", "jan to sep", and whatever a reader types without capitals.
  const joined = isLink(next) && monthName(on(month.next)) !== null;
  const joins = isLink(before) && MONTHS_SHORT_OR_FULL.has(wordBefore(place));
  if (joined || joins || (word(place)?.text === word(place)?.lower && !isName)) return true;
  if (!month.full) return cued && (word(place)?.text.length ?? 0) > 2 && word(place, 1)?.text === '.';
  if (!isName) return true;
  const namesOn = next?.kind === 'word' && next.text !== next.lower && !MONTHS.has(next.lower);
  return cued && !namesOn && before?.lower !== 'for' && before?.lower !== 'and';
}

/** "Dec-2018", "Jan/2019". */
function yearJoined(month: NamedMonth): Phrase | null {
  const mark = word(month.next);
  const year = mark?.glued && /^[-/]$/.test(mark.text) ? digits(on(month.next), 4) : null;
  if (!year || !word(month.next, 1)?.glued || year.value < 1900 || year.value > 2100) return null;
  return fixed(monthsInterval(year.value, month.month), year.next);
}

/** "June 2019", "January this year", "the month of March", "last October", "September". */
const monthAlone: Parser = (place) => {
  const chosen = which(place);
  const start = chosen?.next ?? after(place, 'the', 'month', 'of') ?? place;
  const month = monthName(start);
  if (!month) return null;
  const joined = yearJoined(month);
  if (joined) return joined;
  const part: PartOfYear = { type: 'months', first: month.month, count: 1 };
  const phrase = inYear(part, month.next, chosen?.which ?? null);
  if (phrase.time.kind === 'part' && !standsAsMonth(start, month)) return null;
  return phrase;
};

/** Dates with month and day, in either order. */
export const fullDates: readonly Parser[] = [monthThenDay, dayThenMonth];
/** Those, and a month alone or with its year. */
export const monthDates: readonly Parser[] = [...fullDates, monthAlone];
