import type { Observable, Subscriber, Subscription } from 'rxjs';

/** What to do with the emissions of one piece of work; an error with no `error` ends the whole stage. */
export interface Following<T> {
  readonly next?: (value: T) => void;
  readonly error?: (error: unknown) => void;
  readonly complete?: () => void;
}

/** Work that runs side by side on behalf of one subscriber. */
export interface OpenWork {
  /** Subscribes at once; a throw while building the work is an error like any other. */
  readonly follow: <T>(work: () => Observable<T>, following: Following<T>) => void;
  /** No more work will come from outside: completes the subscriber as soon as nothing is open. */
  readonly end: () => void;
}

/**
 * Keeps what is open in a Set, so that starting and ending cost the same however much is open (mergeMap keeps an array
 * and pays its length at every completion); what ends while it starts is never kept. Everything is cancelled when the
 * subscriber is torn down.
 */
export const openWork = (subscriber: Subscriber<unknown>): OpenWork => {
  const kept = new Set<Subscription>();
  let open = 0;
  let ended = false;
  subscriber.add(() => kept.forEach((running) => running.unsubscribe()));
  const completeIfIdle = (): void => {
    if (ended && open === 0) subscriber.complete();
  };
  return {
    follow: (work, { next, error: onError, complete }) => {
      let running: Subscription | null = null;
      const state = { isOver: false };
      /** False where it was over before. */
      const leave = (): boolean => {
        if (state.isOver) return false;
        state.isOver = true;
        open -= 1;
        if (running !== null) kept.delete(running);
        return true;
      };
      const fail = (error: unknown): void => {
        if (!leave()) return;
        if (onError) onError(error);
        else subscriber.error(error);
        completeIfIdle();
      };
      open += 1;
      try {
        const started = work().subscribe({
          next: (value) => {
            if (state.isOver) return;
            try {
              next?.(value);
            } catch (error) {
              running?.unsubscribe();
              fail(error);
            }
          },
          error: fail,
          complete: () => {
            if (!leave()) return;
            complete?.();
            completeIfIdle();
          },
        });
        if (state.isOver || subscriber.closed) started.unsubscribe();
        else {
          running = started;
          kept.add(started);
        }
      } catch (error) {
        fail(error);
      }
    },
    end: () => {
      ended = true;
      completeIfIdle();
    },
  };
};
