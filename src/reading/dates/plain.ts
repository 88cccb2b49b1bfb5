import { monthDates } from './month-dates.js';
import { numericDates } from './numeric-dates.js';
import { partsOfYear } from './parts.js';
import { lastYearsPeriod, relative } from './relative.js';
import { firstOf, type Parser, type Phrase } from './time.js';
import { weekday } from './weekdays.js';
import { after, type Place } from './words.js';
import { relativeYear, years } from './years.js';

/** "last year"; "the last year" is a span. */
export const wholeYear: Parser = (place) => {
  const phrase = relativeYear(place);
  return phrase && !after(place, 'the') ? phrase : null;
};

/** A time said by itself, without "early", "the week of" or "from … to". */
export const plain: Parser = firstOf(
  numericDates,
  partsOfYear,
  weekday,
  ...monthDates,
  lastYearsPeriod,
  wholeYear,
  relative,
  years,
);

/** "the year", which alone says too little, after "the end of". */
export function thisYear(place: Place): Phrase | null {
  const next = after(place, 'the', 'year');
  return next && { time: { kind: 'unit', unit: 'year', shift: 0 }, next };
}
