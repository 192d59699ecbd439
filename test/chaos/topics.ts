import { topic } from '#src/topic.ts';

const HOUR = 3_600_000;

/** One record: the n-th of its key. */
export interface Item {
  readonly key: string;
  readonly number: number;
}

const spec = { partitions: 6, retention: HOUR, key: ({ key }: Item) => key, parse: (value: unknown) => value as Item };

/** Where records enter, and where they are after the first hop. */
export const source = topic<Item>({ name: 'source', ...spec });
export const middle = topic<Item>({ name: 'middle', ...spec });
