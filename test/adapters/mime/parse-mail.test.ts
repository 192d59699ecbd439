import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '#src/failure.ts';
import { mailSchema } from '#streams/model.ts';
import { runs } from '../../support/properties.ts';
import { parsed } from '../../support/mails.ts';

const head =
  'From: Ann Lee <ann@acme.example>\r\nTo: alex@home.example\r\nSubject: Hello\r\nMessage-ID: <1@acme.example>\r\n';

describe('parse mail', () => {
  it('decodes headers, zones and addresses', async () => {
    const mail = await parsed(
      'From: =?UTF-8?Q?J=C3=BCrgen_Gr=C3=B6=C3=9F?= <j@acme.example>\r\n' +
        'Subject: =?ISO-8859-1?Q?Vorstellungsgespr=E4ch?=\r\nDate: Mon, 2 Mar 2026 10:00:00 +0530\r\n' +
        'Reply-To: hr@acme.example\r\nMessage-ID: <a@b>\r\n\r\nHallo\r\n',
      { receivedAt: null },
    );
    expect(mail).toMatchObject({
      from: { name: 'Jürgen Größ', address: 'j@acme.example' },
      replyTo: { address: 'hr@acme.example' },
      subject: 'Vorstellungsgespräch',
      receivedAt: '2026-03-02T04:30:00.000Z',
      dateOffset: 330,
      messageId: 'a@b',
      threadId: 'a@b',
    });
  });

  it('takes the time of receipt from the topmost Received header rather than from the sender', async () => {
    const mail = await parsed(
      'Received: from a by b; Tue, 3 Mar 2026 08:00:00 +0000\r\nReceived: from c by a; Tue, 3 Mar 2026 07:00:00 +0000\r\n' +
        `Date: Fri, 1 Jan 2038 00:00:00 +0000\r\n${head}\r\nx`,
      { receivedAt: null },
    );
    expect(mail.receivedAt).toBe('2026-03-03T08:00:00.000Z');
  });

  it('prefers the HTML where the plain part is a stub, and the plain part where it says the same', async () => {
    const alternative = (plain: string, html: string): string =>
      `${head}Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${plain}\r\n` +
      `--x\r\nContent-Type: text/html\r\n\r\n${html}\r\n--x--\r\n`;
    const long = 'We would like to invite you to an interview next Tuesday at our office. '.repeat(4).trim();
    expect((await parsed(alternative('View in browser', `<p>${long}</p>`))).text).toBe(long);
    expect((await parsed(alternative(long, `<p>${long}</p>`))).text).toBe(long);
  });

  it('gives the same id to two copies by other ways, and another to another mail under the same Message-ID', async () => {
    const one = await parsed(
      `Received: from a by b; Mon, 2 Mar 2026 10:00:00 +0000\r\nX-Gmail-Labels: Inbox\r\n${head}\r\nSame.`,
    );
    const copy = await parsed(`Status: RO\r\n${head}\r\nSame.\r\n`, { account: 'other', seq: 7 });
    const other = await parsed(`${head}\r\nDifferent.`);
    expect(copy.id).toBe(one.id);
    expect(other.id).not.toBe(one.id);
  });

  it('finds the thread by its provider, its references, the mail it answers, or itself', async () => {
    expect((await parsed(`X-GM-THRID: 17\r\nReferences: <r@x>\r\n${head}\r\nx`)).threadId).toBe('17');
    expect((await parsed(`References: <r@x> <s@x>\r\nIn-Reply-To: <s@x>\r\n${head}\r\nx`)).threadId).toBe('r@x');
    expect((await parsed(`In-Reply-To: <s@x>\r\n${head}\r\nx`)).threadId).toBe('s@x');
    expect((await parsed(`${head}\r\nx`)).threadId).toBe('1@acme.example');
    expect((await parsed('Subject: x\r\n\r\nx')).threadId).not.toBe('');
  });

  it("knows the user's own mail by label, also in other languages, and by address, also with a tag", async () => {
    expect((await parsed(`X-Gmail-Labels: =?UTF-8?Q?Gesendet,Ge=C3=B6ffnet?=\r\n${head}\r\nx`)).own).toBe(true);
    expect((await parsed(`${head}\r\nx`, { labels: ['Sent'] })).own).toBe(true);
    expect((await parsed(`${head}\r\nx`, { me: ['Ann+jobs@Acme.example'] })).own).toBe(true);
    expect((await parsed(`${head}\r\nx`, { me: ['alex@home.example'] })).own).toBe(false);
  });

  it('keeps what a forward is about, and cuts what a reply quotes', async () => {
    const body =
      'FYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: HR <hr@acme.example>\r\nDate: today\r\nSubject: Interview\r\n\r\nWe invite you.\r\n';
    expect((await parsed(`${head.replace('Hello', 'Fwd: Interview')}\r\n${body}`)).text).toContain('We invite you.');
    const reply = await parsed(`${head}\r\nCancelled, sorry.\r\n\r\nOn Monday, Ann wrote:\r\n> We invite you.\r\n`);
    expect(reply.text).toBe('Cancelled, sorry.');
    expect(reply.quoted).toContain('We invite you.');
  });

  it('links to Gmail for mail of Gmail, by a sane Message-ID only', async () => {
    expect((await parsed(`X-GM-THRID: 17\r\n${head}\r\nx`)).link).toBe(
      'https://mail.google.com/mail/u/0/#search/rfc822msgid%3A1%40acme.example',
    );
    expect((await parsed(`${head}\r\nx`)).link).toBe('inbox.mbox#0');
    const hostile = head.replace('<1@acme.example>', '<"https://evil.example/"@x y>');
    expect((await parsed(`X-GM-THRID: 17\r\n${hostile}\r\nx`)).link).toBe('inbox.mbox#0');
  });

  it('reads a calendar in any part, once, in the zone of the event', async () => {
    const calendar = (start: string): string =>
      `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:u1\r\nSEQUENCE:2\r\nSUMMARY:Interview\r\n${start}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    const mail = (start: string): string =>
      `${head}Date: Mon, 2 Mar 2026 10:00:00 +0100\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n` +
      `--x\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n${calendar(start)}\r\n` +
      `--x\r\nContent-Type: application/octet-stream; name=invite.ics\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(calendar(start)).toString('base64')}\r\n--x--`;
    const startOf = async (start: string): Promise<unknown> => {
      const { calendar: facts } = await parsed(mail(start));
      expect(facts).toHaveLength(1);
      expect(facts[0]).toMatchObject({ method: 'REQUEST', uid: 'u1', sequence: 2, summary: 'Interview' });
      return facts[0]!.start;
    };
    expect(await startOf('DTSTART;TZID=Europe/Berlin:20260701T140000')).toBe('2026-07-01T14:00:00+02:00');
    expect(await startOf('DTSTART;TZID="Eastern Standard Time":20260101T090000')).toBe('2026-01-01T09:00:00-05:00');
    expect(await startOf('DTSTART:20260701T120000Z')).toBe('2026-07-01T12:00:00+00:00');
    expect(await startOf('DTSTART:20260701T140000')).toBe('2026-07-01T14:00:00+01:00');
    expect(await startOf('DTSTART;VALUE=DATE:20260701')).toBe('2026-07-01');
    expect(await startOf('DTSTART:nonsense')).toBeNull();
  });

  it('reads the first events of a feed of thousands', async () => {
    const event = 'BEGIN:VEVENT\r\nUID:u\r\nDTSTART:20260309T140000Z\r\nSUMMARY:Interview\r\nEND:VEVENT\r\n';
    const feed = `BEGIN:VCALENDAR\r\n${event.repeat(20_000)}END:VCALENDAR\r\n`;
    const { calendar } = await parsed(`${head}Content-Type: text/calendar; method=REQUEST\r\n\r\n${feed}`);
    expect(calendar[0]).toMatchObject({ summary: 'Interview', method: 'REQUEST' });
    expect(calendar.length).toBeLessThanOrEqual(20);
  });

  it('does not unroll a zone that changes its clocks every second', async () => {
    const zone = 'BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nRRULE:FREQ=SECONDLY\r\n';
    const end = 'TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n';
    const event = 'BEGIN:VEVENT\r\nUID:u\r\nDTSTART;TZID=X:20260309T140000\r\nSUMMARY:Interview\r\nEND:VEVENT\r\n';
    const bomb = `BEGIN:VCALENDAR\r\n${zone}${end}${event}END:VCALENDAR\r\n`;
    const { calendar } = await parsed(`${head}Content-Type: text/calendar; method=REQUEST\r\n\r\n${bomb}`);
    expect(calendar[0]).toMatchObject({ summary: 'Interview' });
  });

  it('reads the words before and behind a wall of empty lines', async () => {
    const { text } = await parsed(`${head}\r\nFirst words.${'\r\n'.repeat(900_000)}Last words.`);
    expect(text).toBe('First words.\n\nLast words.');
  });

  it('names an empty mail', async () => {
    await expect(parsed('')).rejects.toMatchObject({ code: 'MAIL_EMPTY' });
    await expect(parsed('\0\0 \r\n')).rejects.toMatchObject({ code: 'MAIL_EMPTY' });
  });

  it('reads a mail nested ten thousand deep, of 50 MB, or full of NUL, within bounds', async () => {
    const nested = Array.from(
      { length: 10_000 },
      (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`,
    );
    const deep = await parsed(`${head}Content-Type: multipart/mixed; boundary=b0\r\n\r\n${nested.join('')}The end.`);
    expect(deep).toMatchObject({ subject: 'Hello', damaged: true });
    expect(deep.text).toContain('The end.');
    const huge = await parsed(
      Buffer.concat([Buffer.from(`${head}\r\nFirst words.\r\n`), Buffer.alloc(50_000_000, 'x y\r\n')]),
    );
    expect(huge.text).toMatch(/^First words\./);
    expect(huge.damaged).toBe(true);
    expect((await parsed(`${head}\r\na\0b\0c`)).text).toBe('a b c');
  });

  it('gives a bounded Mail or a named failure for any bytes', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        '--x',
        '--x--',
        '',
        'Content-Type: multipart/mixed; boundary=x',
        'Content-Type: text/html',
        'Content-Transfer-Encoding: base64',
        'Subject: =?utf-8?B?/w==?=',
        'From: <<>',
        'Date: 99',
        'BEGIN:VCALENDAR',
        'Content-Type: text/calendar',
      ),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(line).map((lines) => Buffer.from(lines.join('\r\n'))),
          fc.uint8Array({ maxLength: 500 }),
        ),
        async (bytes) => {
          const outcome = await parsed(bytes).catch((error: unknown) => error);
          if (!(outcome instanceof Failure)) mailSchema.parse(outcome);
        },
      ),
      runs(300, 5_000),
    );
  });
});
