import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#test/support/properties.ts';
import { inVirtualTime } from '#test/support/virtual-time.ts';
import { runHistory } from './group-history.ts';
import { BUDGET, calm, stormy, type History } from './group-plan.ts';

const shortest = { partitions: 1, window: 1, keys: 1, batches: [1], commitCount: 1 };

describe('a consumer group', () => {
  /** Each was found by the properties below. */
  const found: readonly (History & { readonly what: string })[] = [
    {
      what: 'finishes what is open in a member that leaves, though another joins meanwhile',
      ...{ ...shortest, work: [11, 0] },
      events: [
        { after: 2, kind: 'write', pick: 0 },
        { after: 136, kind: 'leave', pick: 0 },
      ],
    },
    {
      what: 'hands on what was settled beyond the watermark through a member that reads nothing',
      ...{ ...shortest, partitions: 2, window: 2, keys: 2, work: [20] },
      events: [
        { after: 60, kind: 'join', pick: 0 },
        { after: 7, kind: 'leave', pick: 31 },
      ],
    },
    {
      what: 'commits what was settled while its last commit was under way',
      ...{ ...shortest, partitions: 3, work: [0, 302, 0], commitCount: 2 },
      events: [
        { after: 25, kind: 'leave', pick: 0 },
        { after: 223, kind: 'write', pick: 0 },
      ],
    },
    {
      what: 'takes no commit that is tried again in a later generation',
      ...{ ...shortest, work: [0] },
      events: [
        { after: 0, kind: 'commit-unknown', pick: 0 },
        { after: 12, kind: 'join', pick: 0 },
      ],
    },
  ];
  it.each(found)('$what', async (history) => {
    const duplicates = await inVirtualTime(() => runHistory(history));
    const isCalm = history.events.every(({ kind }) => ['write', 'join', 'leave'].includes(kind));
    if (isCalm && Math.max(...history.work) < BUDGET) expect(duplicates).toBe(0);
  });
});

describe('any history of a consumer group', () => {
  it('completes every record, in order of key, each once, where members come and go in good order', async () => {
    await fc.assert(
      fc.asyncProperty(calm, async (history) => {
        expect(await inVirtualTime(() => runHistory(history))).toBe(0);
      }),
      runs(100, 1_500),
    );
  });

  it('loses nothing, keeps order, and repeats only what no commit held, where members die, commits fail and work is slow', async () => {
    await fc.assert(
      fc.asyncProperty(stormy, async (history) => {
        await inVirtualTime(() => runHistory(history));
      }),
      runs(100, 1_500),
    );
  });
});
