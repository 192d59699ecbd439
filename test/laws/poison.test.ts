import { throwError } from 'rxjs';
import { expect, it } from 'vitest';
import type { RawMail } from '#streams/model.ts';
import { done } from '../support/collect.ts';
import { openPlace, outcomesOf } from '../support/world.ts';

const mail = (seq: number, subject: string): RawMail => ({
  account: 'alex@example.org',
  seq,
  source: `inbox.mbox#${seq}`,
  bytes: Buffer.from(
    `From: A <a@b.example>\r\nTo: alex@example.org\r\nSubject: ${subject}\r\nMessage-ID: <${seq}@b.example>\r\n\r\nHello there.\r\n`,
  ),
  receivedAt: '2026-01-01T00:00:00.000Z',
  owner: null,
  labels: [],
});

it('law: a poison mail is buried on its third crash, and all the others are judged', async () => {
  const mails = Array.from({ length: 12 }, (_, seq) => mail(seq, seq === 5 ? 'poison' : `number ${seq}`));
  const place = await openPlace(mails);
  try {
    const { run } = place.start((world) => ({
      ...world,
      model: {
        ...world.model,
        judge: (one) =>
          one.subject === 'poison' ? throwError(() => new TypeError(`no ${one.text}`)) : world.model.judge(one),
      },
    }));
    await done(run());
    const outcomes = await outcomesOf(place);
    expect(outcomes.get(5)).toEqual(['dead:BUG']);
    expect([...outcomes.values()].filter(([outcome]) => outcome!.startsWith('judged:'))).toHaveLength(11);
    const [letter] = await place.deadLetters();
    expect(letter).toMatchObject({ group: 'triage', attempts: 3, headers: { source: 'inbox.mbox#5' } });
    expect(letter!.message).not.toContain('Hello');
  } finally {
    await place.remove();
  }
});
