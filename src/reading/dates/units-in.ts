import { UNITS } from './data/units.js';
import { fullDates } from './month-dates.js';
import { cardinal, ordinal } from './numbers.js';
import { numericDates } from './numeric-dates.js';
import { plain, thisYear } from './plain.js';
import { firstOf, over, type Parser } from './time.js';
import { after, on, skip, skipDash, word } from './words.js';

const dayOf: Parser = firstOf(numericDates, ...fullDates);

/** "the week of March 22", "the quarter ended June 30", "the year ending March 31, 2020". */
const unitWithDay: Parser = (place) => {
  const start = skip(skip(place, 'the'), 'fiscal');
  const ordinalPart = ordinal(start);
  const unit = UNITS.get(word(ordinalPart?.next ?? start)?.lower ?? '');
  const at = on(ordinalPart?.next ?? start);
  if (!unit) return null;
  if (unit === 'week' && !ordinalPart) {
    const of = after(at, 'of') ?? after(at, 'starting') ?? after(at, 'beginning') ?? after(at, 'commencing');
    const day = of && dayOf(skip(of, 'on'));
    if (day) return { time: { kind: 'around', unit, day: day.time }, next: day.next };
  }
  const ended = after(at, 'ended') ?? after(at, 'ending') ?? after(at, 'to');
  const day = ended && dayOf(skip(ended, 'on'));
  const months = { week: 0, month: 1, quarter: 3, year: 12 }[unit as string];
  if (!day || months === undefined || (after(at, 'to') && unit !== 'year')) return null;
  const time = after(at, 'ending') ? day.time : over(day.time);
  return { time: { kind: 'ending', months, day: time }, next: day.next };
};

/** "the first week of March", "the last day of 2019", "the third month of the year". */
const nthOf: Parser = (place) => {
  const start = skip(place, 'the');
  const last = after(start, 'last') ?? after(start, 'final');
  const nth = last ? { value: -1, next: last } : ordinal(start);
  const unit = UNITS.get(nth ? (word(nth.next)?.lower ?? '') : '');
  const of = nth && after(on(nth.next), 'of');
  if (!nth || !of || !(unit === 'day' || unit === 'week' || unit === 'month' || (unit === 'quarter' && last)))
    return null;
  const whole = plain(of) ?? thisYear(of);
  if (!whole || whole.time.kind === 'weekday') return null;
  return { time: { kind: 'nth', nth: nth.value, unit, of: whole.time }, next: whole.next };
};

/** "the three months ended June 30", "the 12 months to March 2020". */
const monthsEnded: Parser = (place) => {
  const count = cardinal(skip(place, 'the'));
  const months = count && after(skipDash(count.next), 'months');
  const ended = months && (after(months, 'ended') ?? after(months, 'ending') ?? after(months, 'to'));
  const day = ended && (dayOf(ended) ?? plain(ended));
  if (!count || !day || day.time.kind === 'weekday' || day.time.kind === 'unit') return null;
  return { time: { kind: 'ending', months: count.value, day: over(day.time) }, next: day.next };
};

/** Units that are placed by a day or by their number in a longer time. */
export const unitsIn: Parser = firstOf(unitWithDay, monthsEnded, nthOf);
