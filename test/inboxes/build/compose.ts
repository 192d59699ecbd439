import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { htmlBody, plainBody, type Lookup } from './body.ts';
import { encodeText } from './charset.ts';
import { addressList, ascii, encodeBody, headerLine } from './encode.ts';
import { calendarText } from './ics.ts';
import type { EventSource, FullMail } from './source.ts';

/** The complete mail as a binary string, one character a byte. `hop` changes only the transport headers. */
export const composeMail = (mail: FullMail, lookup: Lookup, hop = 0): string => {
  const body = bodyPart(mail, lookup);
  const headers = {
    ...(mail.from === mail.owner ? {} : received(mail, hop)),
    From: addressList(mail.from, mail.charset),
    To: addressList(mail.to, mail.charset),
    ...(mail.cc ? { Cc: addressList(mail.cc, mail.charset) } : {}),
    ...(mail.replyTo ? { 'Reply-To': addressList(mail.replyTo, mail.charset) } : {}),
    Subject: mail.subject,
    Date: DateTime.fromISO(mail.date, { setZone: true }).toRFC2822() ?? '',
    'Message-ID': messageId(mail),
    ...threadHeaders(mail, lookup),
    ...(mail.list ? listHeaders(mail) : {}),
    'MIME-Version': '1.0',
    ...body.headers,
    ...mail.headers,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === '' ? [] : [headerLine(name, value, mail.charset)],
  );
  const whole = `${lines.join('\r\n')}\r\n\r\n${body.content}`;
  return whole.slice(0, mail.truncate ?? whole.length);
};

/** Seconds between sending and receipt, 2 to 41. */
export const transit = (mail: FullMail): number => 2 + (Number.parseInt(digest(mail).slice(0, 4), 16) % 40);

/** The mail's Message-ID with its angle brackets; the same for the same sender, time and subject. */
export const messageId = (mail: FullMail): string =>
  mail.headers?.['Message-ID'] ?? `<${digest(mail).slice(0, 20)}@${domain(mail.from)}>`;

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string;
}

const digest = ({ from, date, subject }: FullMail): string =>
  createHash('sha256').update(`${from}\n${date}\n${subject}`).digest('hex');

const domain = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'mail.example';

const received = (mail: FullMail, hop: number): Record<string, string> => {
  const at =
    DateTime.fromISO(mail.date, { setZone: true })
      .plus({ seconds: 1 + 7 * hop })
      .toRFC2822() ?? '';
  const relay = hop === 0 ? 'mx1.mailbox.example' : `relay${hop}.forwarder.example`;
  return {
    'Return-Path': `<bounce-${digest(mail).slice(0, 8)}${hop ? `-${hop}` : ''}@${domain(mail.from)}>`,
    Received: `from out.${domain(mail.from)} (out.${domain(mail.from)} [192.0.2.${10 + hop}]) by ${relay} with ESMTPS id ${digest(mail).slice(hop, 12 + hop)}; ${at}`,
  };
};

const threadHeaders = (mail: FullMail, lookup: Lookup): Record<string, string> => {
  const ancestors: string[] = [];
  for (let id = mail.replies; id !== undefined; id = lookup(id).replies) ancestors.unshift(messageId(lookup(id)));
  const parent = ancestors.at(-1);
  return parent ? { 'In-Reply-To': parent, References: ancestors.join(' ') } : {};
};

const listHeaders = (mail: FullMail): Record<string, string> => ({
  'List-Id': `<news.${domain(mail.from)}>`,
  'List-Unsubscribe': `<https://${domain(mail.from)}/unsubscribe?u=${digest(mail).slice(0, 10)}>, <mailto:leave@${domain(mail.from)}>`,
  Precedence: 'bulk',
});

const bodyPart = (mail: FullMail, lookup: Lookup): Part => {
  const boundary = boundaries(mail);
  const plain = () => textPart('plain', plainBody(mail, lookup), mail);
  const html = () => textPart('html', htmlBody(mail, lookup), mail);
  const { events, parts } = calendarParts(mail);
  const app = events[0]?.app;
  if (mail.text === undefined && mail.html === undefined && parts[0]) return parts[0];
  const inner = app === undefined || app === 'zoom' || app === 'calendly' ? [] : parts.slice(0, 1);
  const words =
    mail.as === 'html' || mail.as === 'table'
      ? [html()]
      : mail.as === 'both' || mail.as === 'bulk'
        ? [plain(), html()]
        : [plain()];
  const alternative = multipart('alternative', [...words, ...inner], boundary);
  const outer = [...parts.slice(inner.length), ...(mail.attachments ?? []).map(attachment)];
  return outer.length === 0 ? alternative : multipart('mixed', [alternative, ...outer], boundary);
};

const boundaries = (mail: FullMail): (() => string) => {
  let count = 0;
  return () => `----=_Part_${(count += 1)}_${digest(mail).slice(8, 18)}`;
};

const multipart = (type: string, parts: readonly Part[], boundary: () => string): Part => {
  if (parts.length === 1 && parts[0]) return parts[0];
  const mark = boundary();
  const sections = parts.map(
    (part) =>
      `--${mark}\r\n${Object.entries(part.headers)
        .map(([name, value]) => headerLine(name, value))
        .join('\r\n')}\r\n\r\n${part.content}\r\n`,
  );
  return {
    headers: { 'Content-Type': `multipart/${type}; boundary="${mark}"` },
    content: `${sections.join('')}--${mark}--\r\n`,
  };
};

const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

const textPart = (type: string, text: string, mail: FullMail): Part => {
  const charset = mail.charset ?? 'utf-8';
  const plain = ascii(text) && text.split('\n').every((line) => line.length < 990);
  const encoding = mail.encoding ?? (plain ? '7bit' : 'quoted-printable');
  return {
    headers: { 'Content-Type': `text/${type}; charset=${charset}`, 'Content-Transfer-Encoding': encoding },
    content: encodeBody(encodeText(crlf(text), charset), encoding),
  };
};

const calendarParts = (
  mail: FullMail,
): { readonly events: readonly EventSource[]; readonly parts: readonly Part[] } => {
  const { calendar } = mail;
  if (calendar === undefined) return { events: [], parts: [] };
  const events = typeof calendar === 'string' ? [] : 'uid' in calendar ? [calendar] : calendar;
  const text = typeof calendar === 'string' ? crlf(calendar) : calendarText(events, mail.to, mail.date);
  const method = /^METHOD:(\w+)/m.exec(text)?.[1];
  const type = `text/calendar; charset=utf-8${method ? `; method=${method}` : ''}`;
  const encoding = /outlook|teams/.test(events[0]?.app ?? '') ? 'base64' : ascii(text) ? '7bit' : 'quoted-printable';
  const inline = {
    headers: { 'Content-Type': type, 'Content-Transfer-Encoding': encoding },
    content: encodeBody(Buffer.from(text), encoding),
  };
  const file = attachment({ name: 'invite.ics', type: 'application/ics', content: text });
  const named = {
    ...inline,
    headers: { ...inline.headers, 'Content-Disposition': 'attachment; filename="invite.ics"' },
  };
  if (events[0]?.app === 'google') return { events, parts: [inline, file] };
  return { events, parts: [/zoom|calendly/.test(events[0]?.app ?? '') ? named : inline] };
};

const attachment = ({ name, type, content }: { name: string; type: string; content: string }): Part => ({
  headers: {
    'Content-Type': `${type}; name="${name}"`,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Content-Transfer-Encoding': 'base64',
  },
  content: encodeBody(Buffer.from(content), 'base64'),
});
