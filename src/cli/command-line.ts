import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { Failure, type Code } from '../failure.ts';
import type { Composition } from './composition.ts';
import { demoCommand } from './demo.ts';
import { dlqCommands } from './dlq.ts';
import { evalCommand } from './eval.ts';
import { graphCommand } from './graph.ts';
import { lagCommand } from './lag.ts';
import { liveCommands } from './live.ts';
import { quotaCommand } from './quota.ts';
import { replayCommand } from './replay.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** Runs one command; answers with the exit code: 0, 2 for what the user can mend, 130 if stopped, 1 for anything else. */
export const runCommandLine = async (composition: Composition, argv: readonly string[]): Promise<number> => {
  const program = new Command('careerops')
    .description('Watches an inbox, recognises interviews, offers and rejections, and tells you within seconds.')
    .version(version, '--version', 'print the version')
    .exitOverride()
    .showHelpAfterError('(--help shows what there is)');
  for (const command of commands) command(program, composition);
  try {
    await program.parseAsync(argv);
    return 0;
  } catch (error) {
    return explain(error);
  }
};

const commands = [
  demoCommand,
  replayCommand,
  liveCommands,
  lagCommand,
  dlqCommands,
  quotaCommand,
  evalCommand,
  graphCommand,
];

/** Exit codes that differ from 1; 130 is what a shell expects of an interrupted program. */
const exitCodes: Partial<Record<Code, number>> = { USAGE: 2, DATA_UNUSABLE: 2, GROUP_TAKEN: 2, STOPPED: 130 };

const explain = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) {
    process.stderr.write(`${error.message}\n`);
    return exitCodes[error.code] ?? 1;
  }
  throw error;
};
