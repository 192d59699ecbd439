import { openSync, writeSync } from 'node:fs';
import { EMPTY, ignoreElements, map, of, ReplaySubject, timer } from 'rxjs';
import { kafkaLog } from '#adapters/log/kafka.ts';
import { actor } from '#src/actor.ts';
import { runGraph, topicsOf } from '#src/graph.ts';
import { now } from './clock.ts';
import type { Membership } from './member.ts';
import { itemTopics, type Item } from './topics.ts';

// One consumer process: all hops. What it completes it writes down before it settles; a fault may fall between the two.
const membership = JSON.parse(process.argv[2] ?? '') as Membership;
const { brokers, prefix, hops, delays, bounds } = membership;
const stopping = new ReplaySubject<void>(1);
process.on('SIGTERM', () => stopping.next());
process.stdout.write('ready\n');

const file = openSync(membership.history, 'a', 0o600);
const completing =
  (hop: 1 | 2, began: number) =>
  (item: Item): Item => {
    writeSync(file, `${JSON.stringify({ hop, ...item, process: process.pid, began, at: now() })}\n`);
    return item;
  };

const delayOf = ({ key, number }: Item): number => delays[(number * 31 + Number(key.slice(1))) % delays.length] ?? 0;
const work = (item: Item) => {
  const began = now();
  return timer(delayOf(item)).pipe(map(() => completing(1, began)(item)));
};
const { source, middle } = itemTopics(membership.partitions);
const actors =
  hops === 1
    ? [actor('hop-1', { reads: source, does: (item: Item) => work(item).pipe(ignoreElements()) })]
    : [
        actor('hop-1', { reads: source, does: work, writes: middle }),
        actor('hop-2', {
          reads: middle,
          does: (item: Item) => of(item).pipe(map(completing(2, now())), ignoreElements()),
        }),
      ];
const log = await kafkaLog({
  ...{ brokers, prefix, bounds },
  onNotice: () => undefined,
  topics: topicsOf(actors),
  subscriptions: [],
});

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
