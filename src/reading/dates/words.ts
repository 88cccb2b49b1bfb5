import type { Span } from '../../corpus/article.js';

/** A word, a run of digits or a mark; times are written with too many marks for a tagger's tokens. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** No white space stands before it. */
  readonly glued: boolean;
  /** Starts with a capital, or counts as if it did (in a reader's query). */
  readonly capital: boolean;
}

const WORD = /\p{L}+|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu;

/**
 * Cuts `text.slice(start, end)` into words with offsets in `text`.
 * `loose` takes every word as capitalised: readers type "jan-sep 2020".
 */
export function words(text: string, [start, end]: Span, loose = false): Word[] {
  const found: Word[] = [];
  let last = -1;
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const [piece] = match;
    const at = start + match.index;
    const kind = /^\p{L}/u.test(piece) ? 'word' : /^\d/.test(piece) ? 'number' : 'mark';
    const lower = piece.toLowerCase();
    found.push({
      start: at,
      end: at + piece.length,
      text: piece,
      lower,
      kind,
      glued: at === last,
      capital: loose || piece[0] !== lower[0],
    });
    last = at + piece.length;
  }
  return found;
}

/** A reader's place in the words; reading on never changes it. */
export interface Place {
  readonly words: readonly Word[];
  readonly at: number;
}

/** The word `ahead` words behind a place; undefined behind the last. */
export const word = ({ words, at }: Place, ahead = 0): Word | undefined => words[at + ahead];
/** The place `by` words further on. */
export const on = ({ words, at }: Place, by = 1): Place => ({ words, at: at + by });

/** The place after `expected`, or null where other words stand there. */
export function after(place: Place, ...expected: readonly string[]): Place | null {
  for (const [i, want] of expected.entries()) if (word(place, i)?.lower !== want) return null;
  return on(place, expected.length);
}

/** The place after a word where it stands there, else the same place. */
export const skip = (place: Place, expected: string): Place => after(place, expected) ?? place;

/** An abbreviation's full stop belongs to it only where it is written at it. */
export function skipStop(place: Place): Place {
  return word(place)?.text === '.' && word(place)?.glued ? on(place) : place;
}

/** A hyphen or dash. */
export function skipDash(place: Place): Place {
  const mark = word(place);
  return mark && /^[-‐‑–—]$/.test(mark.text) ? on(place) : place;
}
