/** One record that one process has completed at one hop. */
export interface Completion {
  readonly hop: 1 | 2;
  readonly key: string;
  /** Its number within its key, from 0. */
  readonly number: number;
  readonly process: number;
  /** Milliseconds of a clock all processes share. */
  readonly at: number;
}

/** What was done, and which completions it can have undone: those of the time from the last commit before it. */
export interface Fault {
  readonly kind: 'kill' | 'pause' | 'broker';
  /** Null where every process may have lost its commits, or its partitions. */
  readonly process: number | null;
  readonly from: number;
  readonly to: number;
}

/** What went in, what came out, and what was done meanwhile. */
export interface History {
  readonly sent: readonly { readonly key: string; readonly number: number }[];
  readonly completions: readonly Completion[];
  readonly faults: readonly Fault[];
}

/** The verdict of a history, as `--json` prints it. */
export interface Checked {
  readonly records: number;
  readonly kills: number;
  /** Sent, and never completed at the last hop. */
  readonly lost: number;
  /** A record of a key completed before one that was sent earlier. */
  readonly orderViolations: number;
  /** Completed again, at either hop. */
  readonly duplicates: number;
  /** Of these: the earlier completion was within reach of a fault of its process. */
  readonly duplicatesExplained: number;
  readonly verdict: 'pass' | 'fail';
}

/** Checks a history in the manner of Jepsen's queue checker: every record accounted for, every repetition explained. */
export const check = ({ sent, completions, faults }: History): Checked => {
  const inOrder = completions.toSorted((one, other) => one.at - other.at);
  const [first, second] = [1, 2].map((hop) => byRecord(inOrder.filter((one) => one.hop === hop)));
  const isExplained = (earlier: Completion): boolean =>
    faults.some(
      ({ process, from, to }) =>
        (process === null || process === earlier.process) && earlier.at >= from && earlier.at <= to,
    );
  const repeatsOf = (completed: ReadonlyMap<string, readonly Completion[]> | undefined) =>
    [...(completed ?? [])].flatMap(([name, all]) =>
      all.slice(1).map((_, n) => ({ name, earlier: all[n] as Completion })),
    );
  const early = repeatsOf(first);
  // What the first hop has published twice comes twice to the second, which completes both as it should.
  const published = new Set(early.map(({ name }) => name));
  const repeats = [...early, ...repeatsOf(second)];
  const explained = repeats.filter(
    ({ name, earlier }) => isExplained(earlier) || (earlier.hop === 2 && published.has(name)),
  );
  const lost = sent.filter((record) => second?.has(toName(record)) !== true).length;
  const orderViolations = violationsIn(second ?? new Map());
  return {
    records: sent.length,
    kills: faults.filter(({ kind }) => kind === 'kill').length,
    lost,
    orderViolations,
    duplicates: repeats.length,
    duplicatesExplained: explained.length,
    verdict: lost === 0 && orderViolations === 0 && explained.length === repeats.length ? 'pass' : 'fail',
  };
};

const toName = ({ key, number }: { readonly key: string; readonly number: number }): string => `${key}#${number}`;

const byRecord = (completions: readonly Completion[]): ReadonlyMap<string, readonly Completion[]> => {
  const found = new Map<string, Completion[]>();
  for (const one of completions) found.set(toName(one), [...(found.get(toName(one)) ?? []), one]);
  return found;
};

/** Counts where, within a key, the first completion of a later record came before that of an earlier one. */
const violationsIn = (completed: ReadonlyMap<string, readonly Completion[]>): number => {
  const latest = new Map<string, number>();
  let violations = 0;
  const firsts = [...completed.values()].flatMap(([one]) => (one === undefined ? [] : [one]));
  for (const { key, number } of firsts.toSorted((one, other) => one.at - other.at)) {
    if (number < (latest.get(key) ?? -1)) violations += 1;
    latest.set(key, Math.max(number, latest.get(key) ?? -1));
  }
  return violations;
};
