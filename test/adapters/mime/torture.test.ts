import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '#src/failure.ts';
import { mailSchema } from '#streams/model.ts';
import { parsed } from '../../support/mails.ts';
import { isDeep } from '../../support/properties.ts';
import { filesUnder, sharedData, whyNoSharedData } from '../../support/shared-data.ts';

const [mime, ics] = [sharedData('mime'), sharedData('ics')];
if (mime === null || ics === null) console.info(`mime torture ${whyNoSharedData}`);

/** A small, seeded generator: the same spoiled copies on every machine. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const spoiledCopies = (bytes: Buffer, random: () => number, count: number): readonly Buffer[] =>
  Array.from({ length: count }, (_, index) => {
    if (index % 2 === 0) return bytes.subarray(0, Math.floor(random() * bytes.length));
    const copy = Buffer.from(bytes);
    for (let flip = 0; flip < 20 && copy.length > 0; flip += 1) {
      const at = Math.floor(random() * copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return copy;
  });

const asMail = (calendar: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('From: a@b.example\r\nSubject: Invitation\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n'),
    calendar,
  ]);

const survives = async (bytes: Buffer, name: string): Promise<void> => {
  const startedAt = performance.now();
  const outcome = await parsed(bytes).catch((error: unknown) => error);
  if (!(outcome instanceof Failure)) expect(() => mailSchema.parse(outcome), name).not.toThrow();
  expect(performance.now() - startedAt, `${name} must not hang`).toBeLessThan(10_000);
};

describe.skipIf(mime === null || ics === null)('parse mail, on the mail that broke others', () => {
  const copies = isDeep ? 20 : 2;

  it('ends every raw message and spoiled copy as a Mail or a named failure', async () => {
    const random = randomFrom(1);
    const files = filesUnder(mime!);
    expect(files.length).toBeGreaterThan(700);
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const copy of [bytes, ...spoiledCopies(bytes, random, copies)]) await survives(copy, basename(file));
    }
  });

  it('ends every calendar and spoiled copy as a Mail or a named failure', async () => {
    const random = randomFrom(2);
    const files = filesUnder(ics!);
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const copy of [bytes, ...spoiledCopies(bytes, random, copies)]) await survives(asMail(copy), basename(file));
    }
  });
});
