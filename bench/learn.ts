/** Two rows of features, of which the first should score higher. */
export type Pair = readonly [better: readonly number[], worse: readonly number[]];

/** Weight decay: the data are few, so weights stay small unless many examples want them large. */
const DECAY = 1e-3;
const EPOCHS = 40;

/** Weights under which the better row of each pair scores higher: logistic loss on the difference. */
export function order(pairs: readonly Pair[]): number[] {
  return descend(
    pairs.map(([a, b]) => ({ x: a.map((value, i) => value - (b[i] ?? 0)), y: 1 })),
    pairs[0]?.[0].length ?? 0,
  );
}

/** Weights (the last is the constant) of a logistic classifier; both classes count alike. */
export function classify(rows: readonly { readonly x: readonly number[]; readonly y: boolean }[]): number[] {
  const yes = rows.filter(({ y }) => y).length;
  const no = rows.length - yes;
  return descend(
    rows.map(({ x, y }) => ({
      x: [...x, 1],
      y: y ? 1 : 0,
      weight: rows.length / 2 / Math.max(1, y ? yes : no),
    })),
    (rows[0]?.x.length ?? 0) + 1,
  );
}

interface Example {
  readonly x: readonly number[];
  readonly y: number;
  readonly weight?: number;
}

/** Stochastic gradient descent with a fixed order of examples, so that the same data give the same weights. */
function descend(examples: readonly Example[], size: number): number[] {
  const weights = new Array<number>(size).fill(0);
  const random = generator(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 0.1 / (1 + 0.3 * epoch);
    for (let n = 0; n < examples.length; n++) {
      const example = examples[Math.floor(random() * examples.length)];
      if (!example) continue;
      const { x, y, weight = 1 } = example;
      let sum = 0;
      for (let i = 0; i < size; i++) sum += (weights[i] ?? 0) * (x[i] ?? 0);
      const error = weight * (y - 1 / (1 + Math.exp(-sum)));
      for (let i = 0; i < size; i++)
        weights[i] = (weights[i] ?? 0) + rate * (error * (x[i] ?? 0) - DECAY * (weights[i] ?? 0));
    }
  }
  return weights;
}

/** Numbers from 0 to 1 in an order fixed by the seed (mulberry32, Tommy Ettinger, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
