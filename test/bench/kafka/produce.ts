import { lastValueFrom } from 'rxjs';
import { Partitioners } from '#adapters/log/kafka/kafkajs.ts';
import { toRatio, type Figure } from '../report.ts';
import { benchPlace } from './place.ts';

const CALLERS = 256;
const SECONDS = 1;
const value = 'x'.repeat(200);

/** How many sends `CALLERS` callers get done, each waiting for its own before the next. */
const sendsPerSecond = async (send: (key: string) => Promise<unknown>): Promise<number> => {
  const until = performance.now() + SECONDS * 1_000;
  let sent = 0;
  const call = async (caller: number): Promise<void> => {
    while (performance.now() < until) {
      await send(`key-${caller}`);
      sent += 1;
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: CALLERS }, (_, caller) => call(caller)));
  return sent / ((performance.now() - startedAt) / 1_000);
};

/** Our producer beside awaited send() with kafkajs's defaults. */
export const producing = async (
  brokers: readonly string[],
  { rounds }: { readonly rounds: number },
): Promise<Figure> => {
  const place = benchPlace(brokers);
  const log = await place.log();
  const producer = place.naive().producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) {
    const baseline = await sendsPerSecond((key) => producer.send({ topic: place.topic, messages: [{ key, value }] }));
    const ours = await sendsPerSecond((key) =>
      lastValueFrom(log.publish([{ topic: 'records', key, value: Buffer.from(value), headers: {} }]), {
        defaultValue: null,
      }),
    );
    pairs.push({ value: ours, baseline });
  }
  await producer.disconnect();
  await log.close();
  return toRatio('producer', 'records/s', pairs);
};
