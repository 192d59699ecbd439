import type { Cluster } from 'kafkajs';
import { Failure } from '#src/failure.ts';
import type { Assignment } from './assignment.ts';
import type { Stretch } from './batch-intake.ts';
import type { KafkaBounds } from './bounds.ts';
import type { KafkaPlace } from './client.ts';
import { firstOffsets } from './positions.ts';

interface GapOptions {
  readonly cluster: Cluster;
  readonly topic: string;
  readonly partition: number;
  /** Where the group wanted to read on. */
  readonly next: number;
}

/** A place in a partition where a group cannot read on. */
interface Gap {
  /** The first record there is. */
  readonly first: number;
  readonly message: string;
}

/** What is missing, in words, and where the group could go on. */
const readGap = async ({ cluster, topic, partition, next }: GapOptions): Promise<Gap> => {
  const first = (await firstOffsets(cluster, { topic, partitions: [partition] })).get(partition) ?? 0;
  const what =
    first > next
      ? `records ${next} to ${first - 1} are gone before they were read (retention too short)`
      : `the group stands at ${next}, and the topic ends before that (made anew, or cut short)`;
  return { first, message: `[kafka] ${topic}/${partition}: ${what}` };
};

const toGapFailure = ({ message }: Gap): Failure =>
  new Failure('LOG_GAP', `${message}: look why, then start once with KAFKA_GAP=skip`);

/** What a reader does where records are missing that its group has not read. */
export interface GapPolicyOptions extends Pick<KafkaPlace, 'onNotice'> {
  readonly topic: string;
  readonly policy: KafkaBounds['gap'];
  /** The offset that is fetched next. */
  readonly nextOf: (partition: number) => number;
  /** Takes a stretch for read. */
  readonly pass: (held: Assignment, stretch: Stretch) => void;
  readonly now: () => { readonly cluster: Cluster; readonly held: Assignment };
  readonly fail: (error: unknown) => void;
  /** The next fetch of the partition begins there. */
  readonly seek: (partition: number, offset: number) => void;
  readonly flush: () => Promise<void>;
  /** Reads the partitions from where the group stands, as in a new generation. */
  readonly joinAnew: (partitions: readonly number[]) => Promise<void>;
}

/**
 * Where kafkajs would go on behind the gap without a word: stops, or passes over it once all before it is settled. A
 * watermark cannot go back, so where a topic has become shorter everything is read anew; `commit` says from where.
 */
export const gapPolicy = (options: GapPolicyOptions) => {
  const { topic, policy, nextOf, pass, now, fail, seek, onNotice } = options;
  return async (partition: number, commit: (offset: number) => Promise<void>): Promise<void> => {
    const { cluster, held } = now();
    const next = nextOf(partition);
    const gap = await readGap({ cluster, topic, partition, next });
    if (policy === 'stop') {
      fail(toGapFailure(gap));
      throw toGapFailure(gap);
    }
    onNotice({ level: 'error', message: gap.message });
    if (gap.first < next) await goBack(held.partitions, () => commit(gap.first), options);
    else {
      pass(held, { partition, from: next, end: gap.first });
      seek(partition, gap.first);
    }
  };
};

const goBack = async (
  partitions: readonly number[],
  commit: () => Promise<void>,
  { flush, joinAnew, seek, nextOf }: GapPolicyOptions,
): Promise<void> => {
  await flush();
  await commit();
  await joinAnew(partitions);
  for (const partition of partitions) seek(partition, nextOf(partition));
};
