import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, nodeFlags } from '../support/command.ts';
import { root } from '../support/sources.ts';
import { writeMailbox } from './mailbox.ts';
import { printFigures, toFigure, toRatio, type Figure } from './report.ts';

interface Measured {
  readonly seconds: number;
  readonly mails: number;
  readonly megabytes: number;
}

const ROUNDS = 5;
/** Mails of the smallest mailbox; the others have ten and a hundred times as many. */
const SMALL = 300;

const printedBy = (args: readonly string[], until?: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, INIT_CWD: root } });
    let printed = '';
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (until?.test(printed)) resolve(printed);
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(complaint))));
  });

const measure = async (script: string, path: string): Promise<Measured> =>
  JSON.parse(await printedBy([...nodeFlags, `test/bench/${script}`, path])) as Measured;

/** The whole, beside parsing the same mails alone with the same parser; the two take turns. */
const endToEnd = async (path: string): Promise<Figure> => {
  const pairs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [alone, whole] = [await measure('parse-child.ts', path), await measure('replay-child.ts', path)];
    pairs.push({ value: whole.mails / whole.seconds, baseline: alone.mails / alone.seconds });
  }
  return toRatio('e2e', 'mails/s', pairs);
};

/** From the start of the process until its first alert is on the screen, which comes later than the first verdict. */
const firstVerdict = async (path: string): Promise<Figure> => {
  const seconds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    await printedBy([...commandLine, 'replay', path], /^\| Open/m);
    seconds.push((performance.now() - startedAt) / 1000);
  }
  return toFigure('first-verdict', 's', seconds);
};

const memory = async (id: string, path: string, rounds: number): Promise<Figure> => {
  const megabytes = [];
  for (let round = 0; round < rounds; round += 1) megabytes.push((await measure('replay-child.ts', path)).megabytes);
  return toFigure(id, 'MB', megabytes);
};

const directory = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const pathOf = (times: number): string => join(directory, `${times}x.mbox`);
  for (const times of [1, 10, 100]) await writeMailbox(pathOf(times), SMALL * times);
  printFigures(
    [
      await endToEnd(pathOf(100)),
      await firstVerdict(pathOf(1)),
      await memory('rss-1x', pathOf(1), 3),
      await memory('rss-10x', pathOf(10), 3),
      await memory('rss-100x', pathOf(100), 3),
    ],
    process.argv,
  );
} finally {
  await rm(directory, { recursive: true, force: true });
}
