import type { Token } from '../../words/token.js';
import { CALENDAR_NAMES } from '../data/calendar-names.js';

/** "al-Tikrani": the particle joined to the name, small as it is. */
const JOINED_PARTICLE = /^(?:al|el|an|ar|as|ash|at|ad|az)[-‑]\p{Lu}/u;
/** A word in small letters without the stop of an abbreviation. */
export const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** Whether a token may be part of a name. */
export function isNameToken(token: Token | undefined): boolean {
  if (token?.pos !== 'PROPN' || !isCapitalised(token.text)) return false;
  return token.given === true || !CALENDAR_NAMES.has(token.lower);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) || JOINED_PARTICLE.test(word);
}
