import { monthsInterval, yearOf } from './calendar.js';
import { UNITS } from './data/units.js';
import { dayNumber, fullDates, inYear, monthDates, monthName } from './month-dates.js';
import { digits, ordinal } from './numbers.js';
import { numericDates } from './numeric-dates.js';
import { partsOfYear } from './parts.js';
import { relative } from './relative.js';
import { firstOf, type Parser, type Phrase, type Portion, type Time } from './time.js';
import { after, on, type Place, skip, skipDash, word } from './words.js';
import { relativeYear, years } from './years.js';

const wholeYear: Parser = (place) => {
  const phrase = relativeYear(place);
  return phrase && !after(place, 'the') ? phrase : null;
};

const plain: Parser = firstOf(numericDates, partsOfYear, ...monthDates, wholeYear, relative, years);

const PORTIONS: ReadonlyMap<string, Portion> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** Whether a portion can be cut out of it: a day has no early third. */
const hasThirds = (time: Time): boolean =>
  time.kind !== 'weekday' && time.kind !== 'vague' && !(time.kind === 'unit' && time.unit === 'day');

/** "early 2020", "mid-March", "the end of July last year", "late in the 1990s". */
const portion: Parser = (place) => {
  const start = skip(place, 'the');
  const found = PORTIONS.get(word(start)?.lower ?? '');
  if (!found) return null;
  const isNoun = ['beginning', 'middle', 'start', 'end', 'close'].includes(word(start)?.lower ?? '');
  const linked = after(on(start), 'of') ?? after(on(start), 'in');
  if (isNoun && !linked) return null;
  const at = linked ?? skipDash(on(start));
  const phrase = plain(skip(at, 'the')) ?? plain(at) ?? ownYear(at);
  if (!phrase || !hasThirds(phrase.time)) return null;
  return { time: { kind: 'portion', portion: found, of: phrase.time }, next: phrase.next };
};

/** "the end of the year". */
function ownYear(place: Place): Phrase | null {
  const next = after(place, 'the', 'year');
  return next && { time: { kind: 'unit', unit: 'year', shift: 0 }, next };
}

/** "earlier this month", "later that year": the whole unit, as nothing says which part. */
const somewhere: Parser = (place) => {
  const lower = word(place)?.lower ?? '';
  if (!['earlier', 'later', 'sometime'].includes(lower)) return null;
  const phrase = relative(on(place)) ?? wholeYear(on(place));
  const isUnit = phrase?.time.kind === 'unit' && phrase.time.unit !== 'day';
  return phrase && isUnit ? phrase : null;
};

/** "year-end". */
const yearEnd: Parser = (place) => {
  const next = after(place, 'year', '-', 'end') ?? after(place, 'yearend');
  return next && { time: { kind: 'part', part: { type: 'day', month: 12, day: 31 }, which: null }, next };
};

const dayOf: Parser = firstOf(numericDates, ...fullDates);

/** "the week of March 22", "the quarter ended June 30", "the year ending March 31, 2020". */
const unitWithDay: Parser = (place) => {
  const start = skip(place, 'the');
  const ordinalPart = ordinal(start);
  const unit = UNITS.get(word(ordinalPart?.next ?? start)?.lower ?? '');
  const at = on(ordinalPart?.next ?? start);
  if (!unit) return null;
  if (unit === 'week' && !ordinalPart) {
    const of = after(at, 'of') ?? after(at, 'starting') ?? after(at, 'beginning');
    const day = of && dayOf(of);
    if (day) return { time: { kind: 'around', unit, day: day.time }, next: day.next };
  }
  const ended = after(at, 'ended') ?? after(at, 'ending') ?? after(at, 'to');
  const day = ended && dayOf(skip(ended, 'on'));
  const months = { week: 0, month: 1, quarter: 3, year: 12 }[unit as string];
  if (!day || months === undefined || (after(at, 'to') && unit !== 'year')) return null;
  return { time: { kind: 'ending', months, day: day.time }, next: day.next };
};

/** One point or stretch of time, without "from … to". */
export const point: Parser = firstOf(unitWithDay, portion, somewhere, yearEnd, plain);

const TO: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', 'thru', '-', '–', '—', '~']);

function linkAfter(place: Place, opening: 'from' | 'between' | null): Place | null {
  const lower = word(place)?.lower ?? '';
  if (opening === 'between') return lower === 'and' || TO.has(lower) ? on(place) : null;
  return TO.has(lower) ? on(place) : null;
}

/** "March 22 to 23", "Jan. 12-14, 2016": the second day leaves its month to the first. */
const daysOfMonth: Parser = (place) => {
  const opening = openingOf(place);
  const month = monthName(opening.next);
  const first = month && dayNumber(month.next);
  const link = first && linkAfter(first.next, opening.word);
  const second = link && dayNumber(link);
  if (!month || !first || !second || second.value <= first.value) return null;
  const last = inYear({ type: 'day', month: month.month, day: second.value }, second.next);
  const from: Time = withYearOf({ type: 'day', month: month.month, day: first.value }, last.time);
  return { time: { kind: 'range', first: from, last: last.time }, next: last.next };
};

/** "22 to 23 March": the first day leaves its month to the second. */
const daysBeforeMonth: Parser = (place) => {
  const opening = openingOf(place);
  const first = dayNumber(opening.next);
  const link = first && linkAfter(first.next, opening.word);
  const second = link && dayNumber(link);
  const month = second && monthName(skip(second.next, 'of'));
  if (!first || !second || !month || second.value <= first.value) return null;
  const last = inYear({ type: 'day', month: month.month, day: second.value }, month.next);
  const from: Time = withYearOf({ type: 'day', month: month.month, day: first.value }, last.time);
  return { time: { kind: 'range', first: from, last: last.time }, next: last.next };
};

/** A part of the year in which another time lies. */
function withYearOf(part: Extract<Time, { kind: 'part' }>['part'], other: Time): Time {
  if (other.kind === 'partOf') return { kind: 'partOf', part, year: other.year };
  if (other.kind === 'fixed') {
    const interval = monthsInterval(yearOf(other.interval.from), 1, 12);
    if (interval) return { kind: 'partOf', part, year: { kind: 'fixed', interval } };
  }
  return { kind: 'part', part, which: null };
}

function openingOf(place: Place): { word: 'from' | 'between' | null; next: Place } {
  const from = after(place, 'from');
  if (from) return { word: 'from', next: from };
  const between = after(place, 'between');
  return between ? { word: 'between', next: between } : { word: null, next: place };
}

/** "from January to September 2020", "2014-18", "between June and August last year". */
const range: Parser = (place) => {
  const opening = openingOf(place);
  const first = point(opening.next);
  if (!first) return null;
  const link = linkAfter(first.next, opening.word);
  if (!link) return null;
  const last = shortYear(opening.next, first, link) ?? point(link);
  if (!last) return null;
  return { time: { kind: 'range', first: first.time, last: last.time }, next: last.next };
};

/** "2014-18". */
function shortYear(start: Place, first: Phrase, link: Place): Phrase | null {
  const year = digits(start, 4);
  const short = digits(link, 2);
  if (!year || year.next.at !== first.next.at || !short || !word(link)?.glued) return null;
  const full = 100 * Math.floor(year.value / 100) + short.value;
  const interval = full > year.value ? monthsInterval(full, 1, 12) : null;
  return interval && { time: { kind: 'fixed', interval }, next: short.next };
}

/** The time expression that starts at a place, the longest first. */
export const timeAt: Parser = firstOf(daysOfMonth, daysBeforeMonth, range, point);
