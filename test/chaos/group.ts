import { join } from 'node:path';
import { pause } from '../support/waiting.ts';
import type { Fault } from './check.ts';
import { now } from './clock.ts';
import { startMember, type Member, type Membership } from './member.ts';

/** How a process ended, and when: the code is null where a signal ended it. */
export interface Exit {
  readonly code: number | null;
  readonly at: number;
}

/** The processes of one history, and what is done to them; one that ends by itself is started again. */
export interface ProcessGroup {
  readonly join: () => void;
  /** To the one that is picked; nothing where none is left. */
  readonly leave: (pick: number) => void;
  readonly kill: (pick: number) => void;
  /** Stops it for so many milliseconds. */
  readonly stop: (pick: number, milliseconds: number) => void;
  /** Notes what was done to the brokers. */
  readonly note: (fault: Fault) => void;
  /** Resolves once nobody is stopped, and whoever was asked to leave has left. */
  readonly settled: () => Promise<void>;
  readonly size: () => number;
  readonly faults: readonly Fault[];
  /** Of those that were asked to leave. */
  readonly exits: readonly Exit[];
  /** What they printed on stderr. */
  readonly said: readonly string[];
  /** Ends all that are left, at once. */
  readonly end: () => void;
}

export interface ProcessGroupOptions {
  readonly membership: Omit<Membership, 'history'>;
  /** Where the histories go, one a process. */
  readonly folder: string;
  /** Milliseconds in which a fault can have undone what was completed before it. */
  readonly uncommitted: number;
  /** How long a change of members may be under way, in milliseconds. */
  readonly change: number;
  readonly budget: number;
}

export const processGroup = (options: ProcessGroupOptions): ProcessGroup => {
  const { membership, folder, uncommitted, change, budget } = options;
  const members: Member[] = [];
  const all: Member[] = [];
  const faults: Fault[] = [];
  const exits: Exit[] = [];
  const said: string[] = [];
  const pending: Promise<void>[] = [];
  let isOver = false;

  const changed = (): void =>
    void faults.push({ kind: 'change', process: null, from: now(), to: now() + change, longerThan: budget });

  const take = (pick: number): Member | undefined => members.splice(pick % (members.length || 1), 1)[0];

  const later = (work: Promise<void>): void => void pending.push(work.finally(changed));

  const leave = async (member: Member): Promise<void> => {
    await member.ready;
    changed();
    member.signal('SIGTERM');
    exits.push({ code: await member.ended, at: now() });
  };

  const kill = async (member: Member): Promise<void> => {
    const from = now() - uncommitted;
    member.signal('SIGKILL');
    await member.ended;
    faults.push({ kind: 'kill', process: member.process, from, to: now() });
  };

  const stop = async (member: Member, milliseconds: number): Promise<void> => {
    const from = now() - uncommitted;
    member.signal('SIGSTOP');
    await pause(milliseconds);
    member.signal('SIGCONT');
    faults.push({ kind: 'pause', process: member.process, from, to: now() + uncommitted });
    members.push(member);
  };

  const doing = (work: (member: Member) => Promise<void>) => (pick: number) => {
    const member = take(pick);
    if (member !== undefined) later(work(member));
  };

  /** As a container does. */
  const startAgain = (member: Member): void => {
    const index = members.indexOf(member);
    if (isOver || index === -1) return;
    members.splice(index, 1);
    start();
  };

  const start = (): void => {
    changed();
    const history = join(folder, `history-${all.length}.jsonl`);
    const member = startMember({ ...membership, history }, (text) => said.push(text));
    void member.ended.then(() => startAgain(member));
    members.push(member);
    all.push(member);
  };

  return {
    join: start,
    leave: doing(leave),
    kill: doing(kill),
    stop: (pick, milliseconds) => doing((member) => stop(member, milliseconds))(pick),
    note: (fault) => faults.push(fault),
    settled: () => Promise.all(pending).then(() => undefined),
    size: () => members.length,
    ...{ faults, exits, said },
    end: () => {
      isOver = true;
      all.forEach((member) => member.signal('SIGKILL'));
    },
  };
};
