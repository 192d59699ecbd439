import type { Delivery, Entry, Settled } from '#src/delivery.ts';

/** The record of a delivery as text. */
export const textOf = ({ value }: Delivery<Uint8Array>): string => Buffer.from(value).toString();

/** What becomes of a delivery of which these entries came. */
export const finish = ({ receipt }: Delivery<Uint8Array>, entries: readonly Entry[] = []): Settled => ({
  kind: 'done',
  receipt,
  entries,
});
