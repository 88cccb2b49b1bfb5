import { firstAt } from '../halving.js';

/** The parts of a passage that are searched: its own words, and those that stand around it. */
export const FIELDS = ['text', 'context'] as const;
export const TEXT = 0;
export const CONTEXT = 1;

/**
 * In which passages each stem stands, and how often: one list a stem and field, by passage, in flat arrays.
 * The list of stem `id` in field `f` is `number = id * FIELDS.length + f`, from `starts[number]` up to and
 * without `starts[number + 1]`.
 */
export interface PostingLists {
  readonly starts: Uint32Array;
  /** Ascending within a list. */
  readonly passages: Uint32Array;
  /** How often the stem stands in that passage; what is beyond `MOST_COUNTED` is not counted. */
  readonly counts: Uint16Array;
  /** By field, then by passage: how many different stems it has. */
  readonly lengths: readonly Uint32Array[];
  /** By field: the mean of its lengths. */
  readonly averages: readonly number[];
}

/** No score can tell more repetitions apart. */
export const MOST_COUNTED = 0xffff;

/** The number of the list of a stem in a field. */
export const listOf = (stem: number, field: number): number => stem * FIELDS.length + field;

/** How often a stem stands in a field of a passage. */
export function countIn({ starts, passages, counts }: PostingLists, list: number, passage: number): number {
  const from = starts[list] ?? 0;
  const length = (starts[list + 1] ?? from) - from;
  const at = from + firstAt(length, (i) => (passages[from + i] ?? 0) >= passage);
  return at < from + length && passages[at] === passage ? (counts[at] ?? 0) : 0;
}
