import { dayInterval, monthsInterval } from './calendar.js';
import { digits } from './numbers.js';
import { firstOf, fixed, type Parser, type Phrase } from './time.js';
import { on, type Place, word } from './words.js';

/** Whether the same mark stands, without space, after the number before `place`. */
function separator(place: Place, marks: RegExp): Place | null {
  const mark = word(place);
  return mark?.glued && marks.test(mark.text) && word(place, 1)?.glued ? on(place) : null;
}

/** Digits that go on behind the date ("2020-01-02-17") make it an identifier. */
function ends(phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  const next = word(phrase.next);
  const beyond = word(phrase.next, 1);
  if (next?.glued && next.kind === 'number') return null;
  return next?.glued && /^[-/]$/.test(next.text) && beyond?.glued && beyond.kind === 'number' ? null : phrase;
}

/** "2020-02-09", "2020/2/9" (ISO 8601 and its habitual relatives). */
const yearFirst: Parser = (place) => {
  const year = digits(place, 4);
  const dash = year && separator(year.next, /^[-/]$/);
  const month = dash && digits(dash, 1, 2);
  const second = month && separator(month.next, /^[-/]$/);
  const day = second && digits(second, 1, 2);
  if (!day || word(year.next)?.text !== word(month.next)?.text) return null;
  return ends(fixed(dayInterval(year.value, month.value, day.value), day.next));
};

/** "2020.2.9", which the words take as one number. */
const dotted: Parser = (place) => {
  const next = word(place);
  const match = next?.kind === 'number' ? /^(\d{4})\.(\d\d?)\.(\d\d?)$/.exec(next.text) : null;
  const turned = next?.kind === 'number' ? /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(next.text) : null;
  if (match) return fixed(dayInterval(Number(match[1]), Number(match[2]), Number(match[3])), on(place));
  return turned && fixed(dayInterval(Number(turned[3]), Number(turned[2]), Number(turned[1])), on(place));
};

/** Two digits of a year: 30 and above are of the last century. */
const century = (year: number): number => (year >= 100 ? year : year >= 30 ? 1900 + year : 2000 + year);

/** "2/9/2020": the month first, as American news writes, unless only the other order is a date. */
const yearLast: Parser = (place) => {
  const first = digits(place, 1, 2);
  const mark = first && separator(first.next, /^[-/]$/);
  const second = mark && digits(mark, 1, 2);
  const next = second && separator(second.next, /^[-/]$/);
  const year = next && (digits(next, 4) ?? digits(next, 2));
  if (!year || word(first.next)?.text !== word(second.next)?.text) return null;
  if (year.value < 100 && word(first.next)?.text === '-') return null;
  const inAmerica = dayInterval(century(year.value), first.value, second.value);
  const elsewhere = dayInterval(century(year.value), second.value, first.value);
  return ends(fixed(inAmerica ?? elsewhere, year.next));
};

/** "2020-02": two digits that name a month; "2010-11" is a span of years and not read here. */
const yearMonth: Parser = (place) => {
  const year = digits(place, 4);
  const dash = year && separator(year.next, /^[-/]$/);
  const month = dash && digits(dash, 2);
  if (!month || month.value < 1 || month.value > 12) return null;
  if (year.value < 1900 || year.value > 2100 || month.value > year.value % 100) return null;
  return ends(fixed(monthsInterval(year.value, month.value), month.next));
};

/** Dates written in figures alone. */
export const numericDates: Parser = firstOf(yearFirst, dotted, yearLast, yearMonth);
