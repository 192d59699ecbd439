import { Failure } from '#src/failure.ts';
import type { Lag, Log, TopicSpec } from '#src/ports.ts';
import { defaultBounds, embeddedLog, type EmbeddedOptions } from './embedded.ts';
import type { Advance, Append, Place, Progress, Storage, StoredRecord } from './storage.ts';

/** What a memory log keeps; two logs opened on the same memory are one log before and after a restart. */
export interface Memory {
  readonly partitions: Map<string, KeptRecord[]>;
  readonly progress: Map<string, Place & { committed: number; beyond: Set<number> }>;
}

/** A record, and when it was published. */
export interface KeptRecord extends StoredRecord {
  readonly at: number;
}

/** An empty memory. */
export const memory = (): Memory => ({ partitions: new Map(), progress: new Map() });

/** A Log that lives as long as its memory: for tests and trials. It keeps every record. */
export const memoryLog = (
  topics: readonly TopicSpec[],
  { kept = memory(), bounds = defaultBounds }: { readonly kept?: Memory; readonly bounds?: EmbeddedOptions } = {},
): Log => embeddedLog(memoryStorage(topics, kept), bounds);

const memoryStorage = (topics: readonly TopicSpec[], kept: Memory): Storage => {
  let isClosed = false;
  const recordsOf = (topic: string, partition: number): KeptRecord[] =>
    upsert(kept.partitions, `${topic}\n${partition}`, () => []);
  const placeOf = ({ group, topic, partition }: Place) =>
    upsert(kept.progress, `${group}\n${topic}\n${partition}`, () => ({
      group,
      topic,
      partition,
      committed: 0,
      beyond: new Set<number>(),
    }));
  return {
    topics: new Map(topics.map((spec) => [spec.name, spec])),
    lease: () => undefined,
    progress: (place): Progress => {
      const { committed, beyond } = placeOf(place);
      return { committed, beyond: [...beyond] };
    },
    fetch: (topic, partition, from, limit) => recordsOf(topic, partition).slice(from, from + limit),
    commit: (appends, advances) => {
      if (isClosed) throw new Failure('BUSY', '[log] is closed');
      for (const append of appends) keep(recordsOf(append.topic, append.partition), append);
      for (const advance of advances) move(placeOf(advance), advance);
    },
    hasChanged: () => false,
    lag: () =>
      [...kept.progress.values()].map(({ group, topic, partition, committed }): Lag => ({
        group,
        topic,
        partition,
        committed: BigInt(committed),
        end: BigInt(recordsOf(topic, partition).length),
        since: recordsOf(topic, partition)[committed]?.at ?? null,
      })),
    close: () => {
      isClosed = true;
    },
  };
};

const keep = (records: KeptRecord[], { key, value, headers }: Append): void => {
  records.push({ offset: records.length, key, value, headers, bytes: value.byteLength, at: Date.now() });
};

const move = (place: { committed: number; beyond: Set<number> }, { committed, settled }: Advance): void => {
  place.committed = committed;
  for (const offset of settled) place.beyond.add(offset);
  for (const offset of place.beyond) if (offset < committed) place.beyond.delete(offset);
};

const upsert = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
};
