import { chmod, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertsIn } from '../support/alerts.ts';
import { careerops } from '../support/command.ts';
import { startContainers, type Containers } from '../support/containers.ts';
import { whyNoCompose } from '../support/docker.ts';
import { isDeep } from '../support/properties.ts';
import { root } from '../support/sources.ts';
import { untilNoLag } from '../support/stages.ts';
import { pause, until } from '../support/waiting.ts';

const why = isDeep ? await whyNoCompose() : 'it starts a dozen containers; npm run test:deep does it';
if (why !== null) console.info(`skipped: cutting the graph into containers, as ${why}`);

/** Milliseconds between two kills: a stage starts and works a little before its turn comes again. */
const EVERY = 1_500;

describe.skipIf(why !== null)('law: cutting is free, in containers', () => {
  let folder: string;
  let containers: Containers;
  let expected: readonly string[];
  let mails: number;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'containers-'));
    const mailbox = join(folder, 'mailbox');
    await copyInbox(mailbox);
    const { stdout } = await careerops(['replay', mailbox]);
    expected = alertsIn(stdout).map(({ alert }) => alert);
    mails = Number(/(\d+) seen/.exec(stdout)?.[1]);
    expect(mails).toBeGreaterThan(400);
    containers = await startContainers({ mailbox, folder });
  }, 300_000);
  afterAll(async () => {
    await containers.close();
    await rm(folder, { recursive: true });
  }, 120_000);

  it('a container for each actor gives the alerts of a replay, while they are killed', async () => {
    const { stages, kill, crash } = containers;
    const told = async () => alertsIn(await containers.printed('notify-console')).length;
    const progress: number[] = [];
    for (const end of [kill, crash, kill, crash]) {
      for (const stage of stages) {
        await pause(EVERY);
        await end(stage);
        progress.push(await told());
      }
    }
    console.info(`${progress.length} kills; alerts told at each: ${progress.join(' ')}`);
    await untilNoLag(() => containers.careerops(['lag', '--json']), { mails });
    const alerts = alertsIn(await containers.printed('notify-console'));
    console.info(
      `${alerts.length} alerts in the end, ${alerts.filter(({ isMarked }) => isMarked).length} of them marked`,
    );
    expect(new Set(alerts.map(({ alert }) => alert))).toEqual(new Set(expected));
    const unmarked = alerts.filter(({ isMarked }) => !isMarked).map(({ alert }) => alert);
    expect(unmarked.length).toBe(new Set(unmarked).size);
  });

  it('each is well while its actor runs, and no more a minute after it hangs', async () => {
    const { stages, isWell, shell } = containers;
    for (const stage of stages) await until(() => isWell(stage), 60_000);
    const [stage = ''] = stages;
    await shell(stage, 'kill -STOP -1; touch -d "-61 seconds" "$HEARTBEAT"');
    expect(await isWell(stage)).toBe(false);
    await shell(stage, 'kill -CONT -1');
    await until(() => isWell(stage), 60_000);
  });

  it('they end in good order within their grace', async () => {
    const codes = await containers.stop();
    expect(codes).toEqual(Object.fromEntries(containers.stages.map((stage) => [stage, 0])));
  });
});

/** The recorded mails alone, readable also for the user of a container. */
const copyInbox = async (to: string): Promise<void> => {
  await mkdir(to);
  await cp(join(root, 'test/inboxes'), to, {
    recursive: true,
    filter: (path) => path.endsWith('inboxes') || path.endsWith('.jsonl'),
  });
  for (const folder of [join(to, '..'), to]) await chmod(folder, 0o755);
};
