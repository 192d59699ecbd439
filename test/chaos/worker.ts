import { openSync, writeSync } from 'node:fs';
import { EMPTY, ignoreElements, map, of, ReplaySubject, timer } from 'rxjs';
import { kafkaLog } from '#adapters/log/kafka.ts';
import { actor } from '#src/actor.ts';
import { runGraph, topicsOf } from '#src/graph.ts';
import { middle, source, type Item } from './topics.ts';

// One consumer process: both hops. What it completes it writes down before it settles; a fault may fall between the two.
const [brokers = '', history = ''] = process.argv.slice(2);
const file = openSync(history, 'a', 0o600);
const now = (): number => Number(process.hrtime.bigint() / 1_000n) / 1_000;

const completing =
  (hop: 1 | 2) =>
  (item: Item): Item => {
    writeSync(file, `${JSON.stringify({ hop, ...item, process: process.pid, at: now() })}\n`);
    return item;
  };

const actors = [
  actor('hop-1', {
    reads: source,
    does: (item: Item) => timer(item.number % 4).pipe(map(() => completing(1)(item))),
    writes: middle,
  }),
  actor('hop-2', { reads: middle, does: (item: Item) => of(item).pipe(map(completing(2)), ignoreElements()) }),
];
const log = await kafkaLog({
  brokers: brokers.split(','),
  prefix: '',
  onNotice: () => undefined,
  topics: topicsOf(actors),
  subscriptions: [],
});
const stopping = new ReplaySubject<void>(1);
process.on('SIGTERM', () => stopping.next());

runGraph(actors, {
  runtime: { log, strikes: { add: () => EMPTY }, pauses: [], stopping },
  supervision: {
    clock: { now: Date.now },
    pauses: [200, 1_000, 2_000, 4_000],
    healthyAfter: 10_000,
    onFall: ({ actor: name, error }) => void process.stderr.write(`${name} fell: ${String(error)}\n`),
  },
}).subscribe({
  error: () => process.exit(1),
  complete: () => void log.close().then(() => process.exit(0)),
});
