import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastValueFrom } from 'rxjs';
import { kafkaLog } from '#adapters/log/kafka.ts';
import { argument } from '../support/argument.ts';
import { root } from '../support/sources.ts';
import { pause } from '../support/waiting.ts';
import { startBrokers } from '../support/kafka-broker.ts';
import { check, type Completion, type Fault } from './check.ts';
import { middle, source, type Item } from './topics.ts';

const RECORDS = argument('records', 50_000);
const KEYS = 200;
const WORKERS = 3;
/** Records published together, and milliseconds between: the faults fall into the middle of the work. */
const BATCH = 100;
const EVERY = 100;
/** Commits are half a second apart, and take their time on a busy machine. */
const UNCOMMITTED = 2_000;
/** After a broker has come back, members find their group again. */
const RECOVERY = 15_000;

const now = (): number => Number(process.hrtime.bigint() / 1_000n) / 1_000;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const folder = await mkdtemp(join(tmpdir(), 'chaos-'));
const kafka = await startBrokers();
const faults: Fault[] = [];
const workers: ChildProcess[] = [];
/** No more faults, or no more processes. */
const phase = { isCalm: false, isOver: false };

const startWorker = (index: number): void => {
  const path = join(folder, `history-${index}.jsonl`);
  const child = spawn(process.execPath, ['test/chaos/worker.ts', kafka.brokers.join(','), path], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  workers[index] = child;
  child.once('exit', () => {
    if (!phase.isOver) startWorker(index);
  });
};

const readHistory = async (): Promise<readonly Completion[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) =>
    text.split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as Completion] : [])),
  );
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
    const child = workers[turn % WORKERS];
    if (child === undefined) return;
    if (turn % 15 === 7) {
      const since = now();
      child.kill('SIGSTOP');
      await pause(14_000);
      child.kill('SIGCONT');
      fault('pause', { since, after: UNCOMMITTED });
    } else if (turn === 12) {
      const since = now();
      kafka.signal(0, 'SIGKILL');
      await pause(1_000);
      await kafka.restart(0);
      fault('broker', { since, after: RECOVERY });
    } else {
      child.kill('SIGKILL');
      fault('kill', { process: child.pid ?? null });
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
  say(`${sent.length} records sent, ${faults.length} faults`);
  phase.isCalm = true;
  await trouble;
  const deadline = Date.now() + 180_000;
  const isComplete = async (): Promise<boolean> =>
    new Set((await readHistory()).filter(({ hop }) => hop === 2).map(({ key, number }) => `${key}#${number}`)).size >=
    sent.length;
  while (!(await isComplete()) && Date.now() < deadline) await pause(1_000);
  phase.isOver = true;
  for (const child of workers) child.kill('SIGTERM');
  await pause(2_000);
  const checked = check({ sent, completions: await readHistory(), faults });
  process.stdout.write(`${JSON.stringify(checked, null, process.argv.includes('--json') ? 0 : 2)}\n`);
  process.exitCode = checked.verdict === 'pass' ? 0 : 1;
} finally {
  phase.isOver = true;
  for (const child of workers) child.kill('SIGKILL');
  await log.close().catch(() => undefined);
  await kafka.close();
  await rm(folder, { recursive: true, force: true });
}
