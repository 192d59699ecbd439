import { randomUUID } from 'node:crypto';
import { defaultKafkaBounds } from '#adapters/log/kafka/bounds.ts';
import type { Receipt } from '#src/delivery.ts';
import { pause } from '../../support/waiting.ts';
import { toFigure, type Figure } from '../report.ts';
import { benchPlace, settleNow } from './place.ts';

const ROUNDS = 25;
const RECORDS = 400_000;

/**
 * Milliseconds from the settling that lets a paused partition go on to the first record that is fetched for it then.
 * Each round stalls until nothing is fetched any more, and settles all that was held, in one go; the clock starts with
 * the first of these, some milliseconds early.
 */
export const resuming = async (brokers: readonly string[]): Promise<Figure> => {
  const place = benchPlace(brokers);
  await place.fill(RECORDS, (n) => ({ key: `key-${n % 1_000}`, value: 'x'.repeat(200) }));
  const log = await place.log();
  const [group, inbox] = [randomUUID(), log.inbox('records')];
  const waiting = new Set<() => void>();
  let held: Receipt[] = [];
  inbox.read(group).subscribe(({ receipt }) => {
    held.push(receipt);
    for (const goOn of waiting) goOn();
  });
  const delivered = (): Promise<void> =>
    new Promise<void>((resolve) => waiting.add(resolve)).finally(() => waiting.clear());

  const milliseconds = [];
  await delivered();
  for (let round = 0; round < ROUNDS; round += 1) {
    // Not always the same length: kafkajs looks for partitions to fetch at intervals.
    await pause(300 + 7 * round);
    const startedAt = performance.now();
    // Grows meanwhile: what is held and not delivered yet comes out as there is room.
    for (const receipt of held) settleNow(inbox, group, receipt);
    refuseUnlessPaused(held.length);
    held = [];
    await delivered();
    milliseconds.push(performance.now() - startedAt);
  }
  await log.close();
  return toFigure('resume', 'ms', milliseconds);
};

/** One window is delivered, and more than two wait, before a partition is paused. */
const refuseUnlessPaused = (held: number): void => {
  if (held <= 3 * defaultKafkaBounds.window) throw new Error(`[resume] was never paused: ${held} records were held`);
};
