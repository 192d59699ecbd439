import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defer, finalize, interval, lastValueFrom, map, merge, NEVER, of, Subject, takeUntil, toArray } from 'rxjs';
import { folderBlobs } from '#adapters/blobs/folder.ts';
import { ensureDirectory } from '#adapters/data-directory.ts';
import { readLabelled } from '#adapters/evaluation/labelled-file.ts';
import { groupLeases } from '#adapters/log/group-leases.ts';
import { sqliteLog } from '#adapters/log/sqlite.ts';
import { pinoLogger } from '#adapters/logging/pino.ts';
import { mailboxInbox } from '#adapters/mailbox/mailbox-inbox.ts';
import { oneByOne } from '#adapters/mailbox/one-by-one.ts';
import { openMailbox } from '#adapters/mailbox/open-mailbox.ts';
import { localModel } from '#adapters/models/local.ts';
import { sameMailbox } from '#adapters/mailbox/same-mailbox.ts';
import { consoleChannel } from '#adapters/notifiers/console.ts';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import { readerInThread } from '#adapters/thread/reader.ts';
import { onlyNews } from '#streams/announce.ts';
import { newsSchema } from '#streams/model.ts';
import { pipeline } from '#streams/pipeline.ts';
import { toVerdict } from '#streams/verdict.ts';
import type { Policy, World } from '#streams/world.ts';
import type { Composition, Evaluated, Replay, ReplayOptions } from './cli/composition.ts';
import { readDeadMails } from './cli/dead-mails.ts';
import { joinOutcomes } from './cli/outcomes.ts';
import { readConfig, type Config } from './config.ts';
import { Failure } from './failure.ts';
import { topicsOf, topologyOf } from './graph.ts';
import { drained, runToEnd } from './run-to-end.ts';

/** Milliseconds a stage waits in place before each further try, and an actor before each restart. */
const PAUSES = [50, 200, 1_000, 2_000, 4_000];
/** Most raw mails, and bytes of them, on their way to the first topic. */
const ARRIVALS = { window: 192, maxBytes: 8_000_000 };

const now = Date.now;

const openReplay = async ({ path, data, me, alerts, pace }: ReplayOptions): Promise<Replay> => {
  const config = readConfig(process.env);
  const logger = pinoLogger(config.LOG_LEVEL, process.stderr);
  const reader = readerInThread({ me: [...config.ME, ...me] });
  if (data !== null) ensureDirectory(data);
  const leases = groupLeases(data);
  leases.take('replay');
  const found = await openMailbox(path, { directory: data });
  const directory = data ?? makeTemporary();
  const store = await sqliteStore({ directory, now });
  const mailbox = await sameMailbox(found, { cursors: store.cursors, group: 'ingest' });
  let { next: seen } = await lastValueFrom(store.cursors.load(mailbox.account, 'ingest'));

  const blobs = folderBlobs(join(directory, 'blobs'));
  const world: World = {
    mail: mailboxInbox({
      name: 'mail',
      mailbox:
        pace === 'live'
          ? oneByOne(
              mailbox,
              defer(() => drained(log)),
            )
          : mailbox,
      cursors: store.cursors,
      ...(pace === 'live' ? { ...ARRIVALS, window: 1 } : ARRIVALS),
      onDiscovered: (seq) => (seen = Math.max(seen, seq + 1)),
    }),
    blobs,
    parse: reader.parse,
    model: reader.model,
    verdicts: store.verdicts,
    history: store.history,
    journal: store.journal,
    channels: [consoleChannel({ write: alerts.write, width: alerts.width, zone: config.TIME_ZONE })],
    policy: toPolicy(config),
  };
  const actors = pipeline(world);
  const log = sqliteLog({ directory, topics: topicsOf(actors), now });
  const deadLetterMails = () => readDeadMails({ log, outcomes: store.outcomes, account: mailbox.account });

  return {
    run: () => {
      logger.info({ actors: actors.map(({ name }) => name) }, 'the graph starts');
      const ended = new Subject<void>();
      const progress = interval(100).pipe(
        map(() => ({ mails: seen, share: mailbox.share() })),
        takeUntil(ended),
      );
      const whole = runToEnd(actors, {
        runtime: { log, strikes: store.strikes, pauses: PAUSES },
        supervision: {
          clock: { now },
          pauses: PAUSES,
          healthyAfter: 60_000,
          onFall: ({ actor, error, restartsIn }) => logger.warn({ actor, error, restartsIn }, 'an actor fell'),
        },
      });
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
      await reader.close();
      mailbox.close();
      await log.close();
      await blobs.close();
      await store.close();
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

const toPolicy = ({ ALERT_ON, NOISE }: Config): Policy => {
  const news = newsSchema.safeParse(ALERT_ON);
  if (news.success) return { news: news.data, noise: NOISE };
  throw new Failure(
    'USAGE',
    `[config] ALERT_ON=${ALERT_ON.join(',')}  has a word that is no kind and no detail: see README`,
  );
};

async function* evaluate(path: string): AsyncGenerator<Evaluated> {
  const model = localModel();
  const isNews = onlyNews(toPolicy(readConfig(process.env)));
  for await (const { mail, deserves, tier, ambiguous } of readLabelled(path)) {
    const got = await lastValueFrom(model.judge(mail));
    const news = await lastValueFrom(of(toVerdict(mail, got)).pipe(isNews, toArray()));
    yield { source: mail.source, subject: mail.subject, deserves, got, alerts: news.length > 0, tier, ambiguous };
  }
}

/** What the commands may ask for; only here everything meets. */
export const composition: Composition = {
  openReplay,
  demoInbox: fileURLToPath(new URL('../test/inboxes/demo.jsonl', import.meta.url)),
  evaluate,
  topology: () => topologyOf(pipeline(drawnWorld)),
};

/** Enough of a world to draw the graph: nothing in it ever happens. */
const drawnWorld: World = {
  mail: { name: 'mail', read: () => NEVER, settle: () => NEVER },
  blobs: { put: () => NEVER, get: () => NEVER },
  parse: () => NEVER,
  model: { name: 'local', judge: () => NEVER },
  verdicts: { find: () => NEVER, first: () => NEVER },
  history: { record: () => NEVER },
  journal: { intend: () => NEVER, sent: () => NEVER },
  channels: [{ name: 'console', send: () => NEVER }],
  policy: { news: [], noise: 1 },
};
