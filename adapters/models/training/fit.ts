import { softmax } from '../local/exponential.ts';
import type { Linear } from '../local/linear.ts';
import type { Random } from './random.ts';

/** One row to learn from: the features present, with their values. */
export interface Row {
  readonly features: Int32Array;
  readonly values: Float64Array | null;
  readonly label: number;
  readonly weight: number;
}

/** How to learn: everything that decides the outcome besides the rows. */
export interface Plan {
  readonly features: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/** Multinomial logistic regression by AdaGrad in a fixed order: the same rows give the same bits. */
export const fit = (rows: readonly Row[], plan: Plan, random: Random): Float64Array => {
  const { classes } = plan;
  const weights = new Float64Array(plan.features * classes);
  const squares = new Float64Array(plan.features * classes).fill(0.1);
  const order = rows.map((_, n) => n);
  const mean = new Float64Array(weights.length);
  const averaged = Math.ceil(plan.epochs / 2);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    for (const n of swapped(order, random)) {
      const row = rows[n];
      if (row !== undefined) learn(row, weights, squares, plan);
    }
    if (epoch >= plan.epochs - averaged)
      for (let n = 0; n < mean.length; n++) mean[n] = (mean[n] ?? 0) + (weights[n] ?? 0) / averaged;
  }
  return mean;
};

const swapped = (order: number[], random: Random): number[] => {
  for (let n = order.length - 1; n > 0; n--) {
    const other = Math.floor(random.next() * (n + 1));
    [order[n], order[other]] = [order[other] ?? 0, order[n] ?? 0];
  }
  return order;
};

const learn = (row: Row, weights: Float64Array, squares: Float64Array, { classes, rate, decay }: Plan): void => {
  const scores = new Float64Array(classes);
  const { features, values } = row;
  for (let n = 0; n < features.length; n++) {
    const at = (features[n] ?? 0) * classes;
    const value = values?.[n] ?? 1;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[at + c] ?? 0) * value;
  }
  softmax(scores);
  for (let n = 0; n < features.length; n++) {
    const at = (features[n] ?? 0) * classes;
    const value = values?.[n] ?? 1;
    if (value === 0) continue;
    for (let c = 0; c < classes; c++) {
      const miss = (scores[c] ?? 0) - (c === row.label ? 1 : 0);
      const gradient = row.weight * miss * value + decay * (weights[at + c] ?? 0);
      const square = (squares[at + c] ?? 0) + gradient * gradient;
      squares[at + c] = square;
      weights[at + c] = (weights[at + c] ?? 0) - (rate * gradient) / Math.sqrt(square);
    }
  }
};

/** Weights as bytes: the largest becomes 127, the rest is rounded; extreme weights are clipped first. */
export const quantise = (weights: Float64Array, classes: number, clip: number): Linear => {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.min(clip, Math.abs(weight)));
  const scale = Number((largest / 127).toPrecision(6));
  const bytes = new Int8Array(weights.length);
  for (let n = 0; n < weights.length; n++)
    bytes[n] = Math.max(-127, Math.min(127, Math.round((weights[n] ?? 0) / (scale || 1))));
  return { classes, scale, weights: bytes };
};
