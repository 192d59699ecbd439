import type { Broker } from 'kafkajs';
import type { Stretch } from './batch-intake.ts';
import type { FetchResponse } from './fetch-response.ts';
import { isTransactional, readableFrom } from './readable.ts';

type FetchRequest = Parameters<Broker['fetch']>[0];

/**
 * The stretches of an answer in which there is nothing to read, and of which a consumer is never told: all of it are
 * control records, or records of aborted transactions.
 */
export const unreadableIn = (request: FetchRequest, { responses }: FetchResponse): readonly Stretch[] =>
  responses.flatMap(({ topicName, partitions }) =>
    partitions.filter(isTransactional).flatMap((found): readonly Stretch[] => {
      const { partition } = found;
      const asked = request.topics.find(({ topic }) => topic === topicName);
      const from = asked?.partitions.find((one) => one.partition === partition)?.fetchOffset;
      if (from === undefined) return [];
      const { messages, next } = readableFrom(found, Number(from));
      return messages.length > 0 ? [] : [{ partition, from: Number(from), end: next }];
    }),
  );
