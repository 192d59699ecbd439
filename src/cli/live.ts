import type { Command } from 'commander';
import { endWith, ignoreElements, lastValueFrom, merge, take, tap } from 'rxjs';
import type { Composition, Live } from './composition.ts';
import { endSoon } from './end-soon.ts';
import { fromCaller, toSink } from './replay.ts';
import { signals } from './signals.ts';

/** `up` and `stage NAME`: the live system, whole or one actor of it, until Ctrl-C or SIGTERM. */
export const liveCommands = (program: Command, { openLive }: Composition): void => {
  const live = async (only: string | null): Promise<void> => {
    try {
      const system = await openLive({ only, alerts: toSink(process.stdout), fromCaller });
      await runLive(system).finally(() => system.close());
    } finally {
      endSoon();
    }
  };
  program
    .command('up')
    .description('run all actors until stopped: the mailbox of MAILBOX, on the log of LOG')
    .action(() => live(null));
  program
    .command('stage')
    .description('run one actor until stopped, as each container does')
    .argument('<name>', 'the actor, as `graph` prints it')
    .action((name: string) => live(name));
};

/** A first signal drains what is open; a second one ends the process, and what was open is delivered again. */
const runLive = async (system: Live): Promise<void> => {
  // An idle graph leaves nothing in the event loop, and Node would take it for the end.
  const alive = setInterval(() => undefined, 2 ** 30);
  const stopping = signals().pipe(
    take(1),
    tap(() => system.stop()),
    ignoreElements(),
  );
  try {
    await lastValueFrom(merge(system.run().pipe(endWith(null)), stopping).pipe(take(1)), { defaultValue: null });
  } finally {
    clearInterval(alive);
  }
};
