import { EITHER_NAMES } from './data/given-names-either.js';
import { FEMALE_NAMES } from './data/given-names-female.js';
import { MALE_NAMES } from './data/given-names-male.js';
import { RARE_FEMALE_NAMES } from './data/given-names-rare-female.js';
import { RARE_MALE_NAMES } from './data/given-names-rare-male.js';

/** A man (m) or a woman (f), as far as titles, names and pronouns tell. */
export type Gender = 'm' | 'f';

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
  const hyphen = lower.indexOf('-');
  return genderInLists(lower) ?? (hyphen < 0 ? null : genderInLists(lower.slice(0, hyphen)));
}

function genderInLists(name: string): Gender | null {
  if (MALE_NAMES.has(name) || RARE_MALE_NAMES.has(name)) return 'm';
  return FEMALE_NAMES.has(name) || RARE_FEMALE_NAMES.has(name) ? 'f' : null;
}
