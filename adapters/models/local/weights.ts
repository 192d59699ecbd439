import { readFileSync } from 'node:fs';
import { details } from './classes.ts';
import type { Linear } from './linear.ts';

/** Everything training leaves behind. */
export interface Weights {
  readonly sentence: Linear;
  readonly values: Linear;
  readonly subject: Linear;
  readonly temperature: number;
}

/** The weights as they lie on disk: bytes in base64, factors as decimal numbers. */
export interface StoredWeights {
  readonly temperature: number;
  readonly sentence: StoredLinear;
  readonly values: StoredLinear;
  readonly subject: StoredLinear;
}
export interface StoredLinear {
  readonly scale: number;
  readonly weights: string;
}

/** Reads the trained weights that lie beside this file. */
export const loadWeights = (): Weights => {
  const stored = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as StoredWeights;
  return {
    sentence: toLinear(stored.sentence, details.length + 1),
    values: toLinear(stored.values, details.length),
    subject: toLinear(stored.subject, details.length),
    temperature: stored.temperature,
  };
};

const toLinear = ({ scale, weights }: StoredLinear, classes: number): Linear => {
  const bytes = Buffer.from(weights, 'base64');
  return { classes, scale, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
};
