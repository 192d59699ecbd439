import type { Cluster } from 'kafkajs';
import { Failure } from '#src/failure.ts';
import { firstOffsets } from './positions.ts';

export interface GapOptions {
  readonly cluster: Cluster;
  readonly topic: string;
  readonly partition: number;
  /** Where the group wanted to read on. */
  readonly next: number;
}

/** A place in a partition where a group cannot read on. */
export interface Gap {
  /** The first record there is. */
  readonly first: number;
  readonly message: string;
}

/** What is missing, in words, and where the group could go on. */
export const readGap = async ({ cluster, topic, partition, next }: GapOptions): Promise<Gap> => {
  const first = (await firstOffsets(cluster, { topic, partitions: [partition] })).get(partition) ?? 0;
  const what =
    first > next
      ? `records ${next} to ${first - 1} are gone before they were read (retention too short)`
      : `the group stands at ${next}, and the topic ends before that (made anew, or cut short)`;
  return { first, message: `[kafka] ${topic}/${partition}: ${what}` };
};

export const toGapFailure = ({ message }: Gap): Failure =>
  new Failure('LOG_GAP', `${message}: look why, then start once with KAFKA_GAP=skip`);
