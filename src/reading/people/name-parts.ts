import { EAST_ASIAN_SURNAMES } from './data/east-asian-surnames.js';
import { isGivenName } from './gender.js';

/** "Jr.", "III". */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Lower case without accents, possessive and stops, for comparing names. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Surname first, as in Chinese, Korean and Vietnamese names. */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
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
  return fold((isSurnameFirst(words) ? words[1] : words[0]) ?? '');
}
