import type { Broker } from 'kafkajs';
import type { Stretch } from './batch-intake.ts';
import type { FetchResponse } from './fetch-response.ts';
import { isKnownKafkaJs, requireInside } from './kafkajs.ts';
import type { FetchedMessage } from './record-batches.ts';

type FetchRequest = Parameters<Broker['fetch']>[0];
type FetchedPartition = FetchResponse['responses'][number]['partitions'][number];

/** kafkajs's own view of what was fetched for a partition. */
interface Batch {
  readonly isEmptyDueToFiltering: () => boolean;
  readonly lastOffset: () => string;
}

/**
 * The stretches of an answer of which a consumer is never told: all of it are control records, or records of aborted
 * transactions. None where kafkajs is not the version that is known.
 */
export const unreadableIn = (request: FetchRequest, { responses }: FetchResponse): readonly Stretch[] => {
  if (!isKnownKafkaJs) return [];
  return responses.flatMap(({ topicName, partitions }) =>
    partitions.filter(isTransactional).flatMap((found) => {
      const asked = request.topics.find(({ topic }) => topic === topicName);
      const from = asked?.partitions.find(({ partition }) => partition === found.partition)?.fetchOffset;
      return from === undefined ? [] : toStretches(found, from);
    }),
  );
};

/** Spares everybody else the second look. */
const isTransactional = ({ messages: [first] }: FetchedPartition): boolean =>
  first !== undefined && (isControl(first) || isInTransaction(first));

const isControl = (message: FetchedMessage): boolean => Reflect.get(message, 'isControlRecord') === true;

const isInTransaction = (message: FetchedMessage): boolean => {
  const context: unknown = Reflect.get(message, 'batchContext');
  return typeof context === 'object' && context !== null && Reflect.get(context, 'inTransaction') === true;
};

const toStretches = (found: FetchedPartition, from: string): readonly Stretch[] => {
  const Made = requireInside('consumer/batch') as new (topic: string, from: string, found: FetchedPartition) => Batch;
  const batch = new Made('', from, found);
  if (!batch.isEmptyDueToFiltering()) return [];
  return [{ partition: found.partition, from: Number(from), end: Number(batch.lastOffset()) + 1 }];
};
