import { createRequire } from 'node:module';
import type * as KafkaJs from 'kafkajs';
import { placeTopics, type KafkaTestPlace } from './kafka-place.ts';
import { until } from './waiting.ts';

const { ConfigResourceTypes } = createRequire(import.meta.url)('kafkajs') as typeof KafkaJs;

type Limits = Readonly<Record<string, number>>;

/** Gives a topic of the place limits of its own, and waits until they hold; what it has been made with stays. */
export const limitTopic = async (here: KafkaTestPlace, topic: string, limits: Limits): Promise<void> => {
  await alter(here, topic, limits);
  // A broker shows a change before it goes by it, and goes by it before it shows the next one.
  await alter(here, topic, { ...limits, 'flush.messages': 1_000_000 });
};

const alter = async ({ admin, place }: KafkaTestPlace, topic: string, limits: Limits): Promise<void> => {
  const resource = { type: ConfigResourceTypes.TOPIC, name: place.prefix + topic };
  const retention = placeTopics.find(({ name }) => name === topic)?.retention;
  const settings = { 'retention.ms': retention, 'cleanup.policy': 'delete', ...limits };
  const configEntries = Object.entries(settings).map(([name, value]) => ({ name, value: String(value) }));
  await admin.alterConfigs({ validateOnly: false, resources: [{ ...resource, configEntries }] });
  await until(async () => {
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [resource] });
    const shown = new Map(resources[0]?.configEntries.map(({ configName, configValue }) => [configName, configValue]));
    return configEntries.every(({ name, value }) => shown.get(name) === value);
  });
};
