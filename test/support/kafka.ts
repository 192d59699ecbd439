import type { TestProject } from 'vitest/node';
import { images, whyNoContainer } from './docker.ts';
import { startBrokers, whyNoBroker } from './kafka-broker.ts';
import { startBrokerContainer } from './kafka-container.ts';

/** Brokers for all suites that need them, or why there are none. */
export type KafkaForTests = { readonly brokers: readonly string[] } | { readonly why: string };

declare module 'vitest' {
  export interface ProvidedContext {
    kafka: KafkaForTests;
  }
}

const isRequired = process.env['CI'] === 'true';

/**
 * Before all suites: the brokers of KAFKA_BROKERS, else one node started here, from the jars or else from the image; in CI
 * there must be one.
 */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const given = process.env['KAFKA_BROKERS'];
  if (given !== undefined && given !== '') {
    project.provide('kafka', { brokers: given.split(',') });
    return undefined;
  }
  const mayFetch = isRequired || project.config.env['DEEP'] === '1';
  const whyNoJars = await whyNoBroker({ mayFetch });
  const whyNoImage = whyNoJars === null ? null : await whyNoContainer([images.kafka]);
  if (whyNoImage !== null) {
    const why = `${whyNoJars}, and ${whyNoImage}`;
    if (isRequired) throw new Error(`CI needs a broker, and ${why}`);
    project.provide('kafka', { why });
    return undefined;
  }
  const { brokers, close } = whyNoJars === null ? await startBrokers() : await startBrokerContainer();
  project.provide('kafka', { brokers });
  return close;
};
