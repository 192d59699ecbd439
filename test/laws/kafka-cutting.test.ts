import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { composition } from '#src/main.ts';
import { careerops } from '../support/command.ts';
import { isDeep } from '../support/properties.ts';
import { alertsIn } from '../support/alerts.ts';
import { startStage, untilDrained } from '../support/stages.ts';
import { pause } from '../support/waiting.ts';

const kafka = inject('kafka');
const why = 'why' in kafka ? kafka.why : isDeep ? null : 'it starts a dozen processes; npm run test:deep does it';
if (why !== null) console.info(`skipped: cutting the graph at a real broker, as ${why}`);

const INBOX = 'test/inboxes';

describe.skipIf(why !== null)('law: cutting is free, on a real broker', () => {
  let folder: string;
  let expected: readonly string[];
  let mails: number;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kafka-cutting-'));
    const { stdout } = await careerops(['replay', INBOX]);
    expected = alertsIn(stdout)
      .map(({ alert }) => alert)
      .toSorted();
    mails = Number(/(\d+) seen/.exec(stdout)?.[1]);
    expect(mails).toBeGreaterThan(400);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const place = (name: string): Readonly<Record<string, string>> => ({
    LOG: 'kafka',
    KAFKA_BROKERS: 'brokers' in kafka ? kafka.brokers.join(',') : '',
    KAFKA_PREFIX: `${randomUUID().slice(0, 8)}.`,
    DATA: join(folder, name),
    MAILBOX: INBOX,
    HEARTBEAT: join(folder, `${name}.heartbeat`),
    LOG_LEVEL: 'silent',
  });

  it('one process gives the alerts of a replay, each once', async () => {
    const environment = place('whole');
    const whole = startStage(['up'], environment);
    await untilDrained(environment, { mails });
    await whole.stop();
    const alerts = alertsIn(whole.printed());
    expect(alerts.map(({ alert }) => alert).toSorted()).toEqual(expected);
    expect(alerts.filter(({ isMarked }) => isMarked)).toEqual([]);
  });

  it('a process for each actor gives the same, while they are killed', async () => {
    const environment = place('cut');
    const stages = composition.topology().actors.map((name) => startStage(['stage', name], environment));
    let turn = 0;
    const killing = setInterval(() => stages[(turn += 1) % stages.length]?.kill(), 4_000);
    await pause(30_000);
    clearInterval(killing);
    await untilDrained(environment, { mails });
    await Promise.all(stages.map((stage) => stage.stop()));
    expect(existsSync(environment['HEARTBEAT']!)).toBe(true);
    const alerts = stages.flatMap((stage) => alertsIn(stage.printed()));
    expect([...new Set(alerts.map(({ alert }) => alert))].toSorted()).toEqual([...new Set(expected)]);
    const unmarked = alerts.filter(({ isMarked }) => !isMarked).map(({ alert }) => alert);
    expect(unmarked.length).toBe(new Set(unmarked).size);
  });
});
