import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { detailsByKind } from '#streams/kinds.ts';
import { buildAll, names } from './build.ts';
import { rawBytes, readInbox, type RecordedMail } from './recorded.ts';

const text = (mail: RecordedMail) => Buffer.from(rawBytes(mail)).toString('latin1');
const messageIdOf = (mail: RecordedMail) => /^Message-ID: *(\S+)/im.exec(text(mail))?.[1] ?? null;
const isCopy = ({ deserves }: RecordedMail) => deserves.note?.startsWith('copy of ') === true;

const wordsOf = async (mail: RecordedMail): Promise<string> => {
  const parsed = await PostalMime.parse(rawBytes(mail), { attachmentEncoding: 'utf8' });
  const { subject = '', from, to = [], text = '', html = '' } = parsed;
  const names = [from, ...to].map((one) => one?.name ?? '');
  const calendars = parsed.attachments.map(({ content }) => (typeof content === 'string' ? content : ''));
  return [subject, ...names, text, html.replace(/<[^>]*>/g, ''), ...calendars]
    .join(' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
};

describe('the recorded inboxes', () => {
  it('are what their sources build, byte by byte', async () => {
    for (const [name, built] of await buildAll())
      expect(readFileSync(new URL(name, import.meta.url), 'utf8') === built, `${name}: run build.ts`).toBe(true);
  });

  it('name every mail once, apart from the copies', () => {
    const ids = names().flatMap((name) => readInbox(name).flatMap((mail) => (isCopy(mail) ? [] : [messageIdOf(mail)])));
    const named = ids.filter((id) => id !== null);
    expect(named.filter((id, index) => named.indexOf(id) !== index)).toEqual([]);
  });
});

it('english.jsonl has every detail', () => {
  const seen = new Set(readInbox('english').map(({ deserves }) => deserves.detail));
  expect(
    Object.values(detailsByKind)
      .flat()
      .filter((detail) => !seen.has(detail)),
  ).toEqual([]);
});

describe.each(names())('%s.jsonl', (name) => {
  const mails = readInbox(name);

  it('tells mails in the order in which they arrived', () => {
    const times = mails.map(({ receivedAt }) => receivedAt);
    expect(times).toEqual(times.toSorted());
  });

  it('ends every line with CRLF', () => {
    expect(mails.filter((mail) => /[^\r]\n/.test(text(mail))).map(({ deserves }) => deserves)).toEqual([]);
  });

  it('sets interviews after the mail that tells of them', () => {
    const late = mails.filter(
      ({ receivedAt, deserves: { when, detail } }) =>
        when !== null && detail !== 'cancel' && DateTime.fromISO(when) <= DateTime.fromISO(receivedAt),
    );
    expect(late.map(({ receivedAt, deserves }) => [receivedAt, deserves])).toEqual([]);
  });

  it('names companies and roles as the mail writes them', async () => {
    const invented: unknown[] = [];
    for (const mail of mails) {
      const words = await wordsOf(mail);
      const { company, role } = mail.deserves;
      for (const name of [company, role]) if (name !== null && !words.includes(name)) invented.push([name, words]);
    }
    expect(invented).toEqual([]);
  });

  it('tells when only of interviews', () => {
    expect(mails.filter(({ deserves: { kind, when } }) => when !== null && kind !== 'INTERVIEW')).toEqual([]);
  });
});
