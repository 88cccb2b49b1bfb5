import { MONTHS } from './data/months.js';

/** A day of a month, and its year where the words give one. */
export interface WrittenDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Offsets in the words that were read. */
  readonly start: number;
  readonly end: number;
}

const MONTH = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\d|:)';
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)\\b';
const FORMS = [
  /\b(?<year>(?:1[89]|20)\d\d)(?<mark>[-/.])(?<month>[01]?\d)\k<mark>(?<day>[0-3]?\d)(?!\d)/,
  new RegExp(`\\b${MONTH}\\s{0,3}${DAY}(?:,?\\s{1,3}${YEAR})?`, 'i'),
  new RegExp(`\\b${DAY}\\s{1,3}(?:of\\s)?${MONTH}(?:,?\\s{1,3}${YEAR})?`, 'i'),
];

/**
 * The first date written in a short stretch of text: "March 20, 2021", "20 March", "Sept. 26", "2021-03-20".
 * Days that the calendar does not have are not dates; "03/04/2021" is left alone, since its order is unknown.
 */
export function readWrittenDate(words: string): WrittenDate | null {
  let first: WrittenDate | null = null;
  for (const form of FORMS) {
    const match = form.exec(words);
    const month = MONTHS.get(match?.groups?.month?.toLowerCase() ?? '') ?? Number(match?.groups?.month);
    const day = Number(match?.groups?.day);
    const year = match?.groups?.year === undefined ? null : Number(match.groups.year);
    if (!match || !isDay(year ?? 2000, month, day)) continue;
    const date = { year, month, day, start: match.index, end: match.index + match[0].length };
    if (
      !first ||
      (first.year === null && year !== null) ||
      (date.start < first.start && (first.year === null || year !== null))
    )
      first = date;
  }
  return first;
}

/** Number of days of a month of the Gregorian calendar, `month` from 1. */
export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the Gregorian calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A day as ISO 8601 writes it. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
