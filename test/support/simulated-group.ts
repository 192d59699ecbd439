import type { KafkaMessage } from 'kafkajs';

/** What a group has committed in one partition. */
export interface Commit {
  readonly partition: number;
  readonly offset: number;
  readonly metadata: string | null;
}

/** A member as its coordinator sees it; it learns of a rebalance by its next heartbeat. */
export interface Member {
  readonly name: string;
}

/** One topic and one group of it, in memory, on whatever timers there are: what a broker promises, and no more. */
export interface SimulatedGroup {
  readonly partitions: number;
  readonly append: (partition: number, key: string) => number;
  /** Records from an offset on. */
  readonly fetch: (partition: number, from: number, most: number) => readonly KafkaMessage[];
  readonly end: (partition: number) => number;
  readonly committed: (partition: number) => Commit;
  /** Throws UNKNOWN_MEMBER_ID or ILLEGAL_GENERATION; `generation` is the one the member believes in. */
  readonly commit: (member: Member, generation: number, commits: readonly Commit[]) => void;
  /** Throws as `commit` does. */
  readonly check: (member: Member, generation: number) => void;
  /** Resolves once every other member has come too, or its time is up. */
  readonly join: (member: Member) => Promise<Joined>;
  readonly leave: (member: Member) => void;
  /** Throws as `commit` does, and REBALANCE_IN_PROGRESS where the member must join again. */
  readonly heartbeat: (member: Member, generation: number) => void;
}

export interface Joined {
  readonly generation: number;
  readonly partitions: readonly number[];
}

export interface GroupTimes {
  readonly sessionTimeout: number;
  readonly rebalanceTimeout: number;
}

/** An error as kafkajs makes one of a broker's answer. */
export const protocolError = (type: string): Error =>
  Object.assign(new Error(type), { type, name: 'KafkaJSProtocolError' });

export const simulatedGroup = (
  partitions: number,
  { sessionTimeout, rebalanceTimeout }: GroupTimes,
): SimulatedGroup => {
  const records = Array.from({ length: partitions }, (): KafkaMessage[] => []);
  const commits = new Map<number, Commit>();
  const sessions = new Map<Member, NodeJS.Timeout>();
  const waiting = new Map<Member, (joined: Joined) => void>();
  let generation = 0;
  let joinTimer: NodeJS.Timeout | null = null;

  const touch = (member: Member): void => {
    clearTimeout(sessions.get(member));
    // Who waits for the others to join does not run out of time.
    const expire = (): void => (waiting.has(member) ? touch(member) : leave(member));
    sessions.set(member, setTimeout(expire, sessionTimeout));
  };

  const leave = (member: Member): void => {
    clearTimeout(sessions.get(member));
    waiting.delete(member);
    if (sessions.delete(member)) rebalance();
  };

  const rebalance = (): void => {
    joinTimer ??= setTimeout(complete, rebalanceTimeout);
    completeIfAll();
  };

  const completeIfAll = (): void => {
    if (joinTimer !== null && [...sessions.keys()].every((member) => waiting.has(member))) complete();
  };

  const complete = (): void => {
    if (joinTimer !== null) clearTimeout(joinTimer);
    joinTimer = null;
    generation += 1;
    for (const member of sessions.keys()) {
      if (waiting.has(member)) continue;
      clearTimeout(sessions.get(member));
      sessions.delete(member);
    }
    const members = [...waiting];
    waiting.clear();
    members.forEach(([member, resolve], index) => {
      touch(member);
      const mine = Array.from({ length: partitions }, (_, n) => n).filter((n) => n % members.length === index);
      resolve({ generation, partitions: mine });
    });
  };

  const check = (member: Member, believed: number): void => {
    if (!sessions.has(member)) throw protocolError('UNKNOWN_MEMBER_ID');
    if (believed !== generation) throw protocolError('ILLEGAL_GENERATION');
  };

  const committed = (partition: number): Commit => commits.get(partition) ?? { partition, offset: -1, metadata: null };

  return {
    partitions,
    append: (partition, key) => {
      const all = records[partition] ?? [];
      const offset = all.length;
      all.push({ offset: String(offset), key: Buffer.from(key), value: Buffer.from(String(offset)) } as KafkaMessage);
      return offset;
    },
    fetch: (partition, from, most) => records[partition]?.slice(from, from + most) ?? [],
    end: (partition) => records[partition]?.length ?? 0,
    committed,
    check,
    commit: (member, believed, given) => {
      check(member, believed);
      for (const one of given) commits.set(one.partition, one);
    },
    join: (member) =>
      new Promise((resolve) => {
        touch(member);
        waiting.set(member, resolve);
        if (joinTimer === null) rebalance();
        else completeIfAll();
      }),
    leave,
    heartbeat: (member, believed) => {
      check(member, believed);
      touch(member);
      if (joinTimer !== null) throw protocolError('REBALANCE_IN_PROGRESS');
    },
  };
};
