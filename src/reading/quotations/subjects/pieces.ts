import { isNameToken } from '../../people/names/token.js';
import type { FrameToken, Tokens } from '../frame-sentence.js';
import { isCalendar, isComma, isPersonal, RELATIVE } from './frame-words.js';

/** What stands between two commas: tokens `[first, last)`. */
export interface Piece {
  readonly first: number;
  readonly last: number;
}

/** Tokens `[first, last)` cut at their commas, empty pieces left out. */
export function splitAtCommas(tokens: Tokens, first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  let from = first;
  for (let i = first; i <= last; i++)
    if (i === last || isComma(tokens[i])) {
      if (i > from) pieces.push({ first: from, last: i });
      from = i + 1;
    }
  return pieces;
}

/** "Lind on Monday signed", "they signed", but "a group based in …". */
function followsSubject(before: FrameToken | undefined): boolean {
  return isNameToken(before) || isCalendar(before) || isPersonal(before);
}

/** Whether a piece holds a verb of its own; what a relative clause tells does not count. */
export function hasFiniteVerb(tokens: Tokens, { first, last }: Piece): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.segment) continue;
    if (RELATIVE.has(token.lower)) return false;
    if (token.pos === 'AUX') return true;
    if (token.pos !== 'VERB' || tokens[i - 1]?.lower === 'to') continue;
    const participle = /(?:ing|ed)$/.test(token.lower);
    if (!participle || (token.lower.endsWith('ed') && followsSubject(tokens[i - 1]))) return true;
  }
  return false;
}
