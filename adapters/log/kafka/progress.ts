import type { Consumer } from 'kafkajs';
import type { Assignment } from './assignment.ts';
import type { KafkaBounds } from './bounds.ts';
import { committer, type Committer } from './committer.ts';
import { isStale, staleCommit } from './kafka-failure.ts';
import { toCommit } from './positions.ts';

/** Whose progress is committed, and how. */
export interface ProgressOptions {
  readonly topic: string;
  readonly bounds: Pick<KafkaBounds, 'commitCount' | 'commitEvery'>;
  readonly held: () => Assignment | null;
  readonly consumer: () => Pick<Consumer, 'commitOffsets'> | null;
  readonly fail: (error: unknown) => void;
}

/** Commits what is held as far as it has come. */
export interface Progress extends Pick<Committer, 'flush' | 'stop'> {
  /** The watermark may have moved. */
  readonly moved: (now: Assignment) => void;
  /** Throws where what is being committed is held no more: kafkajs tries again in whatever generation there is. */
  readonly check: () => void;
}

export const progress = ({ topic, bounds, held, consumer, fail }: ProgressOptions): Progress => {
  /** What the commit under way is of. */
  let committing: Assignment | null = null;
  const { settled, flush, stop } = committer({
    count: bounds.commitCount,
    every: bounds.commitEvery,
    onError: (error) => {
      if (!isStale(error)) fail(error);
    },
    commit: async () => {
      const [now, client] = [held(), consumer()];
      const positions = now?.moved() ?? [];
      if (now === null || client === null || positions.length === 0) return;
      committing = now;
      await client.commitOffsets(positions.map((position) => toCommit(topic, position)));
      now.saved(positions);
    },
  });
  return {
    moved: ({ load: { open, backlog } }) => settled(open === 0 && backlog === 0),
    flush,
    stop,
    check: () => {
      if (committing !== held()) throw staleCommit();
    },
  };
};
