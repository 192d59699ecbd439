import { setTimeout as pause } from 'node:timers/promises';
import { isLoading } from './kafka-failure.ts';

/** Milliseconds between two tries, and until whoever asked gets the error. */
const [PAUSE, PATIENCE] = [100, 10_000];

/**
 * Asks a group's coordinator again while it is loading, as it does on a new broker and after an election: kafkajs would
 * take that answer to a join for the end of the consumer.
 */
export const onceLoaded = async <T>(ask: () => Promise<T>): Promise<T> => {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isLoading(error) || performance.now() > deadline) throw error;
    }
    await pause(PAUSE);
  }
};
