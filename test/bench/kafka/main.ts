import { argument } from '../../support/argument.ts';
import { startBrokers } from '../../support/kafka-broker.ts';
import { printFigures } from '../report.ts';
import { consuming } from './consume.ts';
import { lanes } from './lanes.ts';
import { benchPlace } from './place.ts';
import { producing } from './produce.ts';
import { idling } from './idle.ts';

const [rounds, count] = [argument('rounds', 15), argument('records', 600_000)];
const kafka = await startBrokers();
try {
  const place = benchPlace(kafka.brokers);
  await place.fill(count, (n) => ({ key: `key-${n % 1_000}`, value: 'x'.repeat(200) }));
  const figures = [
    ...(await consuming(place, { count, rounds })),
    ...(await lanes(kafka.brokers)),
    await producing(kafka.brokers, { rounds }),
    await idling(kafka.brokers),
  ];
  printFigures(figures, process.argv);
} finally {
  await kafka.close();
}
