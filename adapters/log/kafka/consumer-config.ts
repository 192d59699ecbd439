import type { ConsumerConfig, PartitionAssigner } from 'kafkajs';
import type { KafkaBounds } from './bounds.ts';

/** A consumer that falls for good where kafkajs would start it again behind our back: a supervisor does that. */
export const toConsumerConfig = (
  bounds: KafkaBounds,
  { groupId, partitionAssigner }: { readonly groupId: string; readonly partitionAssigner: PartitionAssigner },
): ConsumerConfig => ({
  groupId,
  partitionAssigners: [partitionAssigner],
  sessionTimeout: bounds.sessionTimeout,
  rebalanceTimeout: bounds.rebalanceTimeout,
  heartbeatInterval: bounds.heartbeatEvery,
  maxBytesPerPartition: bounds.fetchBytes,
  minBytes: 1,
  maxWaitTimeInMs: bounds.busyWait,
  retry: { retries: 8, initialRetryTime: 100, maxRetryTime: 3_000, restartOnFailure: () => Promise.resolve(false) },
});
