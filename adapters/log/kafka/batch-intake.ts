import type { Batch } from 'kafkajs';
import { Failure } from '#src/failure.ts';
import type { Assignment, Position } from './assignment.ts';
import type { KafkaPlace } from './client.ts';
import { toFetched } from './fetched.ts';

export interface BatchIntakeOptions extends Pick<KafkaPlace, 'onNotice'> {
  readonly topic: string;
  readonly gap: 'stop' | 'skip';
  readonly seek: (to: { readonly topic: string; readonly partition: number; readonly offset: string }) => void;
  readonly fail: (error: unknown) => void;
}

/** Takes fetched batches in, in order and without a hole, whatever kafkajs hands over. */
export interface BatchIntake {
  readonly begin: (positions: readonly Position[]) => void;
  readonly take: (held: Assignment, batch: Batch) => void;
}

/**
 * Knows the next offset of each partition. What lies before it is fetched twice and dropped. What lies beyond it may be
 * a fetch of an earlier generation, so it is asked for once more from the right place; if the hole is still there, the
 * records are gone, and kafkajs would have gone on behind them without a word.
 */
export const batchIntake = ({ topic, gap, seek, fail, onNotice }: BatchIntakeOptions): BatchIntake => {
  const next = new Map<number, number>();
  const asked = new Map<number, number>();

  const missing = (partition: number, from: number, to: number): string =>
    `[kafka] ${topic}/${partition}: records ${from} to ${to - 1} are gone before they were read ` +
    '(retention too short, or the topic was made anew)';

  const mayGoOn = (partition: number, from: number, to: number): boolean => {
    if (asked.get(partition) !== from) {
      asked.set(partition, from);
      seek({ topic, partition, offset: String(from) });
      return false;
    }
    if (gap === 'skip') {
      onNotice({ level: 'error', message: missing(partition, from, to) });
      return true;
    }
    const remedy = 'look why, then start once with KAFKA_GAP=skip';
    fail(new Failure('LOG_GAP', `${missing(partition, from, to)}: ${remedy}`));
    return false;
  };

  return {
    begin: (positions) => {
      next.clear();
      asked.clear();
      for (const { partition, offset } of positions) next.set(partition, offset);
    },
    take: (held, batch) => {
      const { partition, messages } = batch;
      const window = held.windowOf(partition);
      const expected = next.get(partition);
      const first = Number(messages[0]?.offset);
      if (window === null || expected === undefined || Number.isNaN(first)) return;
      if (first > expected && !mayGoOn(partition, expected, first)) return;
      const end = Number(batch.lastOffset()) + 1;
      if (end <= expected) return;
      const fresh = first >= expected ? messages : messages.filter(({ offset }) => Number(offset) >= expected);
      next.set(partition, end);
      asked.delete(partition);
      window.push(fresh.map(toFetched), end);
    },
  };
};
