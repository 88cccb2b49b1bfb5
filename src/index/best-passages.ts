import { inverseFrequency, lengthNorm, saturation } from './bm25.js';
import { FIELDS, listOf, type PostingLists } from './posting-lists.js';

/** A stem to look for, by its id, and how much it counts: 1 for the reader's own word, less for a synonym. */
export interface Wanted {
  readonly id: number;
  readonly weight: number;
}

/**
 * Hands the passages that hold any of the stems to `take`, best first, until it returns false. No stem may be
 * wanted twice.
 */
export type FindBest = (wanted: readonly Wanted[], take: (passage: number) => boolean) => void;

/**
 * Ranks by posting lists as MiniSearch's own search ranks: BM25+ summed over stems and fields, times the number
 * of different stems met; of equals the passage of the lower id. Only as many are put in order as are taken.
 */
export function openRanking(lists: PostingLists): FindBest {
  const size = lists.lengths[0]?.length ?? 0;
  // One number a passage each; kept from question to question, since making them costs more than answering.
  const scores = new Float64Array(size);
  const stems = new Uint16Array(size);
  const lastStem = new Uint16Array(size);
  const found = new Uint32Array(size);

  /** Adds what one stem is worth to each passage that has it; returns how many were found so far. */
  function add({ id, weight }: Wanted, number: number, before: number): number {
    let count = before;
    for (let field = 0; field < FIELDS.length; field++) {
      const list = listOf(id, field);
      const from = lists.starts[list] ?? 0;
      const to = lists.starts[list + 1] ?? from;
      const value = weight * inverseFrequency(size, to - from);
      const average = lists.averages[field] ?? 1;
      const lengths = lists.lengths[field];
      for (let at = from; at < to; at++) {
        const passage = lists.passages[at] ?? 0;
        const times = lists.counts[at] ?? 0;
        const score = value * saturation(times, lengthNorm(lengths?.[passage] ?? 0, average));
        if (stems[passage] === 0) {
          found[count++] = passage;
          scores[passage] = score;
          stems[passage] = 1;
        } else {
          scores[passage] = (scores[passage] ?? 0) + score;
          if (lastStem[passage] !== number) stems[passage] = (stems[passage] ?? 0) + 1;
        }
        lastStem[passage] = number;
      }
    }
    return count;
  }

  return (wanted, take) => {
    const count = wanted.reduce((sum, one, number) => add(one, number, sum), 0);
    for (let i = 0; i < count; i++) {
      const passage = found[i] ?? 0;
      scores[passage] = (scores[passage] ?? 0) * (stems[passage] ?? 0);
      stems[passage] = 0;
    }
    eachFromBest(found, count, scores, take);
  };
}

/**
 * Calls with the first `count` of the ids by their scores, the greatest first, of equals the lowest id, until `take`
 * returns false. The ids are left in another order.
 */
export function eachFromBest(
  ids: Uint32Array,
  count: number,
  scores: Float64Array,
  take: (id: number) => boolean,
): void {
  for (let at = (count >> 1) - 1; at >= 0; at--) sink(ids, count, at, scores);
  for (let left = count - 1; left >= 0; left--) {
    if (!take(ids[0] ?? 0)) return;
    ids[0] = ids[left] ?? 0;
    sink(ids, left, 0, scores);
  }
}

/** Restores the order of a heap of `size` ids where the one at `at` may come after those below it. */
function sink(heap: Uint32Array, size: number, at: number, scores: Float64Array): void {
  const id = heap[at] ?? 0;
  let hole = at;
  for (let child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
    if (child + 1 < size && isBefore(heap[child + 1] ?? 0, heap[child] ?? 0, scores)) child++;
    const below = heap[child] ?? 0;
    if (!isBefore(below, id, scores)) break;
    heap[hole] = below;
    hole = child;
  }
  heap[hole] = id;
}

function isBefore(id: number, other: number, scores: Float64Array): boolean {
  const score = scores[id] ?? 0;
  const than = scores[other] ?? 0;
  return score > than || (score === than && id < other);
}
