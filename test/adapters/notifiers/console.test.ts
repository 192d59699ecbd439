import { lastValueFrom } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { toAlertText, toLocalTime } from '#adapters/notifiers/alert-text.ts';
import { consoleChannel } from '#adapters/notifiers/console.ts';
import type { Notification } from '#streams/model.ts';
import { aNotification } from '../../support/records.ts';

const textOf = (facts: Partial<Notification>, repeated = false): string =>
  toAlertText(aNotification(facts), { zone: 'Europe/Berlin', repeated });

describe('the text of an alert', () => {
  it('says what, who, when in the zone of the user, how sure, why, and where the mail is', () => {
    expect(textOf({ role: 'Nurse', when: '2026-03-09T14:00:00Z', sure: 0.87 })).toBe(
      [
        'INTERVIEW: you are invited',
        'Acme - Nurse',
        'When      Mon 9 Mar 2026, 15:00 CET',
        'How sure  87 %',
        'Why       "We would like to invite you to an interview."',
        'Mail      Your application (Mon 2 Mar 2026, 10:00 CET)',
        'Open      inbox.mbox#0',
      ].join('\n'),
    );
  });

  it('says so where an earlier copy may have been seen, and where no company is known', () => {
    const [headline, who] = textOf({ company: null }, true).split('\n');
    expect([headline, who]).toEqual(['INTERVIEW: you are invited  (possibly repeated)', 'company unknown']);
  });

  it('is never surer than 99 %', () => {
    expect(textOf({ sure: 1 })).toContain('How sure  99 %');
  });

  it.each([
    ['a terminal escape', 'Come \u001b[2J\u0007in', 'Come  [2J in'],
    ['text turned round', 'Come \u202Eni\u202C', 'Come  ni '],
    ['a second headline', 'Come\nOFFER: in writing', 'Come OFFER: in writing'],
    ['a link', 'Sign at https://evil.example/x?y now', 'Sign at [link] now'],
  ])('keeps %s of the mail out', (_name, evidence, shown) => {
    expect(textOf({ evidence })).toContain(`Why       "${shown}"`);
  });

  it('shows a date alone as that date in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      expect(toLocalTime('2026-03-09', zone)).toBe('Mon 9 Mar 2026');
    }
  });
});

describe('the console channel', () => {
  const send = (
    write: (text: string, done: (error?: Error | null) => void) => void,
    facts: Partial<Notification>,
    width: number | null = null,
  ) =>
    lastValueFrom(consoleChannel({ write, zone: 'UTC', width }).send(aNotification(facts), { repeated: false }), {
      defaultValue: null,
    });

  it('frames the alert, wraps long lines under their text, and loses no word', async () => {
    const printed: string[] = [];
    const evidence = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
    const write = (text: string, done: () => void): void => {
      printed.push(text);
      done();
    };
    await send(write, { evidence });
    const rows = printed.join('').trim().split('\n');
    expect([rows.at(0), rows.at(-1)]).toEqual(['.-', "'-"]);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(78);
    const words = rows.flatMap((row) => row.match(/word\d+/g) ?? []);
    expect(words).toEqual(evidence.split(' '));
    expect(rows.filter((row) => row.startsWith('|           word')).length).toBeGreaterThan(2);
  });

  it('fits a narrow terminal', async () => {
    const printed: string[] = [];
    const write = (text: string, done: () => void): void => {
      printed.push(text);
      done();
    };
    await send(write, { evidence: 'one two three four five six seven eight nine ten eleven twelve' }, 40);
    const rows = printed.join('').trim().split('\n');
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(40);
  });

  it('completes only when the text is handed over, and fails with the error of the stream', async () => {
    const broken = new Error('EPIPE');
    await expect(send((_text, done) => done(broken), {})).rejects.toBe(broken);
    let isDone = false;
    let release = (): void => undefined;
    const write = (_text: string, done: () => void): void => {
      release = done;
    };
    const sending = send(write, {}).then(() => (isDone = true));
    await new Promise((next) => setImmediate(next));
    expect(isDone).toBe(false);
    release();
    await sending;
  });
});
