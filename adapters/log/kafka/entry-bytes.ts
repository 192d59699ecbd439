import type { Entry } from '#src/delivery.ts';

/** The head of a batch of one, and the lengths, times and counts that go with a record: as long as they can get. */
const OVERHEAD = 61 + 29;
/** The two lengths of a header. */
const HEADER_OVERHEAD = 10;

/** Bytes a record takes as the brokers count them against `max.message.bytes`, uncompressed; some 50 too many, never too few. */
export const bytesOfEntry = ({ key, value, headers }: Entry): number => {
  let bytes = OVERHEAD + Buffer.byteLength(key) + value.byteLength;
  for (const name in headers)
    bytes += HEADER_OVERHEAD + Buffer.byteLength(name) + Buffer.byteLength(headers[name] ?? '');
  return bytes;
};
