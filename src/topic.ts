import type { Entry } from './delivery.ts';
import { Failure } from './failure.ts';
import type { TopicSpec } from './ports.ts';

/** Turns the answers of a behaviour into records; `topics` names every place it can publish to. */
export interface Writer<B> {
  readonly topics: readonly TopicSpec[];
  readonly entries: (answer: B) => readonly Entry[];
}

/** A named place where the graph may be cut: typed on both sides, and a Writer of its own kind. */
export interface Topic<T> extends TopicSpec, Writer<T> {
  /** Throws Failure UNDECODABLE for bytes that are no T. */
  readonly decode: (bytes: Uint8Array) => T;
}

/** What a topic declares: `parse` guards the border and throws for anything that is no T. */
export interface TopicOptions<T> extends TopicSpec {
  readonly key: (value: T) => string;
  readonly parse: (value: unknown) => T;
}

const decoder = new TextDecoder();

/** Declares a topic of JSON records. */
export const topic = <T>({ name, partitions, retention, key, parse }: TopicOptions<T>): Topic<T> => {
  const spec: TopicSpec = { name, partitions, retention };
  return {
    ...spec,
    topics: [spec],
    entries: (value) => [{ topic: name, key: key(value), value: Buffer.from(JSON.stringify(value)), headers: {} }],
    decode: (bytes) => decodeJson(name, bytes, parse),
  };
};

const decodeJson = <T>(name: string, bytes: Uint8Array, parse: (value: unknown) => T): T => {
  try {
    return parse(JSON.parse(decoder.decode(bytes)));
  } catch (cause) {
    throw new Failure('UNDECODABLE', `[${name}] the record is not what the topic promises; see its dead letter`, {
      cause,
    });
  }
};

type Addressed<W> = {
  readonly [K in keyof W]: W[K] extends Writer<infer T> ? { readonly to: K; readonly value: T } : never;
}[keyof W];

/** A writer of answers that say where they go: `{ to: 'urgent', value: mail }`. */
export const toOneOf = <W extends Readonly<Record<string, Writer<never>>>>(writers: W): Writer<Addressed<W>> => ({
  topics: Object.values(writers).flatMap((writer) => writer.topics),
  entries: ({ to, value }) => (writers[to] as Writer<typeof value>).entries(value),
});

/** FNV-1a over UTF-16 code units: the same key always goes to the same partition. */
export const partitionOf = (key: string, partitions: number): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % partitions;
};
