/** BM25+ as MiniSearch sets it: measured as good as any other setting on readers' questions. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

/** The weight of a word that stands in `frequency` of `passages` passages. */
export function inverseFrequency(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** What the length of a passage, in words, takes from each further time that a word stands in it. */
export function lengthNorm(length: number, average: number): number {
  const { k, b } = BM25;
  return k * (1 - b + (b * length) / average);
}

/** What a word that stands in a passage so many times is worth there, without its weight; `norm` is of its length. */
export function saturation(times: number, norm: number): number {
  const { k, d } = BM25;
  return d + (times * (k + 1)) / (times + norm);
}
