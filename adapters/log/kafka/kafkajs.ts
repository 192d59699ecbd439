import { createRequire } from 'node:module';
import type * as KafkaJs from 'kafkajs';

/** kafkajs is CommonJS, and Node cannot see all of its names as exports. */
export const { ConfigResourceTypes, Kafka, logLevel, PartitionAssigners, Partitioners } = createRequire(
  import.meta.url,
)('kafkajs') as typeof KafkaJs;
