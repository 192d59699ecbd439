import { of } from 'rxjs';
import type { Delivery, Entry, Settled } from '#src/delivery.ts';
import type { Log } from '#src/ports.ts';
import { done } from './collect.ts';

/** The record of a delivery as text. */
export const textOf = ({ value }: Delivery<Uint8Array>): string => Buffer.from(value).toString();

/** What becomes of a delivery of which these entries came. */
export const finish = ({ receipt }: Delivery<Uint8Array>, entries: readonly Entry[] = []): Settled => ({
  kind: 'done',
  receipt,
  entries,
});

/** Takes one step, and waits until it is durable. */
export const takeStep = (log: Log, group: string, settled: Settled): Promise<unknown> =>
  done(of(settled).pipe(log.steps(group)));
