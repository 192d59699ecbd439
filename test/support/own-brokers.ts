import { whyNoBroker } from './kafka-broker.ts';
import { isDeep } from './properties.ts';

const mayStartBrokers = async (): Promise<boolean> => {
  const why = await whyNoBroker({ mayFetch: true });
  if (why !== null) console.info(`skipped: what needs a broker of its own, as ${why}`);
  return why === null;
};

/** Whether a test may start brokers of its own, to kill them or to find them new. */
export const hasOwnBrokers = isDeep && (await mayStartBrokers());
