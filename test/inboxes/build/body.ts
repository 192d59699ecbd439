import { DateTime } from 'luxon';
import type { FullMail, MailSource, Quoted } from './source.ts';

/** Finds the mail a reply or quote names. */
export type Lookup = (id: string) => FullMail;

/** The plain part: the words, wrapped, and what they quote. */
export const plainBody = (mail: MailSource, lookup: Lookup): string => {
  const words = wrap(tidy(mail.text ?? ''), mail.wrap ?? 76);
  const quoted = quotedMail(mail, lookup);
  if (!quoted) return `${words}\n`;
  if (mail.quoteStyle === 'outlook') return `${words}\n\n${outlookHead(quoted)}\n\n${quoted.text}\n`;
  if (mail.quoteStyle === 'forward') return `${words}\n\n${forwardHead(quoted)}\n\n${quoted.text}\n`;
  return `${words}\n\n${gmailHead(quoted)}\n${quoted.text.replace(/^/gm, '> ').replace(/ +$/gm, '')}\n`;
};

/** The HTML part: what was given, or one made from the words. */
export const htmlBody = (mail: MailSource, lookup: Lookup): string => {
  const quoted = quotedMail(mail, lookup);
  const words = mail.html === undefined ? paragraphs(tidy(mail.text ?? '')) : tidy(mail.html);
  const inner = quoted ? `${words}\n${htmlQuote(mail.quoteStyle ?? 'gmail', quoted)}` : words;
  return mail.as === 'table' || mail.as === 'bulk' ? table(inner, mail) : `<div dir="ltr">\n${inner}\n</div>\n`;
};

const quotedMail = ({ quotes }: MailSource, lookup: Lookup): Quoted | null => {
  if (quotes === undefined) return null;
  if (typeof quotes !== 'string') return { ...quotes, text: wrap(tidy(quotes.text), 74) };
  const mail = lookup(quotes);
  return { ...mail, text: plainBody(mail, lookup).trimEnd() };
};

const tidy = (text: string): string => text.replace(/^\n+|\s+$/g, '');

const wrap = (text: string, columns: number): string =>
  columns === 0
    ? text
    : text
        .split('\n')
        .map((line) => (line.startsWith('>') ? line : wrapLine(line, columns)))
        .join('\n');

const wrapLine = (line: string, columns: number): string => {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > columns) {
    const before = rest.lastIndexOf(' ', columns);
    const at = before > 0 ? before : rest.indexOf(' ', columns);
    if (at <= 0) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...lines, rest].join('\n');
};

const day = (date: string, format: string): string =>
  DateTime.fromISO(date, { setZone: true, locale: 'en' }).toFormat(format);

const gmailHead = ({ from, date }: Quoted): string =>
  wrapLine(`On ${day(date, "ccc, LLL d, yyyy 'at' h:mm a")} ${from} wrote:`, 78);

const outlookHead = ({ from, date, subject }: Quoted): string =>
  `________________________________\nFrom: ${from}\nSent: ${day(date, 'cccc, LLLL d, yyyy h:mm a')}\nSubject: ${subject}`;

const forwardHead = ({ from, date, subject }: Quoted): string =>
  `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${day(date, "ccc, LLL d, yyyy 'at' h:mm a")}\nSubject: ${subject}`;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${linked(escape(part)).replace(/\n/g, '<br>\n')}</p>`)
    .join('\n');

const linked = (html: string): string =>
  html.replace(/https:\/\/[^\s<]+[^\s<.,)]/g, (url) => `<a href="${url}">${url}</a>`);

const htmlQuote = (style: 'gmail' | 'outlook' | 'forward', quoted: Quoted): string => {
  if (style === 'outlook')
    return `<hr><div id="divRplyFwdMsg">${escape(outlookHead(quoted).slice(33)).replace(/\n/g, '<br>\n')}</div>\n${paragraphs(quoted.text)}`;
  if (style === 'forward')
    return `<div class="gmail_quote"><div class="gmail_attr">${escape(forwardHead(quoted)).replace(/\n/g, '<br>\n')}</div><br>\n${paragraphs(quoted.text)}</div>`;
  return `<div class="gmail_quote"><div class="gmail_attr">${escape(gmailHead(quoted))}<br></div>\n<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc">\n${paragraphs(quoted.text)}\n</blockquote></div>`;
};

const table = (inner: string, { subject = '' }: MailSource): string => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(subject)}</title><style>.w{max-width:600px} a{color:#0b5}</style></head>
<body style="margin:0"><div style="display:none;max-height:0;overflow:hidden">${escape(subject)}&#8203;&nbsp;&#8203;&nbsp;</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" class="w" width="600"><tr><td style="font-family:Arial,sans-serif">
${inner}
</td></tr></table>
</td></tr></table><img src="https://pixel.mailer.example/o.gif" width="1" height="1" alt=""></body></html>
`;
