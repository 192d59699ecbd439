import { expect, it } from 'vitest';
import { kafkaLog } from '#adapters/log/kafka.ts';
import type { Notice } from '#adapters/log/kafka/client.ts';
import { done } from '#test/support/collect.ts';
import { startBrokers } from '#test/support/kafka-broker.ts';
import { describeOnKafka, entriesOf, placeTopics, plainRecords } from '#test/support/kafka-place.ts';
import { hasOwnBrokers } from '#test/support/own-brokers.ts';
import { until } from '#test/support/waiting.ts';

const GROUPS = Array.from({ length: 12 }, (_, index) => `g${index}`);

describeOnKafka('a broker that is new', (here) => {
  it.skipIf(!hasOwnBrokers)('many stages that start on it at once all read, and none falls or cries', async () => {
    const nodes = await startBrokers();
    const notices: Notice[] = [];
    const place = { brokers: nodes.brokers, prefix: '', onNotice: (notice: Notice) => notices.push(notice) };
    const open = () => kafkaLog({ ...place, topics: placeTopics, subscriptions: [], bounds: { drainBudget: 300 } });
    try {
      const logs = await Promise.all(GROUPS.map(open));
      const readings = logs.map((log, index) => here().read(log, 'single', GROUPS[index]!));
      await done(logs[0]!.publish(entriesOf('single', plainRecords(3))));
      await until(() => readings.every(({ errors, deliveries }) => errors.length > 0 || deliveries.length === 3));
      expect(readings.flatMap(({ errors }) => errors)).toEqual([]);
      expect(notices.filter(({ level }) => level === 'error')).toEqual([]);
      expect(notices.length).toBeGreaterThan(0);
      await Promise.all(logs.map((log) => log.close()));
    } finally {
      await nodes.close();
    }
  });
});
