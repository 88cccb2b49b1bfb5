import { CALENDAR_NAMES } from '../people/data/calendar-names.js';
import { isPersonNoun } from '../people/reporters.js';
import { isEnglish } from './dictionary.js';
import type { Token } from './token.js';

/** Months that are given names as well. */
const GIVEN_MONTHS = new Set(['april', 'may', 'june', 'august']);
/** What a month goes on with where it is one: "May Day", "April Fools’ Day", "June 3". */
const NO_SURNAME = /^(?:day|fool|fools|month|monthly|primary|primaries|election|elections)$/;

const GIVEN_DAYS = new Set(['sunday', 'monday', 'wednesday', 'thursday', 'friday', 'saturday']);

/**
 * Whether the word for a day is a given name, as in Nigeria and Ghana: a surname that is no English word follows,
 * and a noun for people, a title, or a comma or verb of speech before which nothing is dated stands beside
 * ("a driver, Sunday Effiong,", "said Monday Ibe, a tailor").
 */
export function isGivenDay(tokens: readonly Token[], i: number): boolean {
  const day = tokens[i];
  if (!day || !GIVEN_DAYS.has(day.lower)) return false;
  const [before, surname, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (!surname || !/^\p{Lu}\p{Ll}/u.test(day.text)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(surname.text) || isEnglish(surname.lower)) return false;
  if (before?.pos === 'NOUN' && isPersonNoun(before.lower)) return true;
  if (/^(?:mr|mrs|ms|miss|chief|alhaji|engr|dr)\.?$/.test(before?.lower ?? '')) return true;
  if (!/^(?:,|who)$/.test(after?.lower ?? '')) return false;
  return !before || /^(?:,|said|says|added)$/.test(before.lower);
}

/**
 * Whether a month's word is a given name: a surname follows, and no number, preposition or "last" stands before,
 * which would date what follows ("in June Berg said").
 */
export function isGivenMonth(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !GIVEN_MONTHS.has(token.lower) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const next = tokens[i + 1];
  if (!next) return false;
  if (next.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  if (CALENDAR_NAMES.has(next.lower) || NO_SURNAME.test(next.lower)) return false;
  const before = tokens[i - 1];
  return (
    !before ||
    !(
      /^(?:ADP|NUM|DET|ADJ|SCONJ)$/.test(before.pos) ||
      /\d$/.test(before.text) ||
      /^(?:last|this|next|early|late|mid)$/.test(before.lower)
    )
  );
}
