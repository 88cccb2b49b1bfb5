import { EITHER_NAMES } from './data/given-names-either.js';
import { FEMALE_NAMES } from './data/given-names-female.js';
import { MALE_NAMES } from './data/given-names-male.js';

export type Gender = 'm' | 'f';

/** Whether a word, in lower case, is a given name. */
export function isGivenName(lower: string): boolean {
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || EITHER_NAMES.has(lower);
}

/** The gender that a given name, in lower case, tells; null where it tells none. */
export function genderOfGivenName(lower: string): Gender | null {
  const [first = ''] = lower.split('-');
  if (MALE_NAMES.has(lower) || MALE_NAMES.has(first)) return 'm';
  return FEMALE_NAMES.has(lower) || FEMALE_NAMES.has(first) ? 'f' : null;
}
