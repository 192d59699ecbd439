import { randomUUID } from 'node:crypto';
import { describe, inject } from 'vitest';
import { kafkaLog } from '#adapters/log/kafka.ts';
import { kafkaClient } from '#adapters/log/kafka/client.ts';
import { contractTopics, contractWindow, logContract } from '../../contracts/log-contract.ts';

const kafka = inject('kafka');
const place = { brokers: 'brokers' in kafka ? kafka.brokers : [], onNotice: () => undefined };
if ('why' in kafka) console.info(`skipped: the Kafka log, as ${kafka.why}`);

describe.skipIf('why' in kafka)('kafka', () => {
  logContract('the Kafka log', () => {
    const prefix = `${randomUUID().slice(0, 8)}.`;
    return Promise.resolve({
      open: () =>
        kafkaLog({
          ...place,
          prefix,
          topics: contractTopics,
          subscriptions: [],
          bounds: { window: contractWindow, span: 64, drainBudget: 300, idleWait: 100 },
        }),
      remove: async () => {
        const admin = kafkaClient(place).admin();
        await admin.connect();
        await admin.deleteTopics({ topics: contractTopics.map(({ name }) => prefix + name) });
        await admin.disconnect();
      },
    });
  });
});
