import type { Which } from './time.js';
import { after, on, type Place, skip, word } from './words.js';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'past'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
]);

/** "last", "this", "next", "this coming" before a month, weekday or holiday. */
export function which(place: Place): { readonly which: Which; readonly next: Place } | null {
  const coming = after(place, 'this', 'coming') ?? after(place, 'the', 'coming');
  if (coming) return { which: 'coming', next: coming };
  const past = after(place, 'this', 'past');
  if (past) return { which: 'past', next: past };
  const previous = after(skip(place, 'the'), 'previous');
  if (previous && previous.at > place.at + 1) return { which: 'previous', next: previous };
  const found = WHICH.get(word(place)?.lower ?? '');
  return found ? { which: found, next: on(place) } : null;
}
