import type { Span } from '../../corpus/article.js';
import { CALENDAR_NAMES } from '../people/data/calendar-names.js';
import { isGivenName } from '../people/gender.js';
import { isEnglish } from './dictionary.js';
import { CLOSED_CLASS } from './spelling.js';

/** A word with a capital, one to three words in marks or brackets, and a word with a capital. */
const IN_MARKS =
  /["“‘'(](?<=(?<![\p{L}’'-])(\p{Lu}[\p{L}.’'-]{0,30}) .)((?:[\p{L}’'-]{1,20} ){0,2}[\p{L}’'.-]{1,20})["”’')] (?=(\p{Lu}[\p{L}’'-]{1,30}))/gu;
/** How a nickname that is a description begins. */
const ARTICLE = /^(?:the|el|la|los|las|lo|il|le|o|os|der|die|das|den|de|al)\s\p{L}/iu;

/** Whether a word with a capital can stand before a nickname: a given name, or no word of English. */
function isBearer(word: string, described: boolean): boolean {
  const lower = word.toLowerCase();
  if (/['’]s?$/.test(word) || CLOSED_CLASS.has(lower)) return false;
  return isGivenName(lower) || !isEnglish(lower) || (described && /^\p{Lu}\.$/u.test(word));
}

/**
 * Places of the nicknames that stand inside names, marks or brackets and the space behind them included:
 * "Karl “the Fox” Berg", "George 'Jay' Keyworth", "Tommy (the Hat) Lind". In order, `offset`
 * added to every place.
 */
export function findNicknames(text: string, offset = 0): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(IN_MARKS)) {
    const [whole, bearer = '', nickname = '', surname = ''] = match;
    const described = ARTICLE.test(nickname);
    if (!described && (whole.startsWith('(') || !/^\p{Lu}\S*(?: \p{Lu}\S*)?$/u.test(nickname))) continue;
    if (!isBearer(bearer, described) || CALENDAR_NAMES.has(surname.toLowerCase())) continue;
    found.push([offset + match.index, offset + match.index + whole.length]);
  }
  return found;
}

/** Those that stand in none of the nicknames; both in order of the text. */
export function outsideNicknames<T extends { readonly start: number }>(
  items: readonly T[],
  nicknames: readonly Span[],
): readonly T[] {
  if (nicknames.length === 0) return items;
  let next = 0;
  return items.filter(({ start }) => {
    while (start >= (nicknames[next]?.[1] ?? Number.POSITIVE_INFINITY)) next++;
    return start < (nicknames[next]?.[0] ?? Number.POSITIVE_INFINITY);
  });
}
