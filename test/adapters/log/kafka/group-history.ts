import type { Subscription } from 'rxjs';
import { expect } from 'vitest';
import { defaultKafkaBounds, type KafkaBounds } from '#adapters/log/kafka/bounds.ts';
import { kafkaReader, type Reader } from '#adapters/log/kafka/reader.ts';
import type { Delivery } from '#src/delivery.ts';
import { simulatedConsumer, type SimulatedConsumer } from '#test/support/simulated-consumer.ts';
import { simulatedGroup, type SimulatedGroup } from '#test/support/simulated-group.ts';
import { pause } from '#test/support/waiting.ts';
import { groupModel, type GroupModel } from './group-model.ts';
import { BUDGET, type Happening, type History } from './group-plan.ts';

const [SESSION, REBALANCE] = [1_000, 2_000];
/** Milliseconds in which a commit that fails is tried again. */
const RETRYING = 700;
/** Milliseconds of virtual time until a record that is not completed counts as lost. */
const PATIENCE = 120_000;

interface Member {
  readonly kill: () => void;
  readonly leave: () => Promise<void>;
}

interface Place {
  readonly group: SimulatedGroup;
  readonly model: GroupModel;
  readonly bounds: KafkaBounds;
  readonly nextWork: () => number;
  readonly nextBatch: () => number;
  readonly nextFate: () => ReturnType<Parameters<typeof simulatedConsumer>[0]['commitFate']>;
  readonly nextEpoch: () => number;
}

/** Takes from a list for ever. */
const inTurn = <T>(list: readonly T[]): (() => T) => {
  let turn = -1;
  return () => list[(turn += 1) % list.length] as T;
};

/** One process: a reader, its handlers, and a supervisor that starts it again when it falls. */
const startMember = (place: Place, name: string): Member => {
  const { group, model, bounds } = place;
  const state = { isKilled: false, isLeaving: false };
  let current: { reader: Reader; link: SimulatedConsumer; subscription: Subscription } | null = null;
  const open = new Map<string, string>();

  const handle = (delivery: Delivery<Uint8Array>, reader: Reader, self: { isOver: boolean }): void => {
    const { receipt, key } = delivery;
    const record = { member: name, partition: receipt.partition, offset: Number(receipt.offset), key };
    const assigned = `${receipt.epoch}/${receipt.partition}`;
    model.delivered(record, group.committed(receipt.partition));
    const lane = `${assigned}/${key}`;
    model.check(!open.has(lane), `two of ${lane} are open`);
    open.set(lane, assigned);
    const together = [...open.values()].filter((one) => one === assigned).length;
    model.check(together <= bounds.window, `${together} are open in ${assigned}`);
    setTimeout(() => {
      if (state.isKilled || self.isOver) return;
      open.delete(lane);
      model.completed(record, { isLate: !reader.settle(receipt) });
    }, place.nextWork());
  };

  const start = (): void => {
    const link = simulatedConsumer({
      ...{ group, topic: 'records', name, batchSize: place.nextBatch },
      commitFate: () => {
        const fate = place.nextFate();
        // While it is tried again the commit of what is completed meanwhile waits, and a barrier need not wait for it.
        if (fate !== 'done') model.mishap(name, RETRYING);
        return fate;
      },
      onCommit: (commits) =>
        model.committing(
          commits.map((one) => ({ metadata: null, ...one })),
          group.committed,
        ),
    });
    const self = { isOver: false };
    const reader = kafkaReader({
      ...{ place: { prefix: '', onNotice: () => undefined }, topic: 'records', group: 'g', bounds },
      ...{ consumer: link.consumer, nextEpoch: place.nextEpoch, publish: () => Promise.resolve() },
    });
    const subscription = reader.deliveries.subscribe({
      next: (delivery) => handle(delivery, reader, self),
      error: () => {
        self.isOver = true;
        open.clear();
        model.mishap(name);
        void (async () => {
          await reader.close('hurry');
          await pause(50);
          if (!state.isKilled && !state.isLeaving) start();
        })();
      },
    });
    current = { reader, link, subscription };
  };
  start();
  return {
    kill: () => {
      state.isKilled = true;
      model.mishap(name);
      current?.link.kill();
    },
    leave: async () => {
      state.isLeaving = true;
      current?.subscription.unsubscribe();
      await current?.reader.close('drain');
    },
  };
};

/** Runs a history to its end, and fails where the readers owe something. Gives the number of duplicates. */
export const runHistory = async ({
  partitions,
  window,
  keys,
  work,
  batches,
  commitCount,
  events,
}: History): Promise<number> => {
  const group = simulatedGroup(partitions, { sessionTimeout: SESSION, rebalanceTimeout: REBALANCE });
  const model = groupModel();
  const fates: ReturnType<Place['nextFate']>[] = [];
  let [epochs, names, written] = [0, 0, 0];
  const place: Place = {
    group,
    model,
    bounds: {
      ...defaultKafkaBounds,
      ...{ window, span: 32, maxBytes: 6_000, commitEvery: 50, commitCount, drainBudget: BUDGET, partingBudget: 150 },
      ...{
        sessionTimeout: SESSION,
        rebalanceTimeout: REBALANCE,
        heartbeatEvery: 50,
        busyWait: 10,
        sharedWait: 30,
        idleWait: 100,
      },
    },
    nextWork: inTurn(work),
    nextBatch: inTurn(batches),
    nextFate: () => fates.shift() ?? 'done',
    nextEpoch: () => (epochs += 1),
  };
  const write = (count: number): void => {
    for (let n = 0; n < count; n += 1) {
      const [partition, key] = [written % partitions, `k${(written * 7 + (written >> 2)) % keys}`];
      model.written(partition, group.append(partition, key), key);
      written += 1;
    }
  };
  const members: Member[] = [startMember(place, 'first')];
  write(20);
  const happen: Readonly<Record<Happening['kind'], (pick: number) => void>> = {
    write: (pick) => write(1 + (pick % 30)),
    join: () => members.length < 4 && members.push(startMember(place, `member-${(names += 1)}`)),
    leave: (pick) => void members.splice(pick % (members.length || 1), 1)[0]?.leave(),
    kill: (pick) => members.splice(pick % (members.length || 1), 1)[0]?.kill(),
    // A commit is tried three times.
    'commit-lost': (pick) => fates.push(...Array.from({ length: 1 + (pick % 3) }, () => 'lost' as const)),
    'commit-unknown': () => fates.push('unknown'),
  };
  for (const { after, kind, pick } of events) {
    await pause(after);
    happen[kind](pick);
  }
  if (members.length === 0) members.push(startMember(place, 'last'));
  const deadline = performance.now() + PATIENCE;
  while (!model.isComplete() && performance.now() < deadline) await pause(20);
  model.check(model.isComplete(), 'a record is never completed');
  fates.length = 0;
  await Promise.all(members.map((member) => member.leave()));
  expect(model.violations).toEqual([]);
  return model.duplicates();
};
