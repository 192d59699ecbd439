import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { careerops, startCareerops } from './command.ts';
import { pause } from './waiting.ts';

/** One process of the system, started again whenever it ends until it is stopped. */
export interface Stage {
  readonly name: string;
  /** What it has printed on stdout, over all its lives. */
  readonly printed: () => string;
  readonly kill: () => void;
  /** Ends it in good order. */
  readonly stop: () => Promise<void>;
}

/** Starts `careerops ...` as a container would run it: it comes back whatever it dies of. */
export const startStage = (args: readonly string[], environment: Readonly<Record<string, string>>): Stage => {
  let [printed, isStopped] = ['', false];
  let child: ChildProcessWithoutNullStreams;
  let ended: Promise<void> = Promise.resolve();
  const start = (): void => {
    child = startCareerops(args, environment);
    child.stderr.resume();
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    ended = new Promise((resolve) => {
      child.once('close', () => {
        resolve();
        if (!isStopped) start();
      });
    });
  };
  start();
  return {
    name: args.join(' '),
    printed: () => printed,
    kill: () => void child.kill('SIGKILL'),
    stop: async () => {
      isStopped = true;
      child.kill('SIGTERM');
      await ended;
    },
  };
};

/** How long to wait, and for how many mails. */
interface Draining {
  readonly mails: number;
  readonly within?: number;
}

/** Waits until so many records have reached the end of the graph's first topic and no actor is behind. */
export const untilDrained = (environment: Readonly<Record<string, string>>, draining: Draining): Promise<void> =>
  untilNoLag(async () => (await careerops(['lag', '--json'], environment)).stdout, draining);

/** The same, told by whoever can run `lag --json` there. */
export const untilNoLag = async (
  readLag: () => Promise<string>,
  { mails, within = 120_000 }: Draining,
): Promise<void> => {
  const deadline = Date.now() + within;
  for (;;) {
    const printed = await readLag();
    const rows = (printed === '' ? [] : JSON.parse(printed)) as readonly {
      group: string;
      records: number;
      end: number;
    }[];
    const read = rows.filter(({ group }) => group === 'triage').reduce((sum, { end }) => sum + end, 0);
    if (read >= mails && rows.every(({ records }) => records === 0)) return;
    if (Date.now() > deadline)
      throw new Error(`still behind: ${JSON.stringify(rows.filter(({ records }) => records > 0))}`);
    await pause(200);
  }
};
