import { Subscription, type Observable, type Subscriber } from 'rxjs';

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
 * and pays its length at every completion). Everything is cancelled when the subscriber is torn down.
 */
export const openWork = (subscriber: Subscriber<unknown>): OpenWork => {
  const open = new Set<Subscription>();
  let ended = false;
  subscriber.add(() => open.forEach((running) => running.unsubscribe()));
  const completeIfIdle = (): void => {
    if (ended && open.size === 0) subscriber.complete();
  };
  return {
    follow: (work, { next, error: onError, complete }) => {
      const running = new Subscription();
      const leaveWith = (outcome: () => void): void => {
        open.delete(running);
        outcome();
        completeIfIdle();
      };
      const fail = (error: unknown): void => leaveWith(() => (onError ? onError(error) : subscriber.error(error)));
      open.add(running);
      try {
        running.add(
          work().subscribe({
            next: (value) => {
              try {
                next?.(value);
              } catch (error) {
                running.unsubscribe();
                fail(error);
              }
            },
            error: (error: unknown) => fail(error),
            complete: () => leaveWith(() => complete?.()),
          }),
        );
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
