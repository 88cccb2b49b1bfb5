import { generator } from './generated.js';

/** Rows of features that compete, and which of them are right. */
export interface Contest {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** Weight decay: the data are few, so weights stay small unless many examples want them large. */
const DECAY = 1e-3;
const EPOCHS = 40;

/**
 * Weights under which a right row comes first: the softmax share of the right rows is made as large as can be
 * (ListNet's top-one loss, Cao et al. 2007, where several rows may be right).
 */
export function order(contests: readonly Contest[]): number[] {
  const size = contests[0]?.rows[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const random = generator(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 0.2 / (1 + 0.3 * epoch);
    for (let n = 0; n < contests.length; n++) {
      const contest = contests[Math.floor(random() * contests.length)];
      if (contest) climb(contest, weights, rate);
    }
  }
  return weights;
}

function climb({ rows, right }: Contest, weights: number[], rate: number): void {
  const scores = rows.map((row) => row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  const good = odds.reduce((sum, odd, i) => sum + (right[i] ? odd : 0), 0);
  const pull = odds.map((odd, i) => (right[i] ? odd / good : 0) - odd / all);
  for (let j = 0; j < weights.length; j++) {
    const gradient = rows.reduce((sum, row, i) => sum + (pull[i] ?? 0) * (row[j] ?? 0), 0);
    weights[j] = (weights[j] ?? 0) + rate * (gradient - DECAY * (weights[j] ?? 0));
  }
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
