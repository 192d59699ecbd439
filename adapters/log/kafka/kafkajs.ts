import { createRequire } from 'node:module';
import type * as KafkaJs from 'kafkajs';

const require = createRequire(import.meta.url);

/** kafkajs is CommonJS, and Node cannot see all of its names as exports. */
export const { ConfigResourceTypes, Kafka, logLevel, PartitionAssigners, Partitioners } =
  require('kafkajs') as typeof KafkaJs;

const { version } = require('kafkajs/package.json') as { readonly version: string };

/** Whether this is the version whose source was read; any other is used by its public names alone. */
export const isKnownKafkaJs = version === '2.2.4';

/** A module of kafkajs that is not public: only where `isKnownKafkaJs`. */
export const requireInside = (path: string): unknown => require(`kafkajs/src/${path}`);
