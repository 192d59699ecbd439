import { letterToEntries } from '#src/dead-letter.ts';
import type { DeadLetter, Entry, Receipt } from '#src/delivery.ts';
import type { Code } from '#src/failure.ts';
import type { KafkaPlace } from './client.ts';
import type { PoisonBatch } from './record-batches.ts';

const CODE: Code = 'POISON_BATCH';

/** Who buries, and where. */
export interface BuryOptions extends Pick<KafkaPlace, 'onNotice'> {
  readonly group: string;
  /** Resolves once the brokers have it. */
  readonly publish: (entries: readonly Entry[]) => Promise<void>;
}

/**
 * Writes one dead letter for a batch and tells of it; resolves once the letter is durable. The letter is made of what the
 * batch is alone, so that a second one, written after a crash, is the same to the byte.
 */
export const bury =
  ({ group, publish, onNotice }: BuryOptions) =>
  (poison: PoisonBatch, receipt: Receipt): Promise<void> => {
    const letter = toLetter(poison, receipt, group);
    onNotice({ level: 'error', message: letter.message });
    return publish(letterToEntries(letter));
  };

const toLetter = (
  { first, last, records, cause }: PoisonBatch,
  { inbox, partition }: Receipt,
  group: string,
): DeadLetter => ({
  origin: { inbox, partition, offset: String(first) },
  group,
  key: `${inbox}-${partition}-${first}`,
  value: null,
  headers: {},
  attempts: 1,
  code: CODE,
  message:
    `[kafka] ${inbox}/${partition}: offsets ${first} to ${last} (${records} records) are one batch that cannot be ` +
    `read: ${cause}: until their retention is over another client may read them; publish them anew, as gzip or plain`,
});
