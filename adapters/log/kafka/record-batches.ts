import type { KafkaMessage } from 'kafkajs';
import { requireInside } from './kafkajs.ts';

/** A batch whose records cannot be read, as its header tells of it. */
export interface PoisonBatch {
  /** The offsets of its first and last record. */
  readonly first: number;
  readonly last: number;
  readonly records: number;
  /** Why it cannot be read, in the decoder's words: the same whenever it is fetched. */
  readonly cause: string;
}

/** A fetched record; or, with `poison`, what stands for a whole batch, at the offset of its last record. */
export type FetchedMessage = KafkaMessage & {
  readonly poison?: PoisonBatch;
  /** Whether it only says how a transaction ended; record formats before 2 have neither this nor a context. */
  readonly isControlRecord?: boolean;
  readonly batchContext?: { readonly producerId: string; readonly inTransaction: boolean };
};

/** Where the fields of a batch (record format 2) stand, in bytes from its beginning. */
const AT = {
  length: 8,
  magic: 16,
  attributes: 21,
  lastOffsetDelta: 23,
  maxTimestamp: 35,
  producerId: 43,
  count: 57,
  end: 61,
} as const;
/** What the length of a batch does not count: its offset, and itself. */
const FRAME = 12;
const FORMAT = 2;
const [IN_TRANSACTION, IS_CONTROL] = [0x10, 0x20];

/**
 * The records of fetched batches, however many there are; a batch that cannot be read becomes one message with `poison`.
 * A last batch that was cut off is left out. `end` is the offset behind all of them. Throws where not even the header of a
 * batch can be trusted: nobody knows how much to skip.
 */
export const readRecordBatches = async (bytes: Buffer, end: number): Promise<readonly FetchedMessage[]> => {
  const messages: FetchedMessage[] = [];
  for (const batch of toBatches(bytes)) for (const message of await readBatch(batch, end)) messages.push(message);
  return messages;
};

function* toBatches(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start + AT.end <= bytes.length;) {
    const end = start + FRAME + bytes.readInt32BE(start + AT.length);
    if (end > bytes.length) return;
    const format = bytes.readInt8(start + AT.magic);
    if (format !== FORMAT || end < start + AT.end) throw new Error(`a batch of records in format ${format}`);
    yield bytes.subarray(start, end);
    start = end;
  }
}

const readBatch = async (bytes: Buffer, end: number): Promise<readonly FetchedMessage[]> => {
  try {
    return await decodeBatch(bytes);
  } catch (error) {
    const message = toPoison(bytes, error);
    const { first, last } = message.poison;
    if (last < first || last >= end)
      throw new Error(`a batch of offsets ${first} to ${last} before ${end}`, { cause: error });
    return [message];
  }
};

const decodeBatch = async (bytes: Buffer): Promise<readonly FetchedMessage[]> => {
  const Decoder = requireInside('protocol/decoder') as new (bytes: Buffer) => object;
  const decode = requireInside('protocol/recordBatch/v0/decoder') as (
    decoder: object,
  ) => Promise<{ readonly records: readonly KafkaMessage[] }>;
  return (await decode(new Decoder(bytes))).records;
};

/** Carries what kafkajs asks of a message, so that it drops a batch of an aborted transaction as it always does. */
const toPoison = (bytes: Buffer, error: unknown): FetchedMessage & { readonly poison: PoisonBatch } => {
  const first = bytes.readBigInt64BE(0);
  const last = first + BigInt(bytes.readInt32BE(AT.lastOffsetDelta));
  const attributes = bytes.readInt16BE(AT.attributes);
  const poison: PoisonBatch = {
    first: Number(first),
    last: Number(last),
    records: bytes.readInt32BE(AT.count),
    cause: error instanceof Error ? error.message : String(error),
  };
  const context = {
    producerId: String(bytes.readBigInt64BE(AT.producerId)),
    inTransaction: (attributes & IN_TRANSACTION) !== 0,
  };
  return {
    ...{ offset: String(last), timestamp: String(bytes.readBigInt64BE(AT.maxTimestamp)), attributes: 0 },
    ...{ key: null, value: null, headers: {}, poison },
    ...{ isControlRecord: (attributes & IS_CONTROL) !== 0, batchContext: context },
  };
};
