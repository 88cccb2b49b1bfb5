import type { Hit } from './hits.js';
import type { Question } from './question.js';

/** Places of a term that are looked at in one passage: a passage that repeats a word for ever costs no more. */
const MOST_PLACES = 24;

/** By term of the question: where it stands, in order. */
export type Places = readonly (readonly number[])[];

/** Where each term of the question stands among the hits. */
export function placesOf(question: Question, hits: readonly Hit[]): Places {
  const places: number[][] = question.terms.map(() => []);
  for (const { term, at } of hits) {
    const list = places[term];
    if (list && list.length < MOST_PLACES) list.push(at);
  }
  return places;
}

/** Two neighbouring terms of the question: their indexes and the lesser of their weights. */
export interface Neighbours {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** The pairs of terms that stand together in the question, without a repeated word. */
export function neighboursOf({ sequence, terms }: Question): Neighbours[] {
  const pairs: Neighbours[] = [];
  for (let i = 0; i + 1 < sequence.length; i++) {
    const a = sequence[i] ?? 0;
    const b = sequence[i + 1] ?? 0;
    if (a !== b) pairs.push({ a, b, weight: Math.min(terms[a]?.weight ?? 0, terms[b]?.weight ?? 0) });
  }
  return pairs;
}

/** Weighted mean over pairs of what `value` gives for where the two stand; 0 where there are no pairs. */
export function meanOverPairs(
  pairs: readonly Neighbours[],
  places: Places,
  value: (a: readonly number[], b: readonly number[]) => number,
): number {
  let sum = 0;
  let total = 0;
  for (const { a, b, weight } of pairs) {
    total += weight;
    const first = places[a] ?? [];
    const second = places[b] ?? [];
    if (first.length > 0 && second.length > 0) sum += weight * value(first, second);
  }
  return total > 0 ? sum / total : 0;
}

/** How many pairs of places are at least `from` and at most `to` words apart, the second after the first. */
export function countApart(a: readonly number[], b: readonly number[], from: number, to: number): number {
  let count = 0;
  for (const x of a) for (const y of b) if (y - x >= from && y - x <= to) count++;
  return count;
}

/** Words between the closest two places; the wrong order counts one more. */
export function closest(a: readonly number[], b: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const x of a) for (const y of b) best = Math.min(best, y > x ? y - x : 1 + x - y);
  return best;
}

/** Rises with `count` towards 1; `half` is where it reaches one half. */
export const saturate = (count: number, half: number): number => count / (count + half);
