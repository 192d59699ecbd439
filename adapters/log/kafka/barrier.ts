import type { Assignment } from './assignment.ts';
import type { KafkaBounds } from './bounds.ts';
import { deadline } from './deadline.ts';
import { within } from './within.ts';

export interface BarrierOptions {
  readonly bounds: Pick<KafkaBounds, 'drainBudget' | 'partingBudget' | 'heartbeatEvery'>;
  /** What the member holds now; null where that is nothing. */
  readonly held: () => Assignment | null;
  /** It is given back: nothing more of it can be settled. */
  readonly release: (leaving: Assignment) => void;
  /** Commits what is settled. */
  readonly flush: () => Promise<void>;
  readonly heartbeat: () => Promise<void>;
}

/** Between two generations of a group: what a member holds is finished and committed before anybody else can get it. */
export interface Barrier {
  /** Resolves once everything is given back: when all that is open is settled, or its time is over. */
  readonly pass: () => Promise<void>;
  /** Nothing is open now. */
  readonly drained: () => void;
  /** Nobody waits any more for what is open, now or later. */
  readonly hurry: () => void;
}

/** Drain first, fence second: the other order throws finished work away. */
export const barrier = ({ bounds, held, release, flush, heartbeat }: BarrierOptions): Barrier => {
  const open = deadline();

  /** Until nothing has been settled while a commit was under way; ends, as nothing new is delivered. */
  const commitAll = async (leaving: Assignment): Promise<void> => {
    const isDone = await flush().then(
      () => true,
      () => false,
    );
    if (isDone && held() === leaving && leaving.moved().length > 0) await commitAll(leaving);
  };

  return {
    pass: async () => {
      const leaving = held();
      if (leaving === null) return;
      leaving.stop();
      const beats = setInterval(() => void heartbeat().catch(() => undefined), bounds.heartbeatEvery);
      await open.wait(() => leaving.load.open === 0, bounds.drainBudget);
      await within(commitAll(leaving), bounds.partingBudget);
      clearInterval(beats);
      if (held() === leaving) release(leaving);
    },
    drained: open.check,
    hurry: open.hurry,
  };
};
