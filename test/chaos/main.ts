import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastValueFrom } from 'rxjs';
import { kafkaLog } from '#adapters/log/kafka.ts';
import { argument } from '../support/argument.ts';
import { pause } from '../support/waiting.ts';
import { startBrokers } from '../support/kafka-broker.ts';
import { check, type Fault } from './check.ts';
import { now } from './clock.ts';
import { readCompletions, startMember, type Member } from './member.ts';
import { itemTopics, type Item } from './topics.ts';

const RECORDS = argument('records', 50_000);
const KEYS = 200;
const PARTITIONS = 6;
const WORKERS = 3;
/** Records published together, and milliseconds between: the faults fall into the middle of the work. */
const BATCH = 100;
const EVERY = 100;
/** Commits are half a second apart, and take their time on a busy machine. */
const UNCOMMITTED = 2_000;
/** After a broker has come back, members find their group again. */
const RECOVERY = 15_000;

const say = (text: string): void => void process.stderr.write(text);

const folder = await mkdtemp(join(tmpdir(), 'chaos-'));
const kafka = await startBrokers();
const faults: Fault[] = [];
const workers: Member[] = [];
const { source, middle } = itemTopics(PARTITIONS);
/** No more faults, or no more processes. */
const phase = { isCalm: false, isOver: false };

const startWorker = (index: number): void => {
  const worker = startMember(
    {
      ...{ brokers: kafka.brokers, prefix: '', partitions: PARTITIONS, hops: 2, delays: [0, 1, 2, 3], bounds: {} },
      history: join(folder, `history-${index}.jsonl`),
    },
    say,
  );
  workers[index] = worker;
  void worker.ended.then(() => {
    if (!phase.isOver) startWorker(index);
  });
};

const fault = (kind: Fault['kind'], { process = null, since = now(), after = 0 }: Partial<Struck> = {}): void => {
  faults.push({ kind, process, from: since - UNCOMMITTED, to: now() + after });
};

interface Struck {
  readonly process: number | null;
  readonly since: number;
  readonly after: number;
}

/** Every second or so a process is killed; now and then one is stopped for longer than its session, once the broker dies. */
const makeTrouble = async (): Promise<void> => {
  for (let turn = 1; !phase.isCalm; turn += 1) {
    await pause(700 + ((turn * 379) % 600));
    const worker = workers[turn % WORKERS];
    if (worker === undefined) return;
    if (turn % 15 === 7) {
      const since = now();
      worker.signal('SIGSTOP');
      await pause(14_000);
      worker.signal('SIGCONT');
      fault('pause', { since, after: UNCOMMITTED });
    } else if (turn === 12) {
      const since = now();
      kafka.signal(0, 'SIGKILL');
      await pause(1_000);
      await kafka.restart(0);
      fault('broker', { since, after: RECOVERY });
    } else {
      worker.signal('SIGKILL');
      fault('kill', { process: worker.process });
    }
  }
};

const place = { brokers: kafka.brokers, prefix: '', onNotice: () => undefined };
const log = await kafkaLog({ ...place, topics: [source, middle], subscriptions: [] });
const sent: Item[] = [];

const publishAll = async (): Promise<void> => {
  for (let from = 0; from < RECORDS; from += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, RECORDS - from) }, (_, n) => ({
      key: `k${(from + n) % KEYS}`,
      number: Math.floor((from + n) / KEYS),
    }));
    const entries = records.flatMap((item) => source.entries(item));
    await lastValueFrom(log.publish(entries), { defaultValue: null });
    sent.push(...records);
    await pause(EVERY);
  }
};

try {
  for (let index = 0; index < WORKERS; index += 1) startWorker(index);
  const trouble = makeTrouble();
  await publishAll();
  say(`${sent.length} records sent, ${faults.length} faults\n`);
  phase.isCalm = true;
  await trouble;
  const deadline = Date.now() + 180_000;
  const isComplete = async (): Promise<boolean> =>
    new Set((await readCompletions(folder)).filter(({ hop }) => hop === 2).map(({ key, number }) => `${key}#${number}`))
      .size >= sent.length;
  while (!(await isComplete()) && Date.now() < deadline) await pause(1_000);
  phase.isOver = true;
  for (const worker of workers) worker.signal('SIGTERM');
  await pause(2_000);
  const checked = check({ sent, completions: await readCompletions(folder), faults });
  process.stdout.write(`${JSON.stringify(checked, null, process.argv.includes('--json') ? 0 : 2)}\n`);
  process.exitCode = checked.verdict === 'pass' ? 0 : 1;
} finally {
  phase.isOver = true;
  for (const worker of workers) worker.signal('SIGKILL');
  await log.close().catch(() => undefined);
  await kafka.close();
  await rm(folder, { recursive: true, force: true });
}
