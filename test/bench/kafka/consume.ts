import { randomUUID } from 'node:crypto';
import { map, Observable, type OperatorFunction } from 'rxjs';
import type { Delivery, Settled } from '#src/delivery.ts';
import { perform } from '#src/perform.ts';
import type { Log } from '#src/ports.ts';
import { toRatio, type Figure } from '../report.ts';
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

/** Ours beside raw kafkajs, round by round, on the same records of the same broker. */
export const consuming = async (
  place: BenchPlace,
  { count, rounds }: { readonly count: number; readonly rounds: number },
): Promise<readonly Figure[]> => {
  const pairs = { sync: [] as Pair[], async: [] as Pair[], message: [] as Pair[] };
  const log = await place.log();
  const asyncCount = Math.floor(count / 2);
  for (let round = 0; round < rounds; round += 1) {
    const raw = await readNaively(place, { count, how: 'batch', each: () => null });
    const ours = await readOurs(log, count, straight);
    const rawAsync = await readNaively(place, { count: asyncCount, how: 'batch', each: asynchronously });
    const oursAsync = await readOurs(log, asyncCount, through(asObservable));
    const message = await readNaively(place, { count: asyncCount, how: 'message', each: () => null });
    pairs.sync.push({ value: perSecond(count, ours), baseline: perSecond(count, raw) });
    pairs.async.push({ value: perSecond(asyncCount, oursAsync), baseline: perSecond(asyncCount, rawAsync) });
    pairs.message.push({ value: perSecond(count, ours), baseline: perSecond(asyncCount, message) });
  }
  await log.close();
  return [
    toRatio('settle-sync', 'records/s', pairs.sync),
    toRatio('settle-async', 'records/s', pairs.async),
    toRatio('vs-each-message', 'records/s', pairs.message),
  ];
};

interface Pair {
  readonly value: number;
  readonly baseline: number;
}
