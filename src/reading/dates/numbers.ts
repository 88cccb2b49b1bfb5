import { ONES, ORDINALS, TENS } from '../data/number-words.js';
import { on, type Place, skipDash, word } from './words.js';

/** A number and the place after it. */
export interface Counted {
  readonly value: number;
  readonly next: Place;
}

const counted = (value: number | undefined, next: Place): Counted | null =>
  value === undefined ? null : { value, next };

/** "1998" of exactly `digits` digits, without separators. */
export function digits(place: Place, least: number, most = least): Counted | null {
  const next = word(place);
  if (next?.kind !== 'number' || next.text.length < least || next.text.length > most) return null;
  return /^\d+$/.test(next.text) ? { value: Number(next.text), next: on(place) } : null;
}

/** "a" and "an" count as one before a unit of time. */
const COUNTS: ReadonlyMap<string, number> = new Map([...ONES, ['a', 1], ['an', 1]]);

/** "three", "twenty-one", "12"; also "a" and "an". At most 999. */
export function cardinal(place: Place): Counted | null {
  const figure = digits(place, 1, 3);
  if (figure) return figure;
  const lower = word(place)?.lower ?? '';
  const tens = TENS.get(lower);
  if (tens === undefined) return counted(COUNTS.get(lower), on(place));
  const rest = skipDash(on(place));
  const ones = ONES.get(word(rest)?.lower ?? '');
  const isOnes = ones !== undefined && ones > 0 && ones < 10;
  return isOnes ? { value: tens + ones, next: on(rest) } : { value: tens, next: on(place) };
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** "third", "twenty-first", "3rd". At most 99. */
export function ordinal(place: Place): Counted | null {
  const figure = digits(place, 1, 2);
  if (figure) {
    const suffix = word(figure.next);
    return suffix?.glued && SUFFIXES.has(suffix.lower) ? { ...figure, next: on(figure.next) } : null;
  }
  const lower = word(place)?.lower ?? '';
  const tens = TENS.get(lower);
  if (tens === undefined) return counted(ORDINALS.get(lower), on(place));
  const rest = skipDash(on(place));
  const ones = ORDINALS.get(word(rest)?.lower ?? '');
  return ones !== undefined && ones < 10 ? { value: tens + ones, next: on(rest) } : null;
}
