import { writeFileSync } from 'node:fs';
import { EMPTY, ignoreElements, merge, ReplaySubject, Subject, take, takeUntil, tap, type Observable } from 'rxjs';
import { ensureDirectory } from '#adapters/data-directory.ts';
import { groupLeases } from '#adapters/log/group-leases.ts';
import { pinoLogger } from '#adapters/logging/pino.ts';
import { openMailbox } from '#adapters/mailbox/open-mailbox.ts';
import { sameMailbox } from '#adapters/mailbox/same-mailbox.ts';
import { pipeline } from '#streams/pipeline.ts';
import type { Live, LiveOptions } from '../cli/composition.ts';
import { readConfig } from '../config.ts';
import { Failure } from '../failure.ts';
import { runGraph } from '../graph.ts';
import { heartbeat, type Heart } from '../heartbeat.ts';
import type { Fall } from '../supervise.ts';
import { demoInbox } from './demo-inbox.ts';
import { drawnWorld } from './drawn-world.ts';
import { openLog } from './log.ts';
import { PAUSES, supervisedBy } from './supervision.ts';
import { openWorld } from './world.ts';

/** All actors, or one of them, until they are told to stop. */
export const openLive = async ({ only, alerts, fromCaller }: LiveOptions): Promise<Live> => {
  const config = readConfig(process.env);
  const logger = pinoLogger(config.LOG_LEVEL, process.stderr);
  const drawn = pipeline(drawnWorld);
  if (only !== null)
    checkName(
      only,
      drawn.map(({ name }) => name),
    );
  const directory = fromCaller(config.DATA);
  ensureDirectory(directory);
  // On Kafka a group shares its partitions out; the embedded log takes one process for each.
  const leases = groupLeases(config.LOG === 'sqlite' ? directory : null);
  leases.take(`process-${only ?? 'up'}`);
  const { store, withIntake, close } = await openWorld({ config, me: [], directory, alerts, reader: 'when needed' });
  const path = config.MAILBOX === '' ? demoInbox : fromCaller(config.MAILBOX);
  const found = only === null || only === 'ingest' ? await openMailbox(path, { directory }) : null;
  const mailbox = found && (await sameMailbox(found, { cursors: store.cursors, group: 'ingest' }));
  const actors = pipeline(
    withIntake({ mailbox: mailbox ?? nowhere, settled: null, onDiscovered: () => undefined }),
  ).filter(({ name }) => only === null || name === only);
  const log = await openLog({ config, actors: drawn, directory, logger });
  const stopping = new ReplaySubject<void>(1);

  const run = (): Observable<never> => {
    logger.info({ actors: actors.map(({ name }) => name), log: config.LOG }, 'the graph starts');
    const runtime = { log, strikes: store.strikes, pauses: PAUSES, stopping };
    // A source that has ended is no reason to leave: the process stays until it is told to stop.
    const told = stopping.pipe(take(1), ignoreElements());
    const falls = new Subject<Fall>();
    const supervision = supervisedBy(logger, (fall) => falls.next(fall));
    const beats = touchedBy(config.HEARTBEAT && fromCaller(config.HEARTBEAT), { log, falls }).pipe(takeUntil(stopping));
    return merge(runGraph(actors, { runtime, supervision }), told, beats);
  };

  return {
    run,
    stop: () => stopping.next(),
    close: async () => {
      await log.close();
      mailbox?.close();
      await close();
      leases.release();
      logger.info({}, 'the graph has ended');
    },
  };
};

const checkName = (only: string, names: readonly string[]): void => {
  if (names.includes(only)) return;
  throw new Failure('USAGE', `[stage] there is no actor "${only}"; there are ${names.join(', ')}`);
};

const touchedBy = (file: string, heart: Heart): Observable<never> =>
  file === ''
    ? EMPTY
    : heartbeat(heart).pipe(
        tap(() => writeFileSync(file, '')),
        ignoreElements(),
      );

/** The intake of a process that reads no mailbox. */
const nowhere = { account: '', arrivals: () => emptyArrivals() };

async function* emptyArrivals(): AsyncGenerator<never> {
  // Nothing ever arrives here.
}
