import {
  EAST_ASIAN_SURNAMES,
  VIETNAMESE_MIDDLE_NAMES,
  VIETNAMESE_SURNAMES,
} from '../data/east-asian-surnames.js';
import { isGivenName } from '../gender.js';

/** "Jr.", "III". */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Most words of names have nothing to take away. */
const PLAIN = /^[A-Za-z]+$/;

/** Lower case without accents, possessive and stops, for comparing names. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đıł]/g, (letter) => ({ đ: 'd', ı: 'i', ł: 'l' })[letter] ?? letter)
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many words a Vietnamese name has at most. */
export const LONGEST_VIETNAMESE = 5;

/** "Tran Quoc Bao": surname, middle names, and last the given name, by which news calls a person from then on. */
export function isVietnamese(words: readonly string[]): boolean {
  const [surname = '', middle = ''] = words;
  if (words.length < 3 || words.length > LONGEST_VIETNAMESE) return false;
  return VIETNAMESE_SURNAMES.has(fold(surname)) && VIETNAMESE_MIDDLE_NAMES.has(fold(middle));
}

/** Surname first, as in Chinese, Korean and Vietnamese names. */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (isVietnamese(words)) return true;
  if (words.length < 2 || words.length > 3 || !EAST_ASIAN_SURNAMES.has(fold(first))) return false;
  return !isGivenName(fold(first)) || !isGivenName(fold(second));
}

/** The word of a name that stands alone later in an article. */
export function surnameOf(words: readonly string[]): string {
  const core = words.filter((word) => !SUFFIX.test(word));
  return fold((isSurnameFirst(core) ? core[0] : core.at(-1)) ?? '');
}

/** The word of a name that tells one person of a surname from another. */
export function givenNameOf(words: readonly string[]): string {
  if (isVietnamese(words)) return fold(words.at(-1) ?? '');
  return fold((isSurnameFirst(words) ? words[1] : words[0]) ?? '');
}

/** Small words inside a name, before a surname. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de la las los le van von der den ter zu bin binti binte bint ould uulu kyzy al el del della da das dos di du ibn ben y'.split(
    ' ',
  ),
);

/**
 * Whether the words of a name are a surname with its particles ("de la Cruz"). A capital makes a given name of
 * some ("Al", "Ben", "Van").
 */
export function isSurnameAlone(words: readonly string[]): boolean {
  if (words.length === 1) return true;
  const [first = ''] = words;
  const particle = NAME_PARTICLES.has(first) || /^(?:De|Del|Della|Di|Dos|Von)$/.test(first);
  return particle && words.length <= 4;
}

/** The word behind a particle inside a name, where another surname follows it ("Rogelio del Valle Ortega"). */
export function innerSurname(words: readonly string[]): string | null {
  const at = words.findIndex(
    (word, i) => i > 0 && NAME_PARTICLES.has(word) && !NAME_PARTICLES.has(words[i + 1] ?? ''),
  );
  return at > 0 && at + 2 < words.length ? (words[at + 1] ?? null) : null;
}
