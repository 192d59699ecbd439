import type { Logger } from '#adapters/logging/pino.ts';
import { sqliteLog } from '#adapters/log/sqlite.ts';
import type { Actor } from '../actor.ts';
import type { Config } from '../config.ts';
import { topicsOf } from '../graph.ts';
import type { Log } from '../ports.ts';

/** What a log is opened with. */
export interface OpenLog {
  readonly config: Config;
  /** The whole graph, whoever runs here: the log must know every topic and group. */
  readonly actors: readonly Actor[];
  /** Holds the embedded log. */
  readonly directory: string;
  readonly logger: Logger;
}

/** The log the configuration names; kafkajs is loaded only where it is used. */
export const openLog = async ({ config, actors, directory, logger }: OpenLog): Promise<Log> => {
  const topics = topicsOf(actors);
  if (config.LOG === 'sqlite') return sqliteLog({ directory, topics, now: Date.now });
  const { kafkaLog } = await import('#adapters/log/kafka.ts');
  return kafkaLog({
    brokers: config.KAFKA_BROKERS,
    prefix: config.KAFKA_PREFIX,
    onNotice: ({ level, message }) => logger[level === 'error' ? 'warn' : 'info']({ notice: message }, 'kafka'),
    topics,
    subscriptions: actors.flatMap(({ name, reads }) =>
      reads.topic === null ? [] : [{ group: name, topic: reads.topic.name }],
    ),
    bounds: { gap: config.KAFKA_GAP },
  });
};
