import type { Consumer } from 'kafkajs';
import type { Assignment } from './assignment.ts';
import type { KafkaBounds } from './bounds.ts';

export interface BackpressureOptions {
  readonly topic: string;
  readonly bounds: KafkaBounds;
  readonly consumer: () => Pick<Consumer, 'pause' | 'resume'> | null;
}

/** Pauses and resumes partitions, with hysteresis; always by explicit lists, as kafkajs forgets the others otherwise. */
export interface Backpressure {
  /** The partitions just assigned: nothing is fetched until they are opened. */
  readonly gate: (partitions: readonly number[]) => void;
  readonly open: (held: Assignment) => void;
  /** A batch came in: whoever has enough is paused. */
  readonly filled: () => void;
  /** A record was settled: whoever has room again goes on. Called for each, so it costs nothing while none is paused. */
  readonly drained: () => void;
  readonly isPaused: () => boolean;
}

/** Windows of backlog at which a partition is paused, and at which it goes on. */
const HIGH = 2;
const LOW = 0.5;

export const backpressure = ({ topic, bounds, consumer }: BackpressureOptions): Backpressure => {
  const paused = new Set<number>();
  let held: Assignment | null = null;

  const isFull = (partition: number): boolean =>
    (held?.windowOf(partition)?.backlog() ?? 0) > bounds.window * HIGH ||
    ((held?.load.bytes ?? 0) > bounds.maxBytes && (held?.windowOf(partition)?.backlog() ?? 0) > 0);
  const hasRoom = (partition: number): boolean =>
    (held?.windowOf(partition)?.backlog() ?? 0) < bounds.window * LOW && (held?.load.bytes ?? 0) < bounds.maxBytes / 2;

  const pause = (partitions: readonly number[]): void => {
    if (partitions.length === 0) return;
    for (const partition of partitions) paused.add(partition);
    consumer()?.pause([{ topic, partitions: [...partitions] }]);
  };
  const resume = (partitions: readonly number[]): void => {
    if (partitions.length === 0) return;
    for (const partition of partitions) paused.delete(partition);
    consumer()?.resume([{ topic, partitions: [...partitions] }]);
  };

  return {
    gate: (partitions) => {
      held = null;
      paused.clear();
      pause(partitions);
    },
    open: (assigned) => {
      held = assigned;
      resume(assigned.partitions);
    },
    filled: () => pause(held?.partitions.filter((partition) => !paused.has(partition) && isFull(partition)) ?? []),
    drained: () => {
      if (held === null || paused.size === 0) return;
      for (const partition of paused) if (hasRoom(partition)) resume([partition]);
    },
    isPaused: () => paused.size > 0,
  };
};
