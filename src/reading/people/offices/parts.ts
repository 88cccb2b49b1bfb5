import { JOINED_OFFICES, LONG_FORMS } from '../data/office-words.js';
import { isPersonNoun } from '../reporters.js';

/** The words of an office in small letters, short forms written out. */
export function officeWords(office: string): string[] {
  const words = office.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.map((word) => LONG_FORMS.get(word) ?? word);
}

/** Words before an office that make another of it: whoever is "vice president" is not "the president". */
const CHANGES_OFFICE =
  /^(?:former|ex|then|onetime|vice|deputy|assistant|associate|late|co|candidate|nominee)$/;
/** Words behind an office that tell whose it is. */
const COMPLEMENT = /^(?:of|for|at|to|in|on|from|with|under|by)$/;
/** Words that tell no office apart from another. */
const EMPTY = /^(?:an?|the|his|her|its|their|our|my|and|whose|now|longtime|current|new)$/;

/** One office of the words that tell somebody's. */
export interface OfficeParts {
  /** The noun for who holds it, such as are of several words joined by hyphens: "director", "attorney-general". */
  readonly head: string;
  /** All words that tell which office it is but the noun, those behind it too: "director of the port" has "port". */
  readonly words: readonly string[];
  /** First letters of all words, in order and in small letters, and where among them the noun's is. */
  readonly initials: string;
  readonly headAt: number;
  /** Those before the noun that make another office of it: "deputy". */
  readonly changed: string;
}

/** The words and commas of an office with the fixed offices of several words joined. */
function wordsOf(office: string): string[] {
  const words = office.toLowerCase().match(/[\p{L}\p{N}]+|['’]s?(?![\p{L}])|[,;]/gu) ?? [];
  let joined = words
    .filter((word) => !/^['’]/.test(word))
    .map((word) => LONG_FORMS.get(word) ?? word)
    .join(' ');
  for (const fixed of JOINED_OFFICES) joined = joined.replace(fixed, '$1-$2');
  return joined.split(' ');
}

/** Whether a word, as it is compared, is a noun for one holder of an office or calling. */
function isHead(word: string): boolean {
  const noun = word.includes('-') ? (word.split('-')[0] ?? '') : word;
  return word === 'prime-minister' || word === 'boss' || (!/[^s]s$/.test(noun) && isPersonNoun(noun));
}

/**
 * The offices that some words tell: of "former senator and director of the Port of Lund" a senator, changed by
 * "former", and a director. What stands behind "of" or "to" is the office's: no president is an "aide to the
 * president".
 */
export function officesTold(office: string): OfficeParts[] {
  const words = wordsOf(office);
  const telling = words.filter(
    (word) => /[\p{L}\p{N}]/u.test(word) && !EMPTY.test(word) && !COMPLEMENT.test(word),
  );
  const letters = (some: readonly string[]) =>
    some.flatMap((word) => word.split('-').map((part) => part[0] ?? '')).join('');
  const initials = letters(telling);
  const found: OfficeParts[] = [];
  let before: string[] = [];
  let behind = false;
  words.forEach((word, i) => {
    const next = words[i + 1];
    const ends = next === undefined || /^(?:[,;]|and|who)$/.test(next) || COMPLEMENT.test(next);
    if (/^[,;]$/.test(word) || (word === 'and' && words[i + 1] !== 'the')) {
      before = [];
      behind = false;
    } else if (COMPLEMENT.test(word)) behind = true;
    else if (!behind && ends && isHead(word)) {
      const changed = before.filter((one) => CHANGES_OFFICE.test(one)).join();
      const headAt = letters(telling.slice(0, telling.indexOf(word))).length;
      found.push({ head: word, words: telling.filter((one) => one !== word), initials, headAt, changed });
    } else before.push(word);
  });
  return found;
}
