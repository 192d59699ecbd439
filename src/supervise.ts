import { defer, retry, tap, throwError, timer, type MonoTypeOperatorFunction } from 'rxjs';
import type { Clock } from './ports.ts';

/** A fall of an actor, told to whoever watches: who, why, and what happens now. */
export interface Fall {
  readonly actor: string;
  readonly error: unknown;
  /** Milliseconds until it is started again; null when it is given up and the process must end. */
  readonly restartsIn: number | null;
}

/** How an actor is brought back. */
export interface Supervision {
  readonly clock: Clock;
  /** Milliseconds before the first, second ... restart; after the last the error goes on to the container. */
  readonly pauses: readonly number[];
  /** An actor that ran this long (ms) is healthy again: its next fall counts as the first. */
  readonly healthyAfter: number;
  readonly onFall: (fall: Fall) => void;
}

/** Restarts the stream with a growing pause; what was open is delivered again by the inbox. */
export const supervise =
  <T>(actor: string, { clock, pauses, healthyAfter, onFall }: Supervision): MonoTypeOperatorFunction<T> =>
  (source) =>
    defer(() => {
      let falls = 0;
      let startedAt = 0;
      return source.pipe(
        tap({ subscribe: () => (startedAt = clock.now()) }),
        retry({
          delay: (error: unknown) => {
            falls = clock.now() - startedAt >= healthyAfter ? 1 : falls + 1;
            const restartsIn = pauses[falls - 1] ?? null;
            onFall({ actor, error, restartsIn });
            return restartsIn === null ? throwError(() => error) : timer(restartsIn);
          },
        }),
      );
    });
