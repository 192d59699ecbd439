import type { Logger } from '#adapters/logging/pino.ts';
import type { Supervision } from '../supervise.ts';

/** Milliseconds a stage waits in place before each further try, and an actor before each restart. */
export const PAUSES = [50, 200, 1_000, 2_000, 4_000];

/** Restarts actors, and says so. */
export const supervisedBy = (logger: Logger): Supervision => ({
  clock: { now: Date.now },
  pauses: PAUSES,
  healthyAfter: 60_000,
  onFall: ({ actor, error, restartsIn }) => logger.warn({ actor, error, restartsIn }, 'an actor fell'),
});
