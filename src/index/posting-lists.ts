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

/** How often the stem of a list stands in a passage. Searched by halving here, since it is asked hundreds of times a question. */
export function countIn({ starts, passages, counts }: PostingLists, list: number, passage: number): number {
  let low = starts[list] ?? 0;
  const end = starts[list + 1] ?? low;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle] ?? 0) < passage) low = middle + 1;
    else high = middle;
  }
  return low < end && passages[low] === passage ? (counts[low] ?? 0) : 0;
}
