import type { Admin } from 'kafkajs';
import { Failure } from '#src/failure.ts';
import type { TopicSpec } from '#src/ports.ts';
import { ConfigResourceTypes } from './kafkajs.ts';
import { patiently } from './patiently.ts';

/**
 * Creates the topics that are missing, and compares the others with what the graph declares. Throws Failure
 * DATA_UNUSABLE that names every mismatch at once.
 */
export const ensureTopics = async (admin: Admin, specs: readonly TopicSpec[]): Promise<void> => {
  const known = new Set(await admin.listTopics());
  const missing = specs.filter(({ name }) => !known.has(name));
  if (missing.length > 0) {
    await admin.createTopics({ topics: missing.map(toTopic), waitForLeaders: false, timeout: 20_000 });
    await patiently(() => haveLeaders(admin, missing));
  }
  const mismatches = await patiently(async () => [
    ...(await wrongPartitions(admin, specs)),
    ...(await wrongConfigs(admin, specs)),
  ]);
  if (mismatches.length === 0) return;
  throw new Failure('DATA_UNUSABLE', `[kafka] topics are not what the graph declares:\n  ${mismatches.join('\n  ')}`);
};

/** Rejects with weather until every partition can be written and read; kafkajs's own way gives up at once. */
const haveLeaders = async (admin: Admin, specs: readonly TopicSpec[]): Promise<void> => {
  const { topics } = await admin.fetchTopicMetadata({ topics: specs.map(({ name }) => name) });
  const leaderless = topics.find(({ partitions }) => partitions.some(({ leader }) => leader < 0));
  if (leaderless === undefined && topics.length === specs.length) return;
  const what = `${leaderless?.name ?? 'a topic'} has no leader yet`;
  throw Object.assign(new Error(what), { type: 'LEADER_NOT_AVAILABLE' });
};

const configOf = ({ retention }: TopicSpec): Readonly<Record<string, string>> => ({
  'retention.ms': String(retention),
  'cleanup.policy': 'delete',
});

const toTopic = (spec: TopicSpec) => ({
  topic: spec.name,
  numPartitions: spec.partitions,
  replicationFactor: -1,
  configEntries: Object.entries(configOf(spec)).map(([name, value]) => ({ name, value })),
});

const wrongPartitions = async (admin: Admin, specs: readonly TopicSpec[]): Promise<readonly string[]> => {
  const { topics } = await admin.fetchTopicMetadata({ topics: specs.map(({ name }) => name) });
  const countByName = new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
  return specs
    .filter(({ name, partitions }) => countByName.get(name) !== partitions)
    .map(
      ({ name, partitions }) =>
        `${name} has ${countByName.get(name) ?? 0} partitions, not ${partitions}: drain it, delete it, start again`,
    );
};

const wrongConfigs = async (admin: Admin, specs: readonly TopicSpec[]): Promise<readonly string[]> => {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: specs.map((spec) => ({
      type: ConfigResourceTypes.TOPIC,
      name: spec.name,
      configNames: Object.keys(configOf(spec)),
    })),
  });
  return specs.flatMap((spec) => {
    const found = resources.find(({ resourceName }) => resourceName === spec.name)?.configEntries ?? [];
    return Object.entries(configOf(spec)).flatMap(([name, value]) => {
      const actual = found.find(({ configName }) => configName === name)?.configValue;
      return actual === value ? [] : [`${spec.name} has ${name}=${actual ?? 'nothing'}, not ${value}: alter it`];
    });
  });
};
