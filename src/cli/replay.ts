import { resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { endWith, filter, firstValueFrom, fromEvent, merge, switchMap, tap, throwError } from 'rxjs';
import { Failure } from '../failure.ts';
import type { AlertSink, Composition, Replay, ReplayCounts } from './composition.ts';
import { progressLine } from './progress-line.ts';
import { printLines } from './print-lines.ts';
import { signals } from './signals.ts';

interface ReplayFlags {
  readonly json?: true;
  readonly data?: string;
  readonly me?: readonly string[];
}

/** `replay PATH`: any mailbox through the whole graph, with the local model only. */
export const replayCommand = (program: Command, { openReplay }: Composition): void => {
  program
    .command('replay')
    .description('run a mailbox (mbox, folder, Maildir, .eml, recorded inbox) through the whole graph')
    .argument('<path>', 'the mailbox')
    .option('--json', 'one JSON object a mail on stdout; alerts go to stderr')
    .option('--data <dir>', 'keep log and store here: it may be killed and started again')
    .option('--me <address>', 'your own address; may be given more than once', collect)
    .action(async (path: string, { json, data, me = [] }: ReplayFlags) => {
      const replay = await openReplay({
        path: fromCaller(path),
        data: data === undefined ? null : fromCaller(data),
        me,
        alerts: toSink(json ? process.stderr : process.stdout),
        pace: 'fast',
      });
      try {
        await runReplay(replay);
        if (json) await printLines(process.stdout, toJsonLines(replay));
        const counts = await replay.counts();
        process[json ? 'stderr' : 'stdout'].write(`\n${toCountLine(counts)}\n`);
        if (counts.untold > 0) throw new Failure('BUG', `${counts.untold} mails could not be told: see --json`);
        reportSkipped(replay.skipped());
      } finally {
        await replay.close();
      }
    });
};

const collect = (address: string, before: readonly string[] = []): readonly string[] => {
  if (/^[^\s@]+@[^\s@]+$/.test(address)) return [...before, address];
  throw new InvalidArgumentError('write an address, like you@example.org.');
};

/** npm runs scripts in the project's folder; a person means the folder he typed the command in. */
export const fromCaller = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** Runs to the end behind a progress line. */
export const runReplay = async (replay: Replay): Promise<void> => {
  const line = progressLine(process.stderr);
  const closings = merge(fromEvent(process.stdout, 'error'), fromEvent(process.stderr, 'error'));
  const stopped = merge(signals(), closings).pipe(
    switchMap(() => throwError(() => new Failure('STOPPED', 'stopped; with --data it goes on where it was'))),
  );
  try {
    const running = replay.run().pipe(tap(line.show), endWith(null));
    await firstValueFrom(merge(running, stopped).pipe(filter((progress) => progress === null)));
  } finally {
    line.clear();
  }
};

/** Alerts on a stream of this process; a progress line on the same terminal makes way. */
export const toSink = (stream: NodeJS.WriteStream): AlertSink => {
  const line = progressLine(process.stderr);
  return {
    width: stream.isTTY ? stream.columns : null,
    write: (text, done) => {
      if (stream.isTTY) line.clear();
      stream.write(text, done);
    },
  };
};

/** "40 seen, 40 judged, 6 alerts, 0 dead", and what was not told at once. */
export const toCountLine = ({ seen, judged, alerts, dead, rejections, duplicates }: ReplayCounts): string =>
  `${seen} seen, ${judged} judged, ${counted(alerts, 'alert', 'alerts')}, ${dead} dead` +
  ` (${counted(rejections, 'rejection', 'rejections')} for the evening digest, ` +
  `${counted(duplicates, 'second copy', 'second copies')})`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

async function* toJsonLines(replay: Replay): AsyncGenerator<string> {
  for await (const outcome of replay.outcomes()) yield JSON.stringify(outcome);
}

const reportSkipped = (skipped: readonly string[]): void => {
  if (skipped.length === 0) return;
  // A file's name may hold anything, also what would move the cursor.
  const named =
    skipped
      .slice(0, 3)
      .join(', ')
      .replace(/\p{C}+/gu, '?') + (skipped.length > 3 ? ', ...' : '');
  process.stderr.write(`${skipped.length} files passed over, as they are no mail: ${named}\n`);
};
