import { describe, expect, it } from 'vitest';
import { readRecordBatches } from '#adapters/log/kafka/record-batches.ts';

const GZIP = 1;

interface Facts {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly format: number;
}

/** A batch of record format 2 whose records are not what its codec makes. */
const poisonBatch = ({ first = 0, count = 3, format = 2, last = first + count - 1 }: Partial<Facts> = {}): Buffer => {
  const bytes = Buffer.alloc(61 + 40, 0xff);
  bytes.writeBigInt64BE(BigInt(first), 0);
  bytes.writeInt32BE(bytes.length - 12, 8);
  bytes.writeInt8(format, 16);
  bytes.writeInt16BE(GZIP, 21);
  bytes.writeInt32BE(last - first, 23);
  bytes.writeInt32BE(count, 57);
  return bytes;
};

describe('reading batches of records', () => {
  it('tells of each batch that cannot be read where its last record stands', async () => {
    const messages = await readRecordBatches(Buffer.concat([poisonBatch(), poisonBatch({ first: 3, count: 5 })]), 8);
    expect(messages.map(({ offset, poison }) => ({ offset, ...poison }))).toEqual([
      { offset: '2', first: 0, last: 2, records: 3, cause: 'incorrect header check' },
      { offset: '7', first: 3, last: 7, records: 5, cause: 'incorrect header check' },
    ]);
  });

  it('leaves a last batch out that was cut off, wherever it was cut', async () => {
    const second = poisonBatch({ first: 3 });
    for (let length = 0; length < second.length; length += 1) {
      const bytes = Buffer.concat([poisonBatch(), second.subarray(0, length)]);
      expect((await readRecordBatches(bytes, 6)).map(({ offset }) => offset)).toEqual(['2']);
    }
  });

  it('rejects where it cannot be told how many records would be skipped', async () => {
    await expect(readRecordBatches(poisonBatch({ last: 1_000 }), 3)).rejects.toThrow('offsets 0 to 1000');
    await expect(readRecordBatches(poisonBatch({ last: -1 }), 3)).rejects.toThrow('offsets 0 to -1');
    await expect(readRecordBatches(poisonBatch({ format: 1 }), 3)).rejects.toThrow('format 1');
  });
});
