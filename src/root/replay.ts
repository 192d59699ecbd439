import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defer, finalize, interval, lastValueFrom, map, merge, Subject, takeUntil } from 'rxjs';
import { ensureDirectory } from '#adapters/data-directory.ts';
import { groupLeases } from '#adapters/log/group-leases.ts';
import { sqliteLog } from '#adapters/log/sqlite.ts';
import { pinoLogger } from '#adapters/logging/pino.ts';
import { openMailbox } from '#adapters/mailbox/open-mailbox.ts';
import { sameMailbox } from '#adapters/mailbox/same-mailbox.ts';
import { pipeline } from '#streams/pipeline.ts';
import type { Replay, ReplayOptions } from '../cli/composition.ts';
import { readDeadMails } from '../cli/dead-mails.ts';
import { joinOutcomes } from '../cli/outcomes.ts';
import { readConfig } from '../config.ts';
import { topicsOf } from '../graph.ts';
import { drained, runToEnd } from '../run-to-end.ts';
import { PAUSES, supervisedBy } from './supervision.ts';
import { openWorld } from './world.ts';

/** One mailbox through the whole graph, in this process, on the embedded log. */
export const openReplay = async ({ path, data, me, alerts, pace }: ReplayOptions): Promise<Replay> => {
  const config = readConfig(process.env);
  const logger = pinoLogger(config.LOG_LEVEL, process.stderr);
  if (data !== null) ensureDirectory(data);
  const leases = groupLeases(data);
  leases.take('replay');
  const found = await openMailbox(path, { directory: data });
  const directory = data ?? makeTemporary();
  const { store, withIntake, close } = await openWorld({ config, me, directory, alerts, reader: 'at once' });
  const mailbox = await sameMailbox(found, { cursors: store.cursors, group: 'ingest' });
  let { next: seen } = await lastValueFrom(store.cursors.load(mailbox.account, 'ingest'));
  const actors = pipeline(
    withIntake({
      mailbox,
      settled: pace === 'live' ? defer(() => drained(log)) : null,
      onDiscovered: (seq) => (seen = Math.max(seen, seq + 1)),
    }),
  );
  const log = sqliteLog({ directory, topics: topicsOf(actors), now: Date.now });
  const deadLetterMails = () => readDeadMails({ log, outcomes: store.outcomes, account: mailbox.account });

  return {
    run: () => {
      logger.info({ actors: actors.map(({ name }) => name) }, 'the graph starts');
      const ended = new Subject<void>();
      const progress = interval(100).pipe(
        map(() => ({ mails: seen, share: mailbox.share() })),
        takeUntil(ended),
      );
      const runtime = { log, strikes: store.strikes, pauses: PAUSES };
      const whole = runToEnd(actors, { runtime, supervision: supervisedBy(logger) });
      return merge(
        progress,
        whole.pipe(
          finalize(() => {
            logger.info({ seen }, 'the graph has ended');
            ended.next();
          }),
        ),
      );
    },
    outcomes: async function* () {
      yield* joinOutcomes(store.outcomes.of(mailbox.account), (await deadLetterMails()).dead);
    },
    counts: async () => {
      const { dead, untold } = await deadLetterMails();
      return { ...(await store.outcomes.counts(mailbox.account)), seen, dead: dead.length, untold };
    },
    skipped: () => mailbox.skipped(),
    close: async () => {
      mailbox.close();
      await log.close();
      await close();
      leases.release();
      if (data === null) rmSync(directory, { recursive: true, force: true });
    },
  };
};

/** A folder of this process alone: gone with it, however it ends short of a kill. */
const makeTemporary = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'careerops-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return directory;
};
