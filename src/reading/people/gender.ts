import { EITHER_NAMES } from './data/given-names-either.js';
import { FEMALE_NAMES } from './data/given-names-female.js';
import { MALE_NAMES } from './data/given-names-male.js';
import { RARE_FEMALE_NAMES } from './data/given-names-rare-female.js';
import { RARE_MALE_NAMES } from './data/given-names-rare-male.js';

/** A man (m) or a woman (f), as far as titles, names and pronouns tell. */
export type Gender = 'm' | 'f';

const MEN = [MALE_NAMES, RARE_MALE_NAMES];
const WOMEN = [FEMALE_NAMES, RARE_FEMALE_NAMES];

/** "josé" as "jose": the lists have no marks. */
function unmarked(word: string): string {
  return /[^ -~]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}

/** Whether a word, in lower case, is a given name. */
export function isGivenName(word: string): boolean {
  const lower = unmarked(word);
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || EITHER_NAMES.has(lower);
}

/** The gender that a given name, in lower case, tells; null where it tells none. */
export function genderOfGivenName(word: string): Gender | null {
  const lower = unmarked(word);
  const [first = ''] = lower.split('-');
  for (const name of new Set([lower, first])) {
    if (MEN.some((names) => names.has(name))) return 'm';
    if (WOMEN.some((names) => names.has(name))) return 'f';
  }
  return null;
}
