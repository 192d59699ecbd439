import fc from 'fast-check';
import { defer, delay, finalize } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { lanes, type Fetched } from '#src/lanes.ts';
import type { Mail } from '#streams/model.ts';
import { rawInboxStream } from '#streams/topics.ts';
import { arbitraryInbox } from '../support/arbitrary-inbox.ts';
import { allOf, done } from '../support/collect.ts';
import { runs } from '../support/properties.ts';
import { bounds, openPlace } from '../support/world.ts';

/** Stages that ask the model: triage and classify. */
const STAGES = 2;

describe('law: order per key, and bounded', () => {
  it('never overlaps and never swaps two records of one key, and keeps to the window', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4), { maxLength: 60 }),
        fc.infiniteStream(fc.nat(1_000)),
        fc.integer({ min: 1, max: 6 }),
        (keys, choices, window) => {
          const records = keys.map((key, offset): Fetched => ({ offset, key: String(key), bytes: 1 }));
          const open: Fetched[] = [];
          const finished: Fetched[] = [];
          const reader = lanes({
            from: 0,
            window,
            maxBytes: 1_000,
            fetch: (from, limit) => records.slice(from, from + limit),
            isSettled: () => false,
            deliver: (record) => {
              expect(open.every(({ key }) => key !== record.key)).toBe(true);
              open.push(record);
            },
          });
          reader.pump();
          while (open.length > 0) {
            expect(open.length).toBeLessThanOrEqual(window);
            const [record] = open.splice((choices.next().value ?? 0) % open.length, 1);
            finished.push(record!);
            reader.release(record!.offset);
          }
          expect(finished).toHaveLength(records.length);
          for (const key of new Set(keys)) {
            const offsets = finished.filter((record) => record.key === String(key)).map(({ offset }) => offset);
            expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
          }
        },
      ),
      runs(200),
    );
  });

  it('holds of any inbox: threads reach the first topic in order, and no stage opens more than its window', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInbox(), async (mails) => {
        const place = await openPlace(mails);
        const openByThread = new Map<string, number>();
        let open = 0;
        let most = 0;
        const watched = (mail: Mail, by: number): void => {
          openByThread.set(mail.threadId, (openByThread.get(mail.threadId) ?? 0) + by);
          open += by;
          most = Math.max(most, open);
        };
        try {
          const { run, log } = place.start((world) => ({
            ...world,
            model: {
              ...world.model,
              judge: (mail) =>
                defer(() => {
                  watched(mail, 1);
                  expect(openByThread.get(mail.threadId)).toBeLessThanOrEqual(STAGES);
                  return world.model.judge(mail).pipe(delay(mail.seq % 3));
                }).pipe(finalize(() => watched(mail, -1))),
            },
          }));
          await done(run());
          expect(most).toBeLessThanOrEqual(bounds.window * rawInboxStream.partitions * STAGES);
          const seqsByThread = new Map<string, number[]>();
          for (const { value } of await allOf(log.browse(rawInboxStream.name))) {
            const { threadId, seq } = rawInboxStream.decode(value);
            seqsByThread.set(threadId, [...(seqsByThread.get(threadId) ?? []), seq]);
          }
          for (const seqs of seqsByThread.values()) expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
        } finally {
          await place.remove();
        }
      }),
      runs(10),
    );
  });
});
