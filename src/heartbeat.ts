import { catchError, EMPTY, exhaustMap, interval, map, startWith, switchMap, type Observable } from 'rxjs';
import type { Log } from './ports.ts';

/** Milliseconds between two beats, and between a fall and the next beat: longer than any pause before a restart. */
export const BEAT = 20_000;

/** What a heart listens to. */
export interface Heart {
  readonly log: Pick<Log, 'lag'>;
  /** Emits at every fall of an actor. */
  readonly falls: Observable<unknown>;
}

/** Emits while no actor falls and the log answers; never completes, and never fails. */
export const heartbeat = ({ log, falls }: Heart): Observable<null> =>
  falls.pipe(
    startWith(null),
    switchMap(() => interval(BEAT).pipe(exhaustMap(() => log.lag().pipe(catchError(() => EMPTY))))),
    map(() => null),
  );
