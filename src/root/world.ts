import { join } from 'node:path';
import type { Observable } from 'rxjs';
import { folderBlobs } from '#adapters/blobs/folder.ts';
import { mailboxInbox, type ArrivalSource } from '#adapters/mailbox/mailbox-inbox.ts';
import { oneByOne } from '#adapters/mailbox/one-by-one.ts';
import { consoleChannel } from '#adapters/notifiers/console.ts';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import type { Store } from '#adapters/store/store.ts';
import { readerInThread } from '#adapters/thread/reader.ts';
import { newsSchema } from '#streams/model.ts';
import type { Policy, World } from '#streams/world.ts';
import type { AlertSink } from '../cli/composition.ts';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';

/** What a world is made from. */
export interface WorldOptions {
  readonly config: Config;
  /** Own addresses beside those of the configuration. */
  readonly me: readonly string[];
  /** Holds the store and the blobs. */
  readonly directory: string;
  readonly alerts: AlertSink;
  /** When the thread that reads mail starts: it costs a hundred megabytes, and half a second. */
  readonly reader: 'at once' | 'when needed';
}

/** How the mails of a mailbox come in. */
export interface Intake {
  readonly mailbox: ArrivalSource;
  /** Completes when all that came of the mails before is settled: then mails come one by one; null: as fast as they can. */
  readonly settled: Observable<never> | null;
  readonly onDiscovered: (seq: number) => void;
}

/** The adapters of one process, open. */
export interface OpenWorld {
  readonly store: Store;
  /** The world with this intake. */
  readonly withIntake: (intake: Intake) => World;
  readonly close: () => Promise<void>;
}

/** Most raw mails, and bytes of them, on their way to the first topic. */
const ARRIVALS = { window: 192, maxBytes: 8_000_000 };

/** Opens store, blobs and the reading thread. */
export const openWorld = async ({
  config,
  me,
  directory,
  alerts,
  reader: starts,
}: WorldOptions): Promise<OpenWorld> => {
  const policy = toPolicy(config);
  const store = await sqliteStore({ directory, now: Date.now });
  const startReader = once(() => readerInThread({ me: [...config.ME, ...me] }));
  if (starts === 'at once') startReader();
  const blobs = folderBlobs(join(directory, 'blobs'));
  return {
    store,
    withIntake: ({ mailbox, settled, onDiscovered }) => ({
      mail: mailboxInbox({
        name: 'mail',
        mailbox: settled === null ? mailbox : oneByOne(mailbox, settled),
        cursors: store.cursors,
        ...ARRIVALS,
        ...(settled === null ? {} : { window: 1 }),
        onDiscovered,
      }),
      blobs,
      parse: (raw, blob) => startReader().parse(raw, blob),
      model: { name: 'local', judge: (mail) => startReader().model.judge(mail) },
      verdicts: store.verdicts,
      history: store.history,
      journal: store.journal,
      channels: [consoleChannel({ write: alerts.write, width: alerts.width, zone: config.TIME_ZONE })],
      policy,
    }),
    close: async () => {
      await startReader.made()?.close();
      await blobs.close();
      await store.close();
    },
  };
};

/** Makes something the first time it is asked for. */
const once = <T>(make: () => T): (() => T) & { readonly made: () => T | null } => {
  let made: T | null = null;
  return Object.assign(() => (made ??= make()), { made: () => made });
};

/** What counts as news; throws Failure USAGE. */
export const toPolicy = ({ ALERT_ON, NOISE }: Config): Policy => {
  const news = newsSchema.safeParse(ALERT_ON);
  if (news.success) return { news: news.data, noise: NOISE };
  throw new Failure(
    'USAGE',
    `[config] ALERT_ON=${ALERT_ON.join(',')}  has a word that is no kind and no detail: see README`,
  );
};
