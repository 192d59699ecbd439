import type { Logger } from '#adapters/logging/pino.ts';
import type { Fall, Supervision } from '../supervise.ts';

/** Milliseconds a stage waits in place before each further try, and an actor before each restart. */
export const PAUSES = [50, 200, 1_000, 2_000, 4_000];

/** Restarts actors, says so, and tells whoever else wants to know of a fall. */
export const supervisedBy = (logger: Logger, onFall: (fall: Fall) => void = () => undefined): Supervision => ({
  clock: { now: Date.now },
  pauses: PAUSES,
  healthyAfter: 60_000,
  onFall: (fall) => {
    const { actor, error, restartsIn } = fall;
    logger.warn({ actor, error, restartsIn }, 'an actor fell');
    onFall(fall);
  },
});
