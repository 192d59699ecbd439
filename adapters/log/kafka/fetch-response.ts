import { requireInside } from './kafkajs.ts';
import type { FetchedPartition } from './readable.ts';
import { readRecordBatches } from './record-batches.ts';

/** The answer to a fetch, as kafkajs has it. */
export interface FetchResponse {
  readonly responses: readonly {
    readonly topicName: string | null;
    readonly partitions: readonly (FetchedPartition & { readonly partition: number })[];
  }[];
}

/** The part of kafkajs's decoder that is used. */
interface Decoder {
  readonly readInt16: () => number;
  readonly readInt32: () => number;
  readonly readInt64: () => { readonly toString: () => string };
  readonly readString: () => string | null;
  readonly readBytes: () => Buffer | null;
  readonly readArray: <T>(read: (decoder: Decoder) => T) => T[];
  readonly readArrayAsync: <T>(read: (decoder: Decoder) => Promise<T>) => Promise<T[]>;
}

/** The versions of the answer whose layout is known; kafkajs asks for 11 at most. */
const [OLDEST, NEWEST] = [4, 11];
const NONE = Buffer.alloc(0);

/** Reads the answer to a fetch batch by batch: what cannot be read is told of and keeps nothing else from being read. */
export const readFetchResponse = async (bytes: Buffer, version: number): Promise<FetchResponse> => {
  if (version < OLDEST || version > NEWEST) throw new Error(`version ${version} of a fetch`);
  const Decoder = requireInside('protocol/decoder') as new (bytes: Buffer) => Decoder;
  const decoder = new Decoder(bytes);
  const clientSideThrottleTime = decoder.readInt32();
  const head = version < 7 ? {} : { errorCode: decoder.readInt16(), sessionId: decoder.readInt32() };
  const responses = await decoder.readArrayAsync(async (topic) => ({
    topicName: topic.readString(),
    partitions: await topic.readArrayAsync((partition) => readPartition(partition, version)),
  }));
  const answer = { throttleTime: 0, clientSideThrottleTime, ...head, responses };
  return answer;
};

const readPartition = async (decoder: Decoder, version: number) => {
  const head = {
    partition: decoder.readInt32(),
    errorCode: decoder.readInt16(),
    highWatermark: String(decoder.readInt64()),
    lastStableOffset: String(decoder.readInt64()),
    lastStartOffset: version < 5 ? '-1' : String(decoder.readInt64()),
    abortedTransactions: decoder.readArray(readAborted),
    preferredReadReplica: version < 11 ? -1 : decoder.readInt32(),
  };
  const bytes = decoder.readBytes() ?? NONE;
  return { ...head, messages: await readRecordBatches(bytes, Number(head.highWatermark)) };
};

const readAborted = (decoder: Decoder) => ({
  producerId: String(decoder.readInt64()),
  firstOffset: String(decoder.readInt64()),
});
