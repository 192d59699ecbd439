import { concatMap, concat, from, ignoreElements, map, of, timer, toArray, type Observable } from 'rxjs';
import { deadLetters, letterToEntries, recordToLetter } from './dead-letter.ts';
import type { DeadLetter, Entry, Receipt } from './delivery.ts';
import type { Log, TopicSpec } from './ports.ts';

/** What may still become of a dead letter. */
export type LetterState =
  /** It can be sent back to where it came from. */
  | 'buried'
  /** It was sent back; if it failed again, it has a letter of its own. */
  | 'redriven'
  /** It came back too often: it is not sent again. */
  | 'quarantined'
  /** It came from no topic, or its bytes were not kept: look at its source. Or it is no letter at all. */
  | 'unreturnable';

/** A dead letter where it lies. */
export interface BuriedLetter {
  /** Partition and offset within the dead letters. */
  readonly id: string;
  readonly state: LetterState;
  /** How often it has been sent back before. */
  readonly returns: number;
  readonly letter: DeadLetter;
}

/** After so many returns a letter is quarantined. */
export const MOST_RETURNS = 3;
const REDRIVEN = 'REDRIVEN';

/** Whether a letter only marks that another was sent back. */
export const isMark = ({ code }: DeadLetter): boolean => code === REDRIVEN;

/** Every dead letter of a log, oldest first, the marks among them, and what lies there without being a letter. */
export const everyLetter = (log: Log): Observable<{ readonly id: string; readonly letter: DeadLetter }> =>
  log.browse(deadLetters.name).pipe(map((record) => ({ id: toId(record.receipt), letter: recordToLetter(record) })));

/** Every dead letter there is, oldest first, with what may still become of it; `topics` are those of the log. */
export const buriedLetters = (log: Log, topics: readonly TopicSpec[]): Observable<readonly BuriedLetter[]> =>
  everyLetter(log).pipe(
    toArray(),
    map((all) => {
      const returned = new Set(all.filter(({ letter }) => isMark(letter)).map(({ letter }) => toId(letter.origin)));
      const names = new Set(topics.map(({ name }) => name));
      return all.filter(({ letter }) => !isMark(letter)).map(toBuried({ returned, names }));
    }),
  );

const toId = ({ partition, offset }: Receipt): string => `${partition}-${offset}`;

interface Known {
  /** Letters that were sent back. */
  readonly returned: ReadonlySet<string>;
  /** Topics that a record can be sent back to. */
  readonly names: ReadonlySet<string>;
}

const toBuried =
  ({ returned, names }: Known) =>
  ({ id, letter }: { readonly id: string; readonly letter: DeadLetter }): BuriedLetter => {
    const returns = Number(letter.headers['returns'] ?? 0);
    const isReturnable = letter.value !== null && names.has(letter.origin.inbox);
    const state = returns >= MOST_RETURNS ? 'quarantined' : 'buried';
    return { id, returns, letter, state: returned.has(id) ? 'redriven' : isReturnable ? state : 'unreturnable' };
  };

/** Why a letter is not sent back, in words; null where it is, or was. */
export const whyKept = ({ state, letter }: BuriedLetter): string | null => {
  if (state === 'quarantined') return `it came back ${MOST_RETURNS} times: mend what it fails at, or its source`;
  if (state !== 'unreturnable') return null;
  if (letter.origin.inbox === deadLetters.name) return 'it is no dead letter: it goes when its retention is over';
  if (letter.value === null) return 'its bytes were not kept: dlq show says where they were';
  return `${letter.origin.inbox} is no topic: read its source anew`;
};

/** Which letters are sent back, and how fast. */
export interface RedriveOptions {
  readonly letters: readonly BuriedLetter[];
  /** Letters a second. */
  readonly rate: number;
}

/**
 * Sends letters back to the topics they came from, each with its mark; emits each that was sent. Only what is `buried` is
 * sent. A record that comes a second time has the ids it had, so that no notification comes of it twice.
 */
export const redrive = (log: Log, { letters, rate }: RedriveOptions): Observable<BuriedLetter> =>
  from(letters.filter(({ state }) => state === 'buried')).pipe(
    concatMap((one, index) =>
      concat(
        timer(index === 0 ? 0 : 1_000 / rate).pipe(ignoreElements()),
        log.publish([toReturn(one), ...toMark(one)]),
        of(one),
      ),
    ),
  );

const toReturn = ({ letter, returns }: BuriedLetter): Entry => ({
  topic: letter.origin.inbox,
  key: letter.key,
  value: letter.value ?? new Uint8Array(),
  headers: { ...letter.headers, returns: String(returns + 1) },
});

const toMark = ({ id, letter, returns }: BuriedLetter): readonly Entry[] => {
  const [partition = '0', offset = '0'] = id.split('-');
  return letterToEntries({
    ...letter,
    origin: { inbox: deadLetters.name, partition: Number(partition), offset },
    value: null,
    attempts: returns + 1,
    code: REDRIVEN,
    message: '',
  });
};
