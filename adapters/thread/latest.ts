/** A memory of the latest values, by key. */
export interface Latest<V> {
  readonly get: (key: string) => V | undefined;
  readonly set: (key: string, value: V) => void;
}

/** Keeps at most so many values and forgets the oldest first. */
export const latest = <V>(most: number): Latest<V> => {
  const valueByKey = new Map<string, V>();
  return {
    get: (key) => valueByKey.get(key),
    set: (key, value) => {
      valueByKey.set(key, value);
      const [oldest] = valueByKey.keys();
      if (valueByKey.size > most && oldest !== undefined) valueByKey.delete(oldest);
    },
  };
};
