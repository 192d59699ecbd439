import { firstValueFrom, forkJoin, lastValueFrom } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#adapters/store/store.ts';
import type { Judgement, Notification, Verdict } from '#streams/model.ts';
import { done } from '../support/collect.ts';

/** One place where a store lives; opening it again is what a restart does. */
export interface StorePlace {
  readonly open: () => Promise<Store>;
  readonly remove: () => Promise<void>;
}

const judgement = (kind: Judgement['kind'], detail: Judgement['detail']): Judgement => ({
  kind,
  detail,
  company: 'Acme',
  role: null,
  when: null,
  deadline: null,
  scores: { INTERVIEW: 0.1, OFFER: 0.1, REJECTION: 0.1, OTHER: 0.7 },
  evidence: null,
  by: 'local',
});

const verdict = (seq: number, facts: Partial<Verdict> = {}): Verdict => ({
  ...judgement('INTERVIEW', 'invite'),
  mailId: `mail-${seq}`,
  account: 'a',
  seq,
  source: `a.mbox#${seq}`,
  threadId: 't',
  messageId: null,
  receivedAt: '2026-01-01T00:00:00.000Z',
  subject: 'Hello',
  link: 'a.mbox',
  calendar: [],
  ...facts,
});

const notification = (seq: number): Notification => ({
  id: `mail-${seq}:INTERVIEW:invite:console`,
  channel: 'console',
  mailId: `mail-${seq}`,
  account: 'a',
  seq,
  threadId: 't',
  kind: 'INTERVIEW',
  detail: 'invite',
  company: null,
  role: null,
  when: null,
  deadline: null,
  sure: 0.9,
  evidence: null,
  subject: 'Hello',
  receivedAt: '2026-01-01T00:00:00.000Z',
  link: 'a.mbox',
});

const receipt = { inbox: 'mails', partition: 0, offset: '7' };

const all = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
};

/** What every store promises; each adapter passes the same suite. */
export const storeContract = (name: string, place: () => Promise<StorePlace>): void => {
  describe(`${name} keeps the contract of a store`, () => {
    let here: StorePlace;
    let store: Store;
    beforeEach(async () => {
      here = await place();
      store = await here.open();
    });
    afterEach(async () => {
      await store.close();
      await here.remove();
    });
    const restart = async (): Promise<void> => {
      await store.close();
      store = await here.open();
    };
    const judge = (one: Verdict): Promise<unknown> =>
      done(forkJoin([store.verdicts.first(one.mailId, one), store.history.record(one)]));

    it('keeps the first verdict of a mail, whoever comes later, over a restart', async () => {
      const [first, second] = [judgement('INTERVIEW', 'invite'), judgement('OTHER', 'newsletter')];
      expect(await firstValueFrom(store.verdicts.find('m'))).toBeNull();
      expect(await firstValueFrom(store.verdicts.first('m', first))).toEqual(first);
      expect(await firstValueFrom(store.verdicts.first('m', second))).toEqual(first);
      await restart();
      expect(await firstValueFrom(store.verdicts.find('m'))).toEqual(first);
    });

    it('gives all who ask at once the same first verdict', async () => {
      const answers = await lastValueFrom(
        forkJoin(
          Array.from({ length: 20 }, (_, index) =>
            store.verdicts.first('m', { ...judgement('OTHER', 'newsletter'), company: `c${index}` }),
          ),
        ),
      );
      expect(new Set(answers.map(({ company }) => company)).size).toBe(1);
    });

    it('journals an intent, then the sending; an intent without an answer is unknown, also after a restart', async () => {
      expect(await firstValueFrom(store.journal.intend(notification(1)))).toBe('new');
      await restart();
      expect(await firstValueFrom(store.journal.intend(notification(1)))).toBe('unknown');
      await done(store.journal.sent(notification(1)));
      await restart();
      expect(await firstValueFrom(store.journal.intend(notification(1)))).toBe('sent');
    });

    it('counts strikes for each receipt over restarts', async () => {
      expect(await firstValueFrom(store.strikes.add('g', receipt))).toBe(1);
      await restart();
      expect(await firstValueFrom(store.strikes.add('g', receipt))).toBe(2);
      expect(await firstValueFrom(store.strikes.add('h', receipt))).toBe(1);
    });

    it('moves a cursor forwards only', async () => {
      expect(await firstValueFrom(store.cursors.load('mail', 'ingest'))).toEqual({ next: 0, proof: '' });
      await done(store.cursors.save('mail', 'ingest', { next: 7, proof: 'seven' }));
      await done(store.cursors.save('mail', 'ingest', { next: 3, proof: 'three' }));
      await restart();
      expect(await firstValueFrom(store.cursors.load('mail', 'ingest'))).toEqual({ next: 7, proof: 'seven' });
      expect(await firstValueFrom(store.cursors.load('other', 'ingest'))).toEqual({ next: 0, proof: '' });
    });

    it('lists outcomes in the order of the mailbox, second copies marked, each sequence number once', async () => {
      await judge(verdict(2));
      await judge(verdict(0));
      await judge(verdict(1, { mailId: 'mail-0' }));
      await judge(verdict(1, { mailId: 'mail-0' }));
      await done(store.journal.intend(notification(0)));
      await done(store.journal.sent(notification(0)));
      const outcomes = await all(store.outcomes.of('a'));
      expect(outcomes.map(({ seq, duplicate, alerts }) => [seq, duplicate, alerts])).toEqual([
        [0, false, 1],
        [1, true, 0],
        [2, false, 0],
      ]);
      expect(await store.outcomes.counts('a')).toEqual({ judged: 3, duplicates: 1, rejections: 0, alerts: 1 });
      expect(await store.outcomes.unjudged('a', [0, 5])).toEqual(new Set([5]));
    });

    it('pages through more outcomes than one page holds', async () => {
      await Promise.all(Array.from({ length: 1_203 }, (_, seq) => judge(verdict(seq))));
      const outcomes = await all(store.outcomes.of('a'));
      expect(outcomes.map(({ seq }) => seq)).toEqual(Array.from({ length: 1_203 }, (_, seq) => seq));
    });

    it('keeps the latest word on an interview by its sequence, then by the mail, whatever the order of arrival', async () => {
      const fact = {
        method: 'REQUEST',
        uid: 'u',
        summary: '',
        location: '',
        organizer: '',
        end: null,
        zone: null,
        status: null,
      };
      const at = (sequence: number, start: string, receivedAt: string): Partial<Verdict> => ({
        receivedAt,
        calendar: [{ ...fact, sequence, start }],
      });
      await judge(verdict(0, at(1, '2026-02-02T10:00:00+01:00', '2026-01-02T00:00:00.000Z')));
      await judge(verdict(1, at(0, '2026-02-01T10:00:00+01:00', '2026-01-03T00:00:00.000Z')));
      expect(await store.interviews('a')).toMatchObject([{ uid: 'u', startsAt: '2026-02-02T10:00:00+01:00' }]);
      await judge(verdict(2, at(1, '2026-02-03T10:00:00+01:00', '2026-01-04T00:00:00.000Z')));
      expect(await store.interviews('a')).toMatchObject([{ uid: 'u', startsAt: '2026-02-03T10:00:00+01:00' }]);
    });
  });
};
