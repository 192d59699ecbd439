import { letterToEntries } from '#src/dead-letter.ts';
import type { DeadLetter, Entry, Settled } from '#src/delivery.ts';
import { bytesOfEntry } from './entry-bytes.ts';

/** Whose records, and the most bytes of one of them. */
export interface FittingOptions {
  readonly group: string;
  readonly most: number;
}

/** Characters of a key or a message in a letter that has to be short. */
const SHORT = 1_000;

/**
 * What to publish of a step, each record within the bound: what would have made a record too large is buried instead; a
 * letter that does not fit goes without its value, then without its headers, at last with no more than the beginning of
 * its key and message.
 */
export const entriesWithin =
  ({ group, most }: FittingOptions) =>
  (settled: Settled): readonly Entry[] => {
    if (settled.kind === 'dead') return lettersWithin(settled.letter, most);
    const large = settled.entries.find((entry) => bytesOfEntry(entry) > most);
    if (large === undefined) return settled.entries;
    const { key, headers, topic } = large;
    const letter: DeadLetter = {
      origin: settled.receipt,
      group,
      key,
      value: null,
      headers,
      attempts: 1,
      code: 'RECORD_TOO_LARGE',
      message: `[${group}] made a record of ${bytesOfEntry(large)} bytes for ${topic}; it takes ${most}`,
    };
    return lettersWithin(letter, most);
  };

const lettersWithin = (letter: DeadLetter, most: number): readonly Entry[] => {
  const fits = (entries: readonly Entry[]): boolean => entries.every((entry) => bytesOfEntry(entry) <= most);
  const whole = letterToEntries(letter);
  if (fits(whole)) return whole;
  const withoutValue = letterToEntries({ ...letter, value: null });
  if (fits(withoutValue)) return withoutValue;
  const withoutHeaders = letterToEntries({ ...letter, value: null, headers: {} });
  return fits(withoutHeaders) ? withoutHeaders : letterToEntries(shortened(letter));
};

const shortened = (letter: DeadLetter): DeadLetter => ({
  ...letter,
  key: letter.key.slice(0, SHORT),
  value: null,
  headers: {},
  message: letter.message.slice(0, SHORT),
});
