import { firstValueFrom, lastValueFrom, take, timeout, toArray, type Observable } from 'rxjs';

/** Waits for an Observable to complete. */
export const done = (work: Observable<unknown>): Promise<unknown> => lastValueFrom(work, { defaultValue: undefined });

/** The next `count` values, or a failure after `within` milliseconds. */
export const nextOf = <T>(source: Observable<T>, count: number, within = 5_000): Promise<T[]> =>
  firstValueFrom(source.pipe(take(count), toArray(), timeout(within)));

/** All values until it completes. */
export const allOf = <T>(source: Observable<T>): Promise<T[]> => lastValueFrom(source.pipe(toArray()));
