import { randomUUID } from 'node:crypto';
import { toRatio, type Figure } from '../report.ts';
import { benchPlace, settleNow } from './place.ts';

const RECORDS = 10_000;

/** Milliseconds of work of a record: 0 to 5, the same in every run. */
const workOf = (n: number): number => ((n * 7_919) % 51) / 10;

/** Key lanes beside the ideal: the largest sum, over one key, of what its handlers really took. */
export const lanes = async (brokers: readonly string[]): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const keys of [1, 5, 20, 100, 1_000]) {
    const place = benchPlace(brokers);
    await place.fill(RECORDS, (n) => ({ key: `key-${n % keys}`, value: String(workOf(n)) }));
    const { ideal, actual } = await run(place);
    figures.push(toRatio(`lanes-${keys}`, 's', [{ value: ideal, baseline: actual }]));
  }
  return figures;
};

const run = async (place: ReturnType<typeof benchPlace>): Promise<{ ideal: number; actual: number }> => {
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
            if (settled === RECORDS) resolve(performance.now() - startedAt);
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
