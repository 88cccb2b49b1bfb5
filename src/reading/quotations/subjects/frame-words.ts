import { CALENDAR_NAMES } from '../../people/data/calendar-names.js';
import type { Token } from '../../words/token.js';
import type { FrameToken } from '../frame-sentence.js';

/** Words that open a relative clause: not those of questions, which have no word before them that they tell of. */
export const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** Words that open a clause and stand before its subject ("As Karl Berg, an expert, noted"). */
export const OPENERS = new Set(
  'as when while because but and or that though although if where so yet whereas once since'.split(' '),
);

/** A word in small letters without the stop of an abbreviation ("sen" of "Sen."); empty for none. */
export const bare = (token: FrameToken | undefined): string => (token?.lower ?? '').replace(/\.$/, '');
/** A comma of the sentence's own, or a segment that ends in one. */
export const isComma = (token: FrameToken | undefined): boolean => token?.text === ',';

/** A dash, written as such, as one or two hyphens or, by agencies, as a low line. */
export const isDash = (token: FrameToken | undefined): boolean =>
  /^(?:[\u2013\u2014]|-{1,2}|_)$/.test(token?.text ?? '');

const PERSONAL = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you']);

/** A pronoun that can be a subject: "he", "they", "it". */
export function isPersonal(token: Token | undefined): boolean {
  return token?.pos === 'PRON' && PERSONAL.has(token.lower);
}

/** The name of a day or month, unless it is somebody's given name ("April Lind"). */
export function isCalendar(token: Token | undefined): boolean {
  return token !== undefined && !token.given && CALENDAR_NAMES.has(token.lower);
}
