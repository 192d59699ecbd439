import { lastValueFrom } from 'rxjs';
import { ensureDirectory } from '#adapters/data-directory.ts';
import { pinoLogger } from '#adapters/logging/pino.ts';
import { pipeline } from '#streams/pipeline.ts';
import type { Books } from '../cli/composition.ts';
import { readConfig } from '../config.ts';
import { topicsOf } from '../graph.ts';
import { buriedLetters, redrive } from '../redrive.ts';
import { drawnWorld } from './drawn-world.ts';
import { openLog } from './log.ts';

/** The log as it stands, for those who look at it: nothing is read for a group, and nobody is kept from reading. */
export const openBooks = async ({ fromCaller }: { readonly fromCaller: (path: string) => string }): Promise<Books> => {
  const config = readConfig(process.env);
  const directory = fromCaller(config.DATA);
  if (config.LOG === 'sqlite') ensureDirectory(directory);
  const logger = pinoLogger(config.LOG_LEVEL, process.stderr);
  const actors = pipeline(drawnWorld);
  const log = await openLog({ config, actors, directory, logger });
  return {
    lag: () => lastValueFrom(log.lag()),
    letters: () => lastValueFrom(buriedLetters(log, topicsOf(actors))),
    redrive: (letters, options) => redrive(log, { letters, ...options }),
    close: () => log.close(),
  };
};
