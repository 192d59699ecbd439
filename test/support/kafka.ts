import type { TestProject } from 'vitest/node';
import { startBrokers, whyNoBroker, type Brokers } from './kafka-broker.ts';

/** Brokers for all suites that need them, or why there are none. */
export type KafkaForTests = { readonly brokers: readonly string[] } | { readonly why: string };

declare module 'vitest' {
  export interface ProvidedContext {
    kafka: KafkaForTests;
  }
}

const isRequired = process.env['CI'] === 'true';

/** Before all suites: the brokers of KAFKA_BROKERS, else one node started here; in CI there must be one. */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const given = process.env['KAFKA_BROKERS'];
  if (given !== undefined && given !== '') {
    project.provide('kafka', { brokers: given.split(',') });
    return undefined;
  }
  const mayFetch = isRequired || project.config.env['DEEP'] === '1';
  const why = await whyNoBroker({ mayFetch });
  if (why !== null && isRequired) throw new Error(`CI needs a broker, and ${why}`);
  if (why !== null) {
    project.provide('kafka', { why });
    return undefined;
  }
  const started: Brokers = await startBrokers();
  project.provide('kafka', { brokers: started.brokers });
  return started.close;
};
