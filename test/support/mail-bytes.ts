/** A mail in two parts, so that the same mail can arrive by another way. */
export interface MailBytes {
  /** Trace headers, changed by every relay. */
  readonly transport: Buffer;
  readonly message: Buffer;
}

/** What a generated mail says, and how it is packed. */
export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly messageId: string;
  /** Message-IDs of the thread so far, oldest first. */
  readonly references: readonly string[];
  /** RFC 2822 date. */
  readonly date: string;
  readonly form: 'plain' | 'html' | 'alternative' | 'base64' | 'calendar';
}

/** One way to spoil a mail. */
export type Damage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'headers-only' }
  | { readonly kind: 'body-only' }
  | { readonly kind: 'bare-lf' }
  | { readonly kind: 'truncated'; readonly percent: number }
  | { readonly kind: 'nul'; readonly percent: number }
  | { readonly kind: 'flipped'; readonly bits: readonly number[] }
  | { readonly kind: 'nested'; readonly depth: number };

/** The letter as bytes, by its first way. */
export const letterBytes = (letter: Letter): MailBytes => ({
  transport: transportOf(0),
  message: Buffer.from([...headersOf(letter), ...bodyOf(letter), ''].join('\r\n')),
});

/** The same mail, come by another relay. */
export const byOtherWay = ({ message }: MailBytes, relay: number): MailBytes => ({
  transport: transportOf(relay),
  message,
});

/** The mail, spoiled. */
export const damaged = (mail: MailBytes, damage: Damage): MailBytes => {
  if (damage.kind === 'empty') return { transport: Buffer.alloc(0), message: Buffer.alloc(0) };
  return { transport: mail.transport, message: spoil(mail.message, damage) };
};

const transportOf = (relay: number): Buffer =>
  Buffer.from(
    `Delivered-To: box${relay}@example.org\r\nReceived: from out.example by relay${relay}.example id ${relay}; Mon, 02 Mar 2026 09:00:00 +0000\r\n`,
  );

const headersOf = ({ from, to, subject, messageId, references, date }: Letter): readonly string[] => [
  `From: ${from}`,
  `To: ${to}`,
  `Subject: ${subject}`,
  `Date: ${date}`,
  `Message-ID: ${messageId}`,
  ...(references.length === 0 ? [] : [`In-Reply-To: ${references.at(-1)!}`, `References: ${references.join('\r\n ')}`]),
  'MIME-Version: 1.0',
];

const bodyOf = ({ form, body, subject }: Letter): readonly string[] => {
  const plain = ['Content-Type: text/plain; charset=utf-8', '', body];
  const html = ['Content-Type: text/html; charset=utf-8', '', `<p>${body.replaceAll('\r\n', '<br>')}</p>`];
  if (form === 'plain') return plain;
  if (form === 'html') return html;
  if (form === 'base64')
    return [
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n'),
    ];
  const parts = form === 'calendar' ? [plain, calendarOf(subject)] : [plain, html];
  return ['Content-Type: multipart/alternative; boundary=b', '', ...parts.flatMap((part) => ['--b', ...part]), '--b--'];
};

const calendarOf = (summary: string): readonly string[] => [
  'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
  '',
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  `UID:${Buffer.from(summary).toString('hex').slice(0, 24)}@example.org`,
  `SUMMARY:${summary}`,
  'DTSTART:20260310T140000Z',
  'DTEND:20260310T150000Z',
  'END:VEVENT',
  'END:VCALENDAR',
];

const spoil = (message: Buffer, damage: Exclude<Damage, { kind: 'empty' }>): Buffer => {
  const end = message.indexOf('\r\n\r\n');
  if (damage.kind === 'headers-only') return message.subarray(0, end < 0 ? message.length : end + 2);
  if (damage.kind === 'body-only') return message.subarray(end < 0 ? 0 : end + 4);
  if (damage.kind === 'bare-lf') return Buffer.from(message.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  if (damage.kind === 'nested') return nested(message, damage.depth);
  if (damage.kind === 'flipped') return flipped(message, damage.bits);
  const at = Math.floor((message.length * damage.percent) / 100);
  const rest = damage.kind === 'nul' ? [Buffer.alloc(3), message.subarray(at)] : [];
  return Buffer.concat([message.subarray(0, at), ...rest]);
};

const flipped = (message: Buffer, bits: readonly number[]): Buffer => {
  const copy = Buffer.from(message);
  for (const bit of bits) {
    const at = (bit >> 3) % Math.max(copy.length, 1);
    copy[at] = (copy[at] ?? 0) ^ (1 << (bit & 7));
  }
  return copy;
};

const nested = (message: Buffer, depth: number): Buffer => {
  const levels = Array.from({ length: depth }, (_, level) => level);
  const open = levels.map((level) => `Content-Type: multipart/mixed; boundary=n${level}\r\n\r\n--n${level}\r\n`);
  const close = levels.toReversed().map((level) => `\r\n--n${level}--\r\n`);
  const inner = Buffer.concat([Buffer.from('Content-Type: message/rfc822\r\n\r\n'), message]);
  return Buffer.concat([Buffer.from(`Subject: nested\r\n${open.join('')}`), inner, Buffer.from(close.join(''))]);
};
