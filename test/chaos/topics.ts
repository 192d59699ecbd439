import { topic, type Topic } from '#src/topic.ts';

const HOUR = 3_600_000;

/** One record: the n-th of its key. */
export interface Item {
  readonly key: string;
  readonly number: number;
}

/** Where records enter, and where they are after the first hop. */
export interface ItemTopics {
  readonly source: Topic<Item>;
  readonly middle: Topic<Item>;
}

export const itemTopics = (partitions: number): ItemTopics => {
  const spec = { partitions, retention: HOUR, key: ({ key }: Item) => key, parse: (value: unknown) => value as Item };
  return { source: topic<Item>({ name: 'source', ...spec }), middle: topic<Item>({ name: 'middle', ...spec }) };
};
