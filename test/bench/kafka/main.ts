import { argument } from '../../support/argument.ts';
import { startBrokers } from '../../support/kafka-broker.ts';
import { choose, onlyIn, type Bench } from '../choice.ts';
import { printFigures } from '../report.ts';
import { settling, staging } from './consume.ts';
import { idling } from './idle.ts';
import { lanes } from './lanes.ts';
import { benchPlace, readNaively, type BenchPlace } from './place.ts';
import { producing } from './produce.ts';
import { rebalancing } from './rebalance.ts';
import { resuming } from './resume.ts';
import { stalling } from './stalled.ts';

const [rounds, count] = [argument('rounds', 15), argument('records', 600_000)];

/** The records that several figures are measured on; written when the first of them asks. */
let filled: Promise<BenchPlace> | null = null;
const filledPlace = (brokers: readonly string[]): Promise<BenchPlace> => {
  const fill = async (): Promise<BenchPlace> => {
    const place = benchPlace(brokers);
    await place.fill(count, (n) => ({ key: `key-${n % 1_000}`, value: 'x'.repeat(200) }));
    return place;
  };
  return (filled ??= fill());
};

/** A fresh broker makes the topic of the groups' offsets when the first group joins, and turns groups away meanwhile. */
const joinFirstGroup = async (brokers: readonly string[]): Promise<void> => {
  const place = benchPlace(brokers);
  await place.fill(1, () => ({ key: 'a', value: 'x' }));
  await readNaively(place, { count: 1, how: 'batch', each: () => null });
};

const benches: readonly Bench<readonly string[]>[] = [
  {
    ids: ['settle-sync', 'vs-each-message'],
    run: async (brokers) => settling(await filledPlace(brokers), { count, rounds }),
  },
  {
    ids: ['settle-async'],
    run: async (brokers) => staging(await filledPlace(brokers), { count: Math.floor(count / 2), rounds }),
  },
  ...[1, 5, 20, 100, 1_000].map((keys) => ({
    ids: [`lanes-${keys}`],
    run: async (brokers: readonly string[]) => [await lanes(brokers, keys)],
  })),
  { ids: ['producer'], run: async (brokers) => [await producing(brokers, { rounds })] },
  { ids: ['resume'], run: async (brokers) => [await resuming(brokers)] },
  { ids: ['idle-cpu'], run: async (brokers) => [await idling(brokers)] },
  { ids: ['stalled-rss', 'stalled-bytes'], run: stalling },
  { ids: ['rebalance-pause', 'rebalance-duplicates', 'rebalance-lost'], run: rebalancing },
];

const measure = choose(benches, onlyIn(process.argv));
const kafka = await startBrokers();
// A reader that fails ends the run, and the brokers with it.
const failed = new Promise<never>((_, reject) => process.once('uncaughtException', reject));
try {
  await joinFirstGroup(kafka.brokers);
  printFigures(await Promise.race([measure(kafka.brokers), failed]), process.argv);
} finally {
  await kafka.close();
}
