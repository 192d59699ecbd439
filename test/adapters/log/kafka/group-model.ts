import { fromOffsetMap } from '#adapters/log/kafka/offset-map.ts';
import type { Commit } from '#test/support/simulated-group.ts';

/** A record that one member has been handed. */
export interface HandedOut {
  readonly member: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string;
}

/** Why a completion may have been in vain: what happened to its member, and when. */
interface Mishap {
  readonly member: string;
  readonly at: number;
}

/** What a group of readers owes: checked at each delivery, completion and commit. */
export interface GroupModel {
  readonly written: (partition: number, offset: number, key: string) => void;
  readonly delivered: (record: HandedOut, committed: Commit) => void;
  /** The record's assignment was over when it was completed. */
  readonly completed: (record: HandedOut, facts: { readonly isLate: boolean }) => void;
  readonly committing: (commits: readonly Commit[], before: (partition: number) => Commit) => void;
  /** What the member completes until then, `lasting` milliseconds from now, may have been in vain. */
  readonly mishap: (member: string, lasting?: number) => void;
  readonly isComplete: () => boolean;
  /** Completions of records that were completed before. */
  readonly duplicates: () => number;
  /** Notes what must hold. */
  readonly check: (isSo: boolean, what: string) => void;
  /** What did not hold. */
  readonly violations: readonly string[];
}

interface Completion {
  readonly member: string;
  readonly at: number;
  readonly isLate: boolean;
}

/** More than any offset map spans here. */
const SPAN = 64;

const toName = ({ partition, offset }: { readonly partition: number; readonly offset: number }): string =>
  `${partition}/${offset}`;

export const groupModel = (): GroupModel => {
  const keys = new Map<string, string>();
  const completions = new Map<string, Completion>();
  const latestOfKey = new Map<string, number>();
  const mishaps: Mishap[] = [];
  const violations: string[] = [];
  let duplicates = 0;
  const check = (isSo: boolean, what: string): void => {
    if (!isSo) violations.push(what);
  };

  const isInVain = ({ member, at, isLate }: Completion): boolean =>
    isLate || mishaps.some((mishap) => mishap.member === member && mishap.at >= at);

  return {
    written: (partition, offset, key) => keys.set(toName({ partition, offset }), key),
    delivered: (record, { offset, metadata }) => {
      const name = toName(record);
      check(keys.get(name) === record.key, `${name} is not what was written`);
      const isCommitted = record.offset < offset || fromOffsetMap(offset, metadata).has(record.offset);
      check(!isCommitted, `${name} is delivered after it was committed`);
      const earlier = completions.get(name);
      check(earlier === undefined || isInVain(earlier), `${name} is delivered again without need`);
    },
    completed: (record, { isLate }) => {
      if (completions.has(toName(record))) duplicates += 1;
      else {
        const lane = `${record.partition}/${record.key}`;
        check(
          record.offset > (latestOfKey.get(lane) ?? -1),
          `${toName(record)} is completed out of the order of its key`,
        );
        latestOfKey.set(lane, record.offset);
      }
      completions.set(toName(record), { member: record.member, at: performance.now(), isLate });
    },
    committing: (commits, before) => {
      for (const { partition, offset, metadata } of commits) {
        check(offset >= before(partition).offset, `the watermark of ${partition} moves back`);
        const beyond = fromOffsetMap(offset, metadata);
        for (let n = 0; n < offset + SPAN; n += 1) {
          const name = toName({ partition, offset: n });
          if (n < offset || beyond.has(n)) check(completions.has(name), `${name} is committed before it is completed`);
        }
      }
    },
    mishap: (member, lasting = 0) => mishaps.push({ member, at: performance.now() + lasting }),
    isComplete: () => completions.size === keys.size,
    duplicates: () => duplicates,
    check,
    violations,
  };
};
