import type { DeadLetter, Entry, Receipt } from './delivery.ts';
import { decisionOf } from './failure.ts';
import type { LogRecord } from './ports.ts';
import { topic } from './topic.ts';

const DAY = 86_400_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isReceipt = (value: unknown): value is Receipt =>
  isRecord(value) &&
  typeof value['inbox'] === 'string' &&
  typeof value['partition'] === 'number' &&
  typeof value['offset'] === 'string';

type StoredLetter = Omit<DeadLetter, 'value'> & { readonly value: string | null };

const isStoredLetter = (value: unknown): value is StoredLetter =>
  isRecord(value) &&
  isReceipt(value['origin']) &&
  ['group', 'key', 'code', 'message'].every((field) => typeof value[field] === 'string') &&
  typeof value['attempts'] === 'number' &&
  isRecord(value['headers']) &&
  (value['value'] === null || typeof value['value'] === 'string');

const parseStored = (value: unknown): StoredLetter => {
  if (!isStoredLetter(value)) throw new TypeError('not a dead letter');
  return value;
};

const stored = topic<StoredLetter>({
  name: 'dead_letters',
  partitions: 1,
  retention: 30 * DAY,
  key: (letter) => letter.key,
  parse: parseStored,
});

/** Where records go that nobody could handle; every log carries this topic. */
export const deadLetters = { name: stored.name, partitions: stored.partitions, retention: stored.retention };

/** The record under which a dead letter is kept. */
export const letterToEntries = (letter: DeadLetter): readonly Entry[] =>
  stored
    .entries({ ...letter, value: letter.value === null ? null : Buffer.from(letter.value).toString('base64') })
    .map((entry) => ({ ...entry, headers: letter.headers }));

/** Reads a dead letter back; throws Failure UNDECODABLE. */
export const bytesToLetter = (bytes: Uint8Array): DeadLetter => {
  const letter = stored.decode(bytes);
  return { ...letter, value: letter.value === null ? null : Buffer.from(letter.value, 'base64') };
};

/** The dead letter in a record; what is none becomes one of code UNDECODABLE that shows nothing of it but its place. */
export const recordToLetter = ({ receipt, value }: LogRecord): DeadLetter => {
  try {
    return bytesToLetter(value);
  } catch (error) {
    if (decisionOf(error) !== 'dead') throw error;
    return { ...nobodys, origin: receipt };
  }
};

const nobodys = {
  ...{ group: '', key: '', value: null, headers: {}, attempts: 0, code: 'UNDECODABLE' },
  message: '[dlq] the record is no dead letter: another program wrote it, or another version',
};
