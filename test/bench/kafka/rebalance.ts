import { randomUUID } from 'node:crypto';
import type { Log } from '#src/ports.ts';
import { pause, until } from '../../support/waiting.ts';
import { toFigure, type Figure } from '../report.ts';
import { pauseBeyondDrain, type Happening } from './pauses.ts';
import { benchPlace, settleNow } from './place.ts';

const REBALANCES = 50;
const PARTITIONS = 4;
/** Milliseconds a record takes. */
const WORK = 20;
/** So many records are published every so many milliseconds. */
const [BATCH, INTERVAL] = [10, 5];

/**
 * A member comes and goes in good order while records are published and worked on: how long a partition waits beyond the
 * drain, and the records that were delivered twice or never.
 */
export const rebalancing = async (brokers: readonly string[]): Promise<readonly Figure[]> => {
  const place = benchPlace(brokers, PARTITIONS);
  const group = randomUUID();
  const history = records();
  const host = await place.log();
  const load = publishing(host);
  await history.follow(host, group);
  await until(() => history.seen().every((count) => count > 0));

  const pauses = [];
  let guest: Log | null = null;
  for (let round = 0; round < REBALANCES; round += 1) {
    const next: Log | null = guest === null ? await place.log() : null;
    history.begin();
    await pause(100);
    if (guest !== null) await guest.close();
    else if (next !== null) await history.follow(next, group);
    guest = next;
    const before = history.seen();
    await until(() => history.seen().every((count, partition) => count > (before[partition] ?? 0)));
    await pause(200);
    pauses.push(pauseBeyondDrain(history.happenings()));
  }
  const published = await load.stop();
  await until(() => history.distinct() >= published).catch(() => undefined);
  await guest?.close();
  await host.close();
  return [
    toFigure('rebalance-pause', 'ms', pauses),
    toCount('rebalance-duplicates', history.duplicates()),
    toCount('rebalance-lost', published - history.distinct()),
  ];
};

const toCount = (id: string, count: number): Figure => ({ ...toFigure(id, 'records', [count]), rounds: REBALANCES });

/** Publishes without a pause until it is stopped, and tells how many records the log has taken. */
const publishing = (log: Log) => {
  let [asked, published] = [0, 0];
  const publish = (): void => {
    const entries = Array.from({ length: BATCH }, (_, n) => ({
      ...{ topic: 'records', key: `key-${(asked + n) % 1_000}`, value: Buffer.from('x'.repeat(200)), headers: {} },
    }));
    asked += BATCH;
    log.publish(entries).subscribe({ complete: () => (published += BATCH) });
  };
  const timer = setInterval(publish, INTERVAL);
  return {
    stop: async (): Promise<number> => {
      clearInterval(timer);
      await until(() => published === asked);
      return published;
    },
  };
};

/** What the group's members were given and have settled. */
const records = () => {
  const distinct = new Set<string>();
  const seen = new Array<number>(PARTITIONS).fill(0);
  let happenings: Happening[] = [];
  let duplicates = 0;
  return {
    /** Works on what a member is given; resolves at its first delivery. */
    follow: (log: Log, group: string): Promise<void> =>
      new Promise((resolve) => {
        const inbox = log.inbox('records');
        inbox.read(group).subscribe(({ receipt }) => {
          const { partition, offset } = receipt;
          const id = `${partition}/${offset}`;
          if (distinct.has(id)) duplicates += 1;
          distinct.add(id);
          seen[partition] = (seen[partition] ?? 0) + 1;
          happenings.push({ at: performance.now(), partition, kind: 'delivered' });
          setTimeout(() => {
            happenings.push({ at: performance.now(), partition, kind: 'settled' });
            settleNow(inbox, group, receipt);
          }, WORK);
          resolve();
        });
      }),
    /** Forgets the happenings of the rebalance before. */
    begin: (): void => {
      happenings = [];
    },
    happenings: (): readonly Happening[] => happenings,
    duplicates: (): number => duplicates,
    distinct: (): number => distinct.size,
    /** Records delivered so far, by partition. */
    seen: (): readonly number[] => [...seen],
  };
};
