import { readFileSync } from 'node:fs';
import { details } from './classes.ts';
import type { Linear } from './linear.ts';
import type { NamingWeights } from './naming/names-of.ts';
import type { MailModel } from './score-mail.ts';

/** Everything training leaves behind. */
export interface Weights extends MailModel {
  readonly sentence: Linear;
  readonly temperature: number;
  readonly naming: NamingWeights;
}

/** The weights as they lie on disk: bytes in base64, factors as decimal numbers. */
export interface StoredWeights {
  readonly temperature: number;
  readonly sentence: StoredLinear;
  readonly values: StoredLinear;
  readonly subject: StoredLinear;
  readonly words: StoredLinear;
  readonly company: StoredLinear;
  readonly role: StoredLinear;
}
export interface StoredLinear {
  readonly scale: number;
  readonly weights: string;
}

/** Reads the trained weights that lie beside this file. */
export const loadWeights = (): Weights =>
  toWeights(JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as StoredWeights);

/** Unpacks weights as they lie on disk. */
export const toWeights = (stored: StoredWeights): Weights => ({
  sentence: toLinear(stored.sentence, details.length + 1),
  values: toLinear(stored.values, details.length),
  subject: toLinear(stored.subject, details.length),
  words: toLinear(stored.words, details.length),
  temperature: stored.temperature,
  naming: { company: toLinear(stored.company, 1), role: toLinear(stored.role, 1) },
});

const toLinear = ({ scale, weights }: StoredLinear, classes: number): Linear => {
  const bytes = Buffer.from(weights, 'base64');
  return { classes, scale, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
};
