import type { Published } from './article.js';
import { daysIn, isDay, isoDay, readWrittenDate, type WrittenDate } from './calendar.js';

/** Front matter's date: a day, a month ("2021-03") or a year ("2021"); null where it cannot be read for sure. */
export function readDateField(value: string | null): Published | null {
  if (value === null) return null;
  const date = readWrittenDate(value);
  if (date?.year) return day(date.year, date.month, date.day, 'stated');
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(value.trim())?.map(Number) ?? [];
  if (!year) return null;
  if (!month) return yearOf(year, 'stated');
  if (month > 12) return null;
  return { from: isoDay(year, month, 1), to: isoDay(year, month, daysIn(year, month)), basis: 'stated' };
}

/**
 * When an article was published, from the first of these that it has: a date of publication with its year;
 * a dateline with its year; a dateline's day and month in the year that the text pins down (see `presentYear`);
 * without a dateline that year alone, where two kinds of wording agree on it. Else unknown.
 * @param stamp what the head of the page says
 * @param dateline what the dateline says
 * @param text the running text, read for the year only where the dateline has none
 */
export function readPublished(
  stamp: WrittenDate | null,
  dateline: WrittenDate | null,
  text: string,
): Published | null {
  if (stamp?.year) return day(stamp.year, stamp.month, stamp.day, 'stated');
  if (dateline?.year) return day(dateline.year, dateline.month, dateline.day, 'stated');
  const present = presentYear(text);
  if (!present) return null;
  if (dateline) return day(present.year, dateline.month, dateline.day, 'inferred');
  return present.wordings > 1 ? yearOf(present.year, 'inferred') : null;
}

function day(year: number, month: number, date: number, basis: Published['basis']): Published | null {
  if (!isDay(year, month, date)) return null;
  const iso = isoDay(year, month, date);
  return { from: iso, to: iso, basis };
}

function yearOf(year: number, basis: Published['basis']): Published {
  return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31), basis };
}

const YEAR = '((?:1[89]|20)\\d\\d)';

/**
 * Wordings that only fit a year that is still running (or is about to begin), by the grammar of English:
 * the present perfect with "already" or "so far" after "in 2021", "so far in 2021", "this year, 2021",
 * "2021 is an important year", and "the upcoming 2021", which is said in the year before.
 */
const RUNNING: readonly { readonly wording: RegExp; readonly shift: number }[] = [
  {
    wording: new RegExp(`\\bin ${YEAR},? [^.!?\\n]{0,60}?\\b(?:has|have) (?:already|so far)\\b`, 'gi'),
    shift: 0,
  },
  { wording: new RegExp(`\\bso far (?:in )?(?:this year,? )?${YEAR}\\b`, 'gi'), shift: 0 },
  { wording: new RegExp(`\\bthis year[,(]? ?${YEAR}\\b`, 'gi'), shift: 0 },
  { wording: new RegExp(`\\b${YEAR} is an? (?:[\\w-]+ ){0,3}year\\b`, 'gi'), shift: 0 },
  { wording: new RegExp(`\\b(?:upcoming|coming) (?:year (?:of )?)?${YEAR}\\b`, 'gi'), shift: -1 },
];

/** The year in which a text was written, where its own words pin it down, and how many kinds of wording agree. */
export function presentYear(text: string): { readonly year: number; readonly wordings: number } | null {
  const years = new Set<number>();
  let wordings = 0;
  for (const { wording, shift } of RUNNING) {
    const found = [...text.matchAll(wording)];
    if (found.length > 0) wordings++;
    for (const match of found) years.add(Number(match[1]) + shift);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? { year, wordings } : null;
}
