import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesToLetter, letterToEntries } from '#src/dead-letter.ts';
import { runs } from '../support/properties.ts';

const letter = fc.record({
  origin: fc.record({ inbox: fc.string(), partition: fc.nat(), offset: fc.nat().map(String) }),
  group: fc.string(),
  key: fc.string(),
  value: fc.option(fc.uint8Array().map((bytes) => Buffer.from(bytes))),
  headers: fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
  attempts: fc.nat(),
  code: fc.string(),
  message: fc.string(),
});

it('gives back every dead letter as it was, and keeps the headers on the record', () => {
  fc.assert(
    fc.property(letter, (dead) => {
      const [entry, ...others] = letterToEntries(dead);
      expect(others).toEqual([]);
      expect(entry).toMatchObject({ topic: 'dead_letters', key: dead.key, headers: dead.headers });
      expect(bytesToLetter(entry!.value)).toEqual(dead);
    }),
    runs(100),
  );
});

it.each(['', 'null', '{}', '{"origin":{}}'])('refuses %j', (text) => {
  expect(() => bytesToLetter(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'UNDECODABLE' }));
});
