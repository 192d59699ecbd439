import { setTimeout as pause } from 'node:timers/promises';
import { isWeather } from './kafka-failure.ts';

/** Milliseconds between two tries, and until whoever asked gets the error. */
const [PAUSE, PATIENCE] = [100, 15_000];

/**
 * Asks again while the brokers are not ready to answer: a coordinator that is loading, a topic just created whose leaders
 * are not known everywhere, an election. kafkajs gives up on some of these at once. `refresh` looks anew for who leads.
 */
export const patiently = async <T>(
  ask: () => Promise<T>,
  refresh: () => Promise<unknown> = () => Promise.resolve(),
): Promise<T> => {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isWeather(error) || performance.now() > deadline) throw error;
    }
    await pause(PAUSE);
    await refresh().catch(() => undefined);
  }
};
