import { lastValueFrom, type Observable } from 'rxjs';
import type { ArrivalSource } from './mailbox-inbox.ts';

/** Hands out each arrival only when `settled` has completed since the one before. */
export const oneByOne = ({ account, arrivals }: ArrivalSource, settled: Observable<never>): ArrivalSource => ({
  account,
  arrivals: async function* (from) {
    for await (const arrival of arrivals(from)) {
      await lastValueFrom(settled, { defaultValue: null });
      yield arrival;
    }
  },
});
