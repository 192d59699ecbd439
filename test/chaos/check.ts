/** One record that one process has completed at one hop. */
export interface Completion {
  readonly hop: 1 | 2;
  readonly key: string;
  /** Its number within its key, from 0. */
  readonly number: number;
  readonly process: number;
  /** When its work began, and when it was done: milliseconds of a clock all processes share. */
  readonly began: number;
  readonly at: number;
}

/** What was done, and which completions it can have undone: those of the time from the last commit before it. */
export interface Fault {
  /** `change`: members came or went in good order, which undoes only what a drain does not wait for. */
  readonly kind: 'kill' | 'pause' | 'broker' | 'change';
  /** Null where every process may have lost its commits, or its partitions. */
  readonly process: number | null;
  readonly from: number;
  readonly to: number;
  /** Only work that took longer, in milliseconds; else all. */
  readonly longerThan?: number;
}

/** What went in, what came out, and what was done meanwhile. */
export interface History {
  readonly sent: readonly { readonly key: string; readonly number: number }[];
  readonly completions: readonly Completion[];
  readonly faults: readonly Fault[];
  /** Two where not said. */
  readonly hops?: 1 | 2;
}

/** A record that was completed twice at a hop: the two completions, one after the other. */
export interface Repeat {
  readonly earlier: Completion;
  readonly later: Completion;
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
export const check = (history: History): Checked => {
  const { sent, faults, hops = 2 } = history;
  const last = completionsAt(history, hops);
  const lost = sent.filter((record) => !last.has(toName(record))).length;
  const orderViolations = violationsIn(last);
  const duplicates = repeatsIn(history).length;
  const unexplained = unexplainedIn(history).length;
  return {
    records: sent.length,
    kills: faults.filter(({ kind }) => kind === 'kill').length,
    lost,
    orderViolations,
    duplicates,
    duplicatesExplained: duplicates - unexplained,
    verdict: lost === 0 && orderViolations === 0 && unexplained === 0 ? 'pass' : 'fail',
  };
};

/** The repetitions for which no fault answers. */
export const unexplainedIn = (history: History): readonly Repeat[] => {
  // What the first hop has published twice comes twice to the second, which completes both as it should.
  const published = new Set(repeatsAt(history, 1).map(({ earlier }) => toName(earlier)));
  return repeatsIn(history).filter(
    (repeat) =>
      !isExplained(history.faults, repeat) && !(repeat.earlier.hop === 2 && published.has(toName(repeat.earlier))),
  );
};

/** A process that was stopped may also complete late what others have completed meanwhile. */
const isExplained = (faults: readonly Fault[], { earlier, later }: Repeat): boolean =>
  faults.some((fault) => reaches(fault, earlier) || (fault.kind === 'pause' && reaches(fault, later)));

const reaches = ({ process, from, to, longerThan }: Fault, { process: by, began, at }: Completion): boolean => {
  if ((process !== null && process !== by) || at < from) return false;
  return longerThan === undefined ? at <= to : began <= to && at - began > longerThan;
};

const repeatsIn = (history: History): readonly Repeat[] => [...repeatsAt(history, 1), ...repeatsAt(history, 2)];

const repeatsAt = (history: History, hop: 1 | 2): readonly Repeat[] =>
  [...completionsAt(history, hop).values()].flatMap((all) =>
    all.slice(1).map((later, n) => ({ earlier: all[n] as Completion, later })),
  );

const toName = ({ key, number }: { readonly key: string; readonly number: number }): string => `${key}#${number}`;

/** By record, the earliest first. */
const completionsAt = ({ completions }: History, hop: 1 | 2): ReadonlyMap<string, readonly Completion[]> => {
  const found = new Map<string, Completion[]>();
  const atHop = completions.filter((one) => one.hop === hop);
  for (const one of atHop.toSorted((a, b) => a.at - b.at))
    found.set(toName(one), [...(found.get(toName(one)) ?? []), one]);
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
