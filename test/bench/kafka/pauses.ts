/** Something that happened to a record of a partition; `at` in milliseconds. */
export interface Happening {
  readonly at: number;
  readonly partition: number;
  readonly kind: 'delivered' | 'settled';
}

/**
 * How long a rebalance kept a partition waiting, at the worst: between two deliveries of the same partition, from the
 * last settling in there, which ends the drain, to the second delivery. Takes happenings in order of time.
 */
export const pauseBeyondDrain = (happenings: readonly Happening[]): number => {
  const open = new Map<number, number>();
  let longest = 0;
  for (const { at, partition, kind } of happenings) {
    const since = open.get(partition);
    if (kind === 'delivered' && since !== undefined) longest = Math.max(longest, at - since);
    if (kind === 'delivered' || since !== undefined) open.set(partition, at);
  }
  return longest;
};
