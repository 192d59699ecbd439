import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Observable } from 'rxjs';
import { EMPTY, lastValueFrom, of, toArray } from 'rxjs';
import { memory, memoryLog, type Memory } from '#adapters/log/memory.ts';
import { mailboxInbox } from '#adapters/mailbox/mailbox-inbox.ts';
import { parseMail } from '#adapters/mime/parse-mail.ts';
import { localModel } from '#adapters/models/local.ts';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import type { Store } from '#adapters/store/store.ts';
import type { Actor } from '#src/actor.ts';
import { bytesToLetter, deadLetters } from '#src/dead-letter.ts';
import type { DeadLetter } from '#src/delivery.ts';
import { topicsOf } from '#src/graph.ts';
import type { Blobs, Log } from '#src/ports.ts';
import { runToEnd } from '#src/run-to-end.ts';
import type { Notification, RawMail } from '#streams/model.ts';
import { pipeline } from '#streams/pipeline.ts';
import type { World } from '#streams/world.ts';

/** An alert as the user saw it. */
export interface Shown {
  readonly notification: Notification;
  readonly repeated: boolean;
}

/** A place where a graph can run, fall and run again: what is durable outlives every run. */
export interface Place {
  readonly shown: readonly Shown[];
  readonly store: Store;
  /** A fresh start over what is durable. */
  readonly start: (change?: (world: World) => World) => Started;
  readonly deadLetters: () => Promise<readonly DeadLetter[]>;
  readonly remove: () => Promise<void>;
}

/** One run of the graph. */
export interface Started {
  readonly actors: readonly Actor[];
  readonly log: Log;
  readonly run: () => Observable<never>;
}

const blobsInMemory = (): Blobs => {
  const bytesByKey = new Map<string, Uint8Array>();
  return {
    put: (bytes) => {
      const key = createHash('sha256').update(bytes).digest('hex');
      bytesByKey.set(key, bytes);
      return of(key);
    },
    get: (key) => of(bytesByKey.get(key) ?? null),
  };
};

/** Bounds small enough that a test's inbox meets them. */
export const bounds = { window: 4, maxBytes: 100_000, pollEvery: 5, commitEvery: 0 };

const PAUSES = [1, 1, 1, 1, 1, 1];

/** Everything real but the mailbox's file and the phone: the mails given flow through the whole graph. */
export const openPlace = async (mails: readonly RawMail[]): Promise<Place> => {
  const directory = await mkdtemp(join(tmpdir(), 'place-'));
  const store = await sqliteStore({ directory, now: Date.now });
  const kept: Memory = memory();
  const blobs = blobsInMemory();
  const shown: Shown[] = [];
  const model = localModel();

  const start: Place['start'] = (change = (world) => world) => {
    const world = change({
      mail: mailboxInbox({
        name: 'mail',
        mailbox: {
          account: 'alex@example.org',
          arrivals: async function* (from) {
            for (const mail of mails.slice(from)) yield await Promise.resolve({ kind: 'mail' as const, mail });
          },
        },
        cursors: store.cursors,
        window: 8,
        maxBytes: 1_000_000,
      }),
      blobs,
      parse: parseMail({ me: ['alex@example.org'] }),
      model,
      verdicts: store.verdicts,
      history: store.history,
      journal: store.journal,
      channels: [
        {
          name: 'console',
          send: (notification, { repeated }) => {
            shown.push({ notification, repeated });
            return EMPTY;
          },
        },
      ],
      policy: { news: ['INTERVIEW', 'OFFER', 'assessment'], noise: 0.9 },
    });
    const actors = pipeline(world);
    const log = memoryLog(topicsOf(actors), { kept, bounds });
    return {
      actors,
      log,
      run: () =>
        runToEnd(actors, {
          runtime: { log, strikes: store.strikes, pauses: PAUSES },
          supervision: { clock: { now: Date.now }, pauses: PAUSES, healthyAfter: 10_000, onFall: () => undefined },
        }),
    };
  };

  return {
    shown,
    store,
    start,
    deadLetters: async () => {
      const { log } = start();
      const records = await lastValueFrom(log.browse(deadLetters.name).pipe(toArray()));
      return records.map(({ value }) => bytesToLetter(value));
    },
    remove: async () => {
      await store.close();
      await rm(directory, { recursive: true });
    },
  };
};

/** What became of every mail: `judged:KIND` or `dead:CODE`, by sequence number. */
export const outcomesOf = async (place: Place): Promise<ReadonlyMap<number, readonly string[]>> => {
  const found = new Map<number, string[]>();
  const add = (seq: number, outcome: string): void => void found.set(seq, [...(found.get(seq) ?? []), outcome]);
  for await (const { seq, judgement } of place.store.outcomes.of('alex@example.org')) {
    add(seq, `judged:${judgement.kind}`);
  }
  const dead = new Map((await place.deadLetters()).map(({ headers, code }) => [Number(headers['seq']), code]));
  for (const [seq, code] of dead) add(seq, `dead:${code}`);
  return found;
};
