import { monthsInterval, yearOf } from './calendar.js';
import { dayNumber, inYear, monthName } from './month-dates.js';
import { digits } from './numbers.js';
import { firstOf, type Parser, type Phrase, type Time } from './time.js';
import { after, on, type Place, skip, word } from './words.js';

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

/** "from January to September 2020", "2014-18", "between June and August last year"; else its first time alone. */
const timeOrRange =
  (point: Parser): Parser =>
  (place) => {
    const opening = openingOf(place);
    const first = point(opening.next);
    if (!first) return null;
    const alone = opening.word ? null : first;
    const link = linkAfter(first.next, opening.word);
    const last = link && (shortYear(opening.next, first, link) ?? point(link));
    return last ? { time: { kind: 'range', first: first.time, last: last.time }, next: last.next } : alone;
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

/** Times and the stretches from one to another; `point` reads either end. */
export const ranges = (point: Parser): Parser => firstOf(daysOfMonth, daysBeforeMonth, timeOrRange(point));
