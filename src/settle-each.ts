import { Observable, type OperatorFunction } from 'rxjs';
import { openWork } from './open-work.ts';

/**
 * Settles each as it comes, all at once, as the inbox bounds how many there are; emits each once it is durable. A failed
 * settling ends the stream, and its delivery is released.
 */
export const settleEach =
  <T>(settle: (one: T) => Observable<never>): OperatorFunction<T, T> =>
  (source) =>
    new Observable((subscriber) => {
      const { follow, end } = openWork(subscriber);
      const following = { complete: (one: T) => subscriber.next(one) };
      return source.subscribe({
        next: (one) => follow(settle, following, one),
        error: (error: unknown) => subscriber.error(error),
        complete: end,
      });
    });
