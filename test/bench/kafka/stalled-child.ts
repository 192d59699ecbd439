import { randomUUID } from 'node:crypto';
import { defaultKafkaBounds } from '#adapters/log/kafka/bounds.ts';
import { kafkaClient } from '#adapters/log/kafka/client.ts';
import { kafkaReader } from '#adapters/log/kafka/reader.ts';
import type { Receipt } from '#src/delivery.ts';

// Reads a topic in a process of its own, and stalls again and again. Tells the memory it took, and the bytes it held.
const [, , brokers = '', prefix = '', count = ''] = process.argv;
const records = Number(count);

/** Records from one stall to the next. */
const EVERY = 250_000;
/** From here to the stall one partition has a record that is not settled: it stalls by itself, and the others go on. */
const ALONE = 150_000;
const STALL = 3_000;
const PARTITIONS = 4;

const place = { brokers: brokers.split(','), prefix, onNotice: () => undefined };
let epochs = 0;
const reader = kafkaReader({
  ...{ place, topic: 'records', group: randomUUID(), bounds: defaultKafkaBounds },
  consumer: (config) => kafkaClient(place).consumer(config),
  nextEpoch: () => (epochs += 1),
  publish: () => Promise.reject(new Error('nothing here is poison')),
});
const rss: number[] = [];
const held: Receipt[] = [];
let [delivered, settled, most] = [0, 0, 0];
/** Warm after the first stall. */
let [isStalled, isWarm] = [false, false];

const settle = (receipt: Receipt): void => {
  settled += 1;
  reader.settle(receipt);
};

/** The last records go through without a stall. */
const isLast = (): boolean => delivered > records - EVERY;

const isHeldBack = ({ partition }: Receipt): boolean =>
  isStalled ||
  (!isLast() &&
    delivered % EVERY > ALONE &&
    held.length === 0 &&
    partition === Math.floor(delivered / EVERY) % PARTITIONS);

/** Settles nothing for a while, then all that was held back. */
const stall = (): void => {
  isStalled = true;
  setTimeout(() => {
    [isStalled, isWarm] = [false, true];
    held.splice(0).forEach(settle);
  }, STALL);
};

const sample = (): void => {
  most = Math.max(most, reader.bytes());
  if (isWarm) rss.push(process.memoryUsage.rss() / 1e6);
  if (settled < records) return;
  clearInterval(sampler);
  void reader.close('drain').then(() => process.stdout.write(JSON.stringify({ rss, most })));
};

const sampler = setInterval(sample, 20);
reader.deliveries.subscribe(({ receipt }) => {
  delivered += 1;
  most = Math.max(most, reader.bytes());
  if (delivered % EVERY === 0 && !isLast()) stall();
  if (isHeldBack(receipt)) held.push(receipt);
  else settle(receipt);
});
