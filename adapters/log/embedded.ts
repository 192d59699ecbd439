import { defer, map, Observable, of, pipe } from 'rxjs';
import type { Delivery, Entry, Receipt, Settled } from '#src/delivery.ts';
import { letterToEntries } from '#src/dead-letter.ts';
import { lanes, type Lanes } from '#src/lanes.ts';
import type { Log } from '#src/ports.ts';
import { settleEach } from '#src/settle-each.ts';
import { partitionOf } from '#src/topic.ts';
import { watermark, type Watermark } from '#src/watermark.ts';
import { browse } from './browse.ts';
import { groupCommit } from '../group-commit.ts';
import { specOf } from './spec-of.ts';
import type { Append, Place, Storage, StoredRecord } from './storage.ts';

/** Bounds of the embedded log. */
export interface EmbeddedOptions {
  /** Most unsettled records delivered per partition. */
  readonly window: number;
  /** Most bytes delivered or waiting per partition. */
  readonly maxBytes: number;
  /** Milliseconds between looks for what other processes have published. */
  readonly pollEvery: number;
  /** Milliseconds between two commits. */
  readonly commitEvery: number;
}

export const defaultBounds: EmbeddedOptions = { window: 64, maxBytes: 2_000_000, pollEvery: 50, commitEvery: 14 };

type Settles = Place & { readonly offset: number };

interface Step {
  readonly entries: readonly Entry[];
  /** Null for the receipt of an inbox that is no topic: it settles itself. */
  readonly settles: Settles | null;
}

/** A Log on a synchronous storage: steps that arrive within a moment share one commit. */
export const embeddedLog = (storage: Storage, bounds: EmbeddedOptions = defaultBounds): Log => {
  const marks = new Map<string, Watermark>();
  const readers = new Map<string, Lanes>();
  const wakeAll = (): void => readers.forEach((reader) => reader.pump());
  const poll = setInterval(() => {
    if (readers.size > 0 && storage.hasChanged()) wakeAll();
  }, bounds.pollEvery).unref();

  const markOf = (place: Place): Watermark => {
    const known = marks.get(toName(place));
    if (known !== undefined) return known;
    const { committed, beyond } = storage.progress(place);
    const mark = watermark(committed, beyond);
    marks.set(toName(place), mark);
    return mark;
  };

  /** What was settled before publishes nothing: a step is taken once. */
  const commit = (steps: readonly Step[]): void => {
    const fresh = steps.filter(({ settles }) => settles === null || markOf(settles).settle(settles.offset));
    const appends = fresh.flatMap(({ entries }) => entries.map((entry) => toAppend(storage, entry)));
    const advances = byPlace(fresh).map(({ place, settled }) => ({
      ...place,
      committed: markOf(place).next(),
      settled,
    }));
    if (appends.length + advances.length > 0) storage.commit(appends, advances);
  };

  const { enqueue, close } = groupCommit<Step>({
    most: 1_024,
    interval: bounds.commitEvery,
    commit: (steps) => {
      try {
        commit(steps);
      } catch (error) {
        marks.clear();
        throw error;
      }
    },
    committed: (steps) => {
      for (const { settles } of steps) {
        if (settles !== null) readers.get(toName(settles))?.release(settles.offset);
      }
      wakeAll();
    },
  });

  const readPartition = (place: Place, deliver: (record: StoredRecord) => void): (() => void) => {
    const reader = lanes<StoredRecord>({
      from: markOf(place).next(),
      window: bounds.window,
      maxBytes: bounds.maxBytes,
      fetch: (from, limit) => storage.fetch(place.topic, place.partition, from, limit),
      isSettled: (offset) => markOf(place).isSettled(offset),
      deliver,
    });
    readers.set(toName(place), reader);
    return () => {
      if (readers.get(toName(place)) === reader) readers.delete(toName(place));
    };
  };

  const read = (topic: string, group: string): Observable<Delivery<Uint8Array>> =>
    new Observable((subscriber) => {
      storage.lease(group);
      for (let partition = 0; partition < specOf(storage.topics, topic).partitions; partition += 1) {
        const place = { group, topic, partition };
        subscriber.add(readPartition(place, (record) => subscriber.next(toDelivery(place, record))));
      }
      const start = setImmediate(wakeAll);
      return () => clearImmediate(start);
    });

  return {
    inbox: (topic) => ({
      name: topic,
      read: (group) => read(topic, group),
      settle: (group, receipt) => enqueue({ entries: [], settles: toSettles(storage, group, receipt) }),
    }),
    steps: (group) =>
      pipe(
        settleEach((settled) =>
          enqueue({ entries: toEntries(settled), settles: toSettles(storage, group, settled.receipt) }),
        ),
        map(({ receipt }) => receipt),
      ),
    publish: (entries) => enqueue({ entries, settles: null }),
    lag: () => defer(() => of(storage.lag())),
    browse: (topic) => defer(() => browse(storage, topic, specOf(storage.topics, topic).partitions)),
    close: async () => {
      await close();
      clearInterval(poll);
      storage.close();
    },
  };
};

const toName = ({ group, topic, partition }: Place): string => `${group}\n${topic}\n${partition}`;

const toEntries = (settled: Settled): readonly Entry[] =>
  settled.kind === 'done' ? settled.entries : letterToEntries(settled.letter);

const toSettles = (storage: Storage, group: string, { inbox, partition, offset }: Receipt): Settles | null =>
  storage.topics.has(inbox) ? { group, topic: inbox, partition, offset: Number(offset) } : null;

const byPlace = (steps: readonly Step[]): { readonly place: Place; readonly settled: readonly number[] }[] => {
  const byName = new Map<string, { place: Place; settled: number[] }>();
  for (const { settles } of steps) {
    if (settles === null) continue;
    const { group, topic, partition, offset } = settles;
    const known = byName.get(toName(settles)) ?? { place: { group, topic, partition }, settled: [] };
    known.settled.push(offset);
    byName.set(toName(settles), known);
  }
  return [...byName.values()];
};

const toAppend = (storage: Storage, { topic, key, value, headers }: Entry): Append => ({
  topic,
  partition: partitionOf(key, specOf(storage.topics, topic).partitions),
  key,
  value,
  headers,
});

const toDelivery = (place: Place, { offset, key, value, headers }: StoredRecord): Delivery<Uint8Array> => ({
  receipt: { inbox: place.topic, partition: place.partition, offset: String(offset) },
  key,
  value,
  headers,
});
