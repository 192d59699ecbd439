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

/** The classifiers in the order in which they lie on disk, with their numbers of classes. */
const parts = {
  sentence: details.length + 1,
  values: details.length,
  subject: details.length,
  words: details.length,
  company: 1,
  role: 1,
} as const;
type Part = keyof typeof parts;

const names = Object.keys(parts) as readonly Part[];

/** The classifiers, each by itself. */
export type TrainedParts = Readonly<Record<Part, Linear>>;

/** The first line of the file: the temperature, and for each part its scale and how many bytes of weights it has. */
interface Head {
  readonly temperature: number;
  readonly parts: Readonly<Record<Part, { readonly scale: number; readonly bytes: number }>>;
}

/** The file of the weights: a line of JSON, then the weights of every part, a byte each. */
export const toFile = (temperature: number, trained: TrainedParts): Buffer => {
  const head: Head = {
    temperature,
    parts: Object.fromEntries(
      names.map((name) => [name, { scale: trained[name].scale, bytes: trained[name].weights.length }]),
    ) as Head['parts'],
  };
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...names.map((name) => Buffer.from(Int8Array.from(trained[name].weights).buffer)),
  ]);
};

/** Reads the trained weights that lie beside this file. */
export const loadWeights = (): Weights => fromFile(readFileSync(new URL('./weights.bin', import.meta.url)));

/** Unpacks a file of weights. */
export const fromFile = (file: Uint8Array): Weights => {
  const end = file.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(file.subarray(0, end))) as Head;
  let at = file.byteOffset + end + 1;
  const trained = Object.fromEntries(
    names.map((name) => {
      const { scale, bytes } = head.parts[name];
      const weights = new Int8Array(file.buffer as ArrayBuffer, at, bytes);
      at += bytes;
      return [name, { classes: parts[name], scale, weights }];
    }),
  ) as TrainedParts;
  const { company, role, ...others } = trained;
  return { ...others, temperature: head.temperature, naming: { company, role } };
};
