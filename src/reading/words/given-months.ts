import type { Token } from '../language.js';
import { CALENDAR_NAMES } from '../people/data/calendar-names.js';

/** Months that are given names as well. */
const GIVEN_MONTHS = new Set(['april', 'may', 'june', 'august']);
/** What a month goes on with where it is one: "May Day", "April Fools’ Day", "June 3". */
const NO_SURNAME = /^(?:day|fool|fools|month|monthly|primary|primaries|election|elections)$/;

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
