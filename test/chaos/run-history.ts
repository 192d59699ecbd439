import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastValueFrom } from 'rxjs';
import { kafkaLog } from '#adapters/log/kafka.ts';
import { kafkaClient } from '#adapters/log/kafka/client.ts';
import type { Brokers } from '../support/kafka-broker.ts';
import { pause } from '../support/waiting.ts';
import { check, unexplainedIn, type Checked, type Repeat } from './check.ts';
import { now } from './clock.ts';
import { behindIn } from './committed.ts';
import { processGroup, type ProcessGroup } from './group.ts';
import { BUDGET, SESSION, type Happening, type PlannedHistory } from './history.ts';
import { readCompletions } from './member.ts';
import { itemTopics, type Item } from './topics.ts';

/** Where a history takes place. */
export interface Place {
  readonly brokers: readonly string[];
  /** Where they may be stopped and killed. */
  readonly nodes: Pick<Brokers, 'signal' | 'restart'> | null;
}

/** How a history came out. */
export interface Outcome {
  readonly checked: Checked;
  readonly unexplained: readonly Repeat[];
  /** Exit codes of the processes that were asked to end while all brokers were well; null where a signal ended one. */
  readonly exits: readonly (number | null)[];
  /** What the processes printed on stderr: that an actor fell, and why. */
  readonly said: readonly string[];
  /** Where the last process left without the group having come to the end. */
  readonly behind: readonly string[];
}

const MOST_MEMBERS = 4;
const BETWEEN_BURSTS = 400;
/** Commits are 300 ms apart, and take their time on a busy machine, or where a broker stands still. */
const UNCOMMITTED = 3_000;
/** How long a change of members may be under way: processes start, others are given up. */
const CHANGE = SESSION + 4_000;
/** After a node has come back, members find their group again. */
const RECOVERY = 15_000;
/** What is not completed so long after the last event is lost. */
const PATIENCE = 60_000;

/** Runs a history with processes of its own on real brokers, and checks it. */
export const runHistory = async (plan: PlannedHistory, { brokers, nodes }: Place): Promise<Outcome> => {
  const { partitions, hops, delays, window, commitCount } = plan;
  const folder = await mkdtemp(join(tmpdir(), 'history-'));
  const place = { brokers, prefix: `${randomUUID().slice(0, 8)}.`, onNotice: () => undefined };
  const bounds = {
    ...{ window, commitCount, span: 128, fetchBytes: 4_000, commitEvery: 300, idleWait: 200 },
    ...{ drainBudget: nodes === null ? 15_000 : BUDGET, sessionTimeout: nodes === null ? 10_000 : SESSION },
  };
  const { source, middle } = itemTopics(partitions);
  const group = processGroup({
    membership: { ...place, partitions, hops, delays, bounds },
    ...{ folder, uncommitted: UNCOMMITTED, change: CHANGE, budget: bounds.drainBudget },
  });
  const log = await kafkaLog({ ...place, topics: [source, middle], subscriptions: [] });
  const admin = kafkaClient(place).admin();
  const readings = [source, middle].slice(0, hops).map(({ name }, index) => ({
    group: `${place.prefix}hop-${index + 1}`,
    topic: place.prefix + name,
  }));
  const publish = (items: readonly Item[]): Promise<void> =>
    lastValueFrom(log.publish(items.flatMap((item) => source.entries(item))), { defaultValue: undefined });
  try {
    await admin.connect();
    for (let count = 0; count < plan.members; count += 1) group.join();
    const [sent] = await Promise.all([writeAll(plan, publish), happenAll(plan.events, group, nodes)]);
    await group.settled();
    if (group.size() === 0) group.join();
    await untilNothing(() => behindIn(admin, readings));
    while (group.size() > 0) group.leave(0);
    await group.settled();
    const history = { sent, completions: await readCompletions(folder), faults: group.faults, hops };
    const behind = await behindIn(admin, readings);
    return {
      checked: check(history),
      unexplained: unexplainedIn(history),
      behind,
      exits: exitsOf(group),
      said: group.said,
    };
  } finally {
    group.end();
    await log.close();
    await admin.disconnect();
    await rm(folder, { recursive: true, force: true });
  }
};

/** A process that starts while a node is away may give up: its container starts it again. */
const exitsOf = ({ exits, faults }: ProcessGroup): readonly (number | null)[] =>
  exits
    .filter(({ at }) => !faults.some(({ kind, from, to }) => kind === 'broker' && at >= from && at <= to))
    .map(({ code }) => code);

/** Keys in turn, numbered within each. */
const writeAll = async (
  { bursts, keys }: PlannedHistory,
  publish: (items: readonly Item[]) => Promise<void>,
): Promise<readonly Item[]> => {
  const sent: Item[] = [];
  for (const count of bursts) {
    const items = Array.from({ length: count }, (_, n) => sent.length + n).map((n) => ({
      key: `k${n % keys}`,
      number: Math.floor(n / keys),
    }));
    await publish(items);
    sent.push(...items);
    await pause(BETWEEN_BURSTS);
  }
  return sent;
};

const happenAll = async (events: readonly Happening[], group: ProcessGroup, nodes: Place['nodes']): Promise<void> => {
  const happen: Readonly<Record<Happening['kind'], (pick: number) => void | Promise<void>>> = {
    join: () => (group.size() < MOST_MEMBERS ? group.join() : undefined),
    leave: group.leave,
    kill: group.kill,
    pause: (pick) => group.stop(pick, SESSION + 1_000 + pick * 10),
    'broker-pause': (pick) => pauseNode(nodes, 500 + pick * 10),
    'broker-kill': (pick) => killNode(nodes, pick % 3, group),
  };
  for (const { after, kind, pick } of events) {
    await pause(after);
    await happen[kind](pick);
  }
};

const pauseNode = async (nodes: Place['nodes'], milliseconds: number): Promise<void> => {
  nodes?.signal(0, 'SIGSTOP');
  await pause(milliseconds);
  nodes?.signal(0, 'SIGCONT');
};

const killNode = async (nodes: Place['nodes'], node: number, group: ProcessGroup): Promise<void> => {
  const from = now() - UNCOMMITTED;
  nodes?.signal(node, 'SIGKILL');
  await pause(1_000);
  await nodes?.restart(node);
  group.note({ kind: 'broker', process: null, from, to: now() + RECOVERY });
};

const untilNothing = async (left: () => Promise<readonly unknown[]>): Promise<void> => {
  const deadline = now() + PATIENCE;
  while (now() < deadline) {
    if ((await left().catch(() => ['unknown'])).length === 0) return;
    await pause(100);
  }
};
