import { randomUUID } from 'node:crypto';
import { map, Observable, type OperatorFunction } from 'rxjs';
import type { Delivery, Settled } from '#src/delivery.ts';
import { perform } from '#src/perform.ts';
import type { Log } from '#src/ports.ts';
import { toRatio, withCpu, type Figure } from '../report.ts';
import { readNaively, stopwatch, type BenchPlace, type Reading } from './place.ts';

const strikes = { add: () => new Observable<never>() };

const through = (does: () => Observable<never>): OperatorFunction<Delivery<Uint8Array>, Settled> =>
  perform({ group: 'bench', does, entries: () => [], toBytes: (bytes) => bytes, strikes, pauses: [] });

const straight: OperatorFunction<Delivery<Uint8Array>, Settled> = map(({ receipt }) => ({
  kind: 'done',
  receipt,
  entries: [],
}));

/** Reads `count` records with our log, each through the stage, and settles each. */
const readOurs = async (
  log: Log,
  count: number,
  stage: OperatorFunction<Delivery<Uint8Array>, Settled>,
): Promise<Reading> => {
  const group = randomUUID();
  const watch = stopwatch();
  let settled = 0;
  return new Promise<Reading>((resolve, reject) => {
    const subscription = log
      .inbox('records')
      .read(group)
      .pipe(stage, log.steps(group))
      .subscribe({
        next: () => {
          if (settled === 0) watch.first();
          settled += 1;
          if (settled !== count) return;
          resolve(watch.last());
          setImmediate(() => subscription.unsubscribe());
        },
        error: reject,
      });
  });
};

const asynchronously = (): Promise<void> =>
  new Promise((resolve) => {
    process.nextTick(resolve);
  });
const asObservable = (): Observable<never> =>
  new Observable((subscriber) => void asynchronously().then(() => subscriber.complete()));

const perSecond = (count: number, { seconds }: Reading): number => count / seconds;
const microseconds = (count: number, { cpuSeconds }: Reading): number => (cpuSeconds * 1e6) / count;

/** Round by round, how many records one reading took and another one, of the same records of the same broker. */
interface Round {
  readonly ours: readonly [number, Reading];
  readonly baseline: readonly [number, Reading];
}

const toRecordsFigure = (id: string, rounds: readonly Round[]): Figure => {
  const pairs = rounds.map(({ ours, baseline }) => ({ value: perSecond(...ours), baseline: perSecond(...baseline) }));
  const costs = rounds.map((one) => ({ value: microseconds(...one.ours), baseline: microseconds(...one.baseline) }));
  return withCpu(toRatio(id, 'records/s', pairs), costs);
};

interface Amount {
  readonly count: number;
  readonly rounds: number;
}

/** Settling each record without a stage, beside kafkajs that hands over batches, and kafkajs that hands over records. */
export const settling = async (place: BenchPlace, { count, rounds }: Amount): Promise<readonly Figure[]> => {
  const [batches, messages]: [Round[], Round[]] = [[], []];
  const log = await place.log();
  const fewer = Math.floor(count / 2);
  for (let round = 0; round < rounds; round += 1) {
    const batch = await readNaively(place, { count, how: 'batch', each: () => null });
    const ours = await readOurs(log, count, straight);
    const message = await readNaively(place, { count: fewer, how: 'message', each: () => null });
    batches.push({ ours: [count, ours], baseline: [count, batch] });
    messages.push({ ours: [count, ours], baseline: [fewer, message] });
  }
  await log.close();
  return [toRecordsFigure('settle-sync', batches), toRecordsFigure('vs-each-message', messages)];
};

/** One asynchronous stage, beside kafkajs that awaits the same function. */
export const staging = async (place: BenchPlace, { count, rounds }: Amount): Promise<readonly Figure[]> => {
  const pairs: Round[] = [];
  const log = await place.log();
  for (let round = 0; round < rounds; round += 1) {
    const raw = await readNaively(place, { count, how: 'batch', each: asynchronously });
    const ours = await readOurs(log, count, through(asObservable));
    pairs.push({ ours: [count, ours], baseline: [count, raw] });
  }
  await log.close();
  return [toRecordsFigure('settle-async', pairs)];
};
