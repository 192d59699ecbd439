import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partitionOf, topic } from '#src/topic.ts';
import { runs } from '../support/properties.ts';

const numbers = topic<number>({
  name: 'numbers',
  partitions: 3,
  retention: 1_000,
  key: String,
  parse: (value) => {
    if (typeof value !== 'number') throw new TypeError('no number');
    return value;
  },
});

describe('a topic', () => {
  it('decodes what it encoded', () => {
    expect(numbers.entries(7)).toMatchObject([{ topic: 'numbers', key: '7', headers: {} }]);
    expect(numbers.decode(numbers.entries(7)[0]!.value)).toBe(7);
  });

  it('names itself where a record is none of its own, and keeps the cause', () => {
    expect(() => numbers.decode(Buffer.from('"seven"'))).toThrow(/^\[numbers\]/);
    expect(() => numbers.decode(Buffer.from('"seven"'))).toThrow(
      expect.objectContaining({ code: 'UNDECODABLE', cause: expect.any(TypeError) as unknown }),
    );
  });
});

describe('partitionOf', () => {
  it('sends a key to the same partition for ever, within the range', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
        const partition = partitionOf(key, partitions);
        expect(partition).toBe(partitionOf(key, partitions));
        expect(partition >= 0 && partition < partitions && Number.isInteger(partition)).toBe(true);
      }),
      runs(200),
    );
  });

  it('never changes: a stored log depends on it', () => {
    expect(['', 'a', 'thread-1', 'ünïcode'].map((key) => partitionOf(key, 1_000))).toMatchInlineSnapshot(`
      [
        261,
        220,
        247,
        317,
      ]
    `);
  });

  it('spreads keys evenly', () => {
    const counts = Array.from({ length: 8 }, () => 0);
    for (let index = 0; index < 8_000; index += 1) counts[partitionOf(`<${index}@mail.example>`, 8)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1_200);
  });
});
