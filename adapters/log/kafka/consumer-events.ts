import type { Consumer, ConsumerCrashEvent } from 'kafkajs';
import { Failure } from '#src/failure.ts';

/** Who is told of what becomes of a consumer. */
export interface Listening {
  readonly topic: string;
  readonly group: string;
  /** It will read no more. */
  readonly fail: (error: unknown) => void;
  /** It has these partitions from now on. */
  readonly joined: (partitions: readonly number[]) => Promise<void>;
}

/** A consumer that crashes stops first, and then says why: how many milliseconds it is given for that. */
const CRASH_FOLLOWS = 1_000;

const stopped = (group: string): Failure => new Failure('LOG_DOWN', `[kafka] ${group}: the consumer stopped`);

/** Listens before the consumer is connected: a consumer never ends without a word. */
export const listen = (consumer: Consumer, { topic, group, fail, joined }: Listening): void => {
  consumer.on(consumer.events.CRASH, ({ payload }: ConsumerCrashEvent) => fail(payload.error));
  consumer.on(consumer.events.STOP, () => setTimeout(() => fail(stopped(group)), CRASH_FOLLOWS).unref());
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    joined(payload.memberAssignment[topic] ?? []).catch(fail);
  });
};
