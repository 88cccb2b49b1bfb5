import { EAST_ASIAN_SURNAMES } from '../../reading/people/data/east-asian-surnames.js';
import { isGivenName } from '../../reading/people/gender.js';
import { sameGivenName as isShortForm } from '../../reading/people/names/nicknames.js';
import { ADDRESSES } from '../data/offices.js';
import { wordsOf } from '../word-finder.js';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Words of a person's name, folded; forms of address and a leading article are left out. */
export function nameWords(name: string): string[] {
  const words = wordsOf(name);
  const first = words.findIndex((word) => !ADDRESSES.has(word) && word !== 'the');
  return first < 0 ? words : words.slice(first);
}

/** Whether a folded word is a surname that stands before the given name in its own language. */
export function isSurname(word: string): boolean {
  return EAST_ASIAN_SURNAMES.has(word);
}

/**
 * One form for the spellings that a name takes in the Latin alphabet: "Sergei", "Sergey"; "Dmitriy", "Dmitry";
 * "Aleksandr", "Alexander"; "Zelenskyy", "Zelensky"; "Mohammed", "Mohamed". Short words are left as they are,
 * since "Lei" and "Li" are two names.
 */
export function spellingKey(word: string): string {
  if (word.length < 4) return word;
  const single = word
    .replace(/x/g, 'ks')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/(\p{L})\1/gu, '$1');
  const begun = single.replace(/^ye/, 'e').replace(/^yu/, 'iu');
  const ended = begun.length > 4 ? begun.replace(/(?:iy|yi|ei|ey)$/, 'i') : begun;
  return ended.replace(/y$/, 'i').replace(/^aleksand(?:e?r)$/, 'aleksandr');
}

/**
 * A person's name as it is compared: the words in their common spelling, a "Jr." held to the last. East Asian names
 * are put surname first, in whichever order they are printed ("Yi Wang"); "Bruce Lee" stays as it is.
 */
export function keyWords(name: string): string[] {
  const printed = nameWords(name);
  const [given = '', surname = ''] = printed;
  const turned = printed.length === 2 && isSurname(surname) && !isSurname(given) && !isGivenName(given);
  const words = (turned ? [surname, given] : printed).map(spellingKey);
  const last = words.at(-1) ?? '';
  return SUFFIX.test(last) && words.length > 1 ? [...words.slice(0, -2), `${words.at(-2)} ${last}`] : words;
}

/**
 * Whether two names of two words or more can be one person's: the same last word, and given names that are equal,
 * an initial or the beginning of each other. Names in between must not contradict.
 */
export function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1) || !sameGivenName(a[0] ?? '', b[0] ?? '')) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short
    .slice(1, -1)
    .every((word, i) => i + 1 < long.length - 1 && sameGivenName(word, long[i + 1] ?? ''));
}

/** Equal, an initial, a nickname, or the beginning that short forms keep ("Alex", "Alexander"). */
function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (short.length > 3 && long.startsWith(short)) || (short !== '' && isShortForm(short, long));
}
