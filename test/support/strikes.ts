import { of } from 'rxjs';
import type { Strikes } from '#src/ports.ts';

/** Counts strikes for as long as the process lives. */
export const memoryStrikes = (): Strikes => {
  const countByReceipt = new Map<string, number>();
  return {
    add: (group, { inbox, partition, offset }) => {
      const name = [group, inbox, partition, offset].join('/');
      countByReceipt.set(name, (countByReceipt.get(name) ?? 0) + 1);
      return of(countByReceipt.get(name) ?? 0);
    },
  };
};
