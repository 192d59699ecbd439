import {
  concat,
  defer,
  EMPTY,
  expand,
  filter,
  ignoreElements,
  merge,
  ReplaySubject,
  switchMap,
  take,
  timer,
  type Observable,
} from 'rxjs';
import type { Actor, Runtime } from './actor.ts';
import { runGraph } from './graph.ts';
import type { Lag, Log } from './ports.ts';
import type { Supervision } from './supervise.ts';

/** Milliseconds between looks at the lag. */
const EVERY = 10;

/** Runs a graph whose sources are finite, until all they had is settled everywhere; then stops and drains it. */
export const runToEnd = (
  actors: readonly Actor[],
  { runtime, supervision }: { readonly runtime: Omit<Runtime, 'stopping'>; readonly supervision: Supervision },
): Observable<never> =>
  defer(() => {
    // Replayed, as a stage may be between two starts when it is said.
    const stopping = new ReplaySubject<void>(1);
    const running = { runtime: { ...runtime, stopping }, supervision };
    const sources = actors.filter(({ reads }) => reads.topic === null);
    const stages = actors.filter(({ reads }) => reads.topic !== null);
    const stop = defer(() => {
      stopping.next();
      return EMPTY;
    });
    return merge(runGraph(stages, running), concat(runGraph(sources, running), drained(runtime.log), stop));
  });

/**
 * Completes when no group has anything left to settle. A step publishes and settles at once, so one snapshot without
 * lag, once the sources have ended, means that nothing is under way any more.
 */
export const drained = (log: Log): Observable<never> =>
  log.lag().pipe(
    expand((lag) => (isDrained(lag) ? EMPTY : timer(EVERY).pipe(switchMap(() => log.lag())))),
    filter(isDrained),
    take(1),
    ignoreElements(),
  );

const isDrained = (lag: readonly Lag[]): boolean => lag.every(({ committed, end }) => committed === end);
