import { randomUUID } from 'node:crypto';
import { toRatio, type Figure } from '../report.ts';
import { benchPlace, settleNow, type BenchPlace } from './place.ts';

const RECORDS = 10_000;
const ROUNDS = 5;

/** Milliseconds of work of a record: 0 to 5, the same in every run. */
const workOf = (n: number): number => ((n * 7_919) % 51) / 10;

/**
 * Key lanes beside the ideal: the largest sum, over one key, of what its handlers really took. What comes first runs for
 * a few seconds before it counts, so that no round pays for compiling the code.
 */
export const lanes = async (brokers: readonly string[], keys: number): Promise<Figure> => {
  const place = benchPlace(brokers);
  await place.fill(RECORDS, (n) => ({ key: `key-${n % keys}`, value: String(workOf(n)) }));
  await run(place, Math.min(RECORDS, keys * 1_000));
  const pairs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { ideal, actual } = await run(place, RECORDS);
    pairs.push({ value: RECORDS / actual, baseline: RECORDS / ideal });
  }
  return toRatio(`lanes-${keys}`, 'records/s', pairs);
};

interface Run {
  readonly ideal: number;
  readonly actual: number;
}

const run = async (place: BenchPlace, records: number): Promise<Run> => {
  const log = await place.log();
  const [group, inbox] = [randomUUID(), log.inbox('records')];
  const spent = new Map<string, number>();
  let [startedAt, settled] = [0, 0];
  const actual = await new Promise<number>((resolve, reject) => {
    inbox.read(group).subscribe({
      next: ({ key, value, receipt }) => {
        const at = performance.now();
        if (startedAt === 0) startedAt = at;
        setTimeout(
          () => {
            spent.set(key, (spent.get(key) ?? 0) + performance.now() - at);
            settleNow(inbox, group, receipt);
            settled += 1;
            if (settled === records) resolve(performance.now() - startedAt);
          },
          Number(Buffer.from(value).toString()),
        );
      },
      error: reject,
    });
  });
  await log.close();
  return { ideal: Math.max(...spent.values()) / 1_000, actual: actual / 1_000 };
};
