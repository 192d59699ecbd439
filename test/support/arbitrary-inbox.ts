import fc from 'fast-check';
import { detailsByKind, type Detail } from '#streams/kinds.ts';
import type { RawMail } from '#streams/model.ts';
import { byOtherWay, damaged, letterBytes, type Damage, type Letter, type MailBytes } from './mail-bytes.ts';
import { wordsOf } from './mail-words.ts';

/** How an inbox is made. */
export interface InboxOptions {
  /** `alex@example.org` unless given. */
  readonly account?: string;
  /** 30 unless given. */
  readonly maxMails?: number;
  /** Leaves out spoiled mail. */
  readonly intact?: boolean;
}

/**
 * Inboxes of short mails of every detail in any order: threads, copies (byte by byte, or by another relay) and spoiled mail.
 * Two mails that are no copies differ in words and Message-ID. Sequence numbers run from 0 without gaps.
 */
export const arbitraryInbox = (options: InboxOptions = {}): fc.Arbitrary<RawMail[]> => {
  const { account = 'alex@example.org', maxMails = 30, intact = false } = options;
  const entries = [
    { weight: 6, arbitrary: fresh },
    { weight: 2, arbitrary: copy },
    { weight: 2, arbitrary: reply },
    ...(intact ? [] : [{ weight: 2, arbitrary: broken }]),
  ];
  return fc
    .array(fc.record({ entry: fc.oneof(...entries), place }), { maxLength: maxMails, size: 'max' })
    .map((plan) => mailsOf(plan, account));
};

type Content = Readonly<
  Record<'company' | 'role' | 'variant' | 'hour', number> & { detail: Detail; form: Letter['form'] }
>;

type Entry =
  | { readonly kind: 'fresh'; readonly content: Content }
  | { readonly kind: 'broken'; readonly content: Content; readonly damage: Damage }
  | { readonly kind: 'reply'; readonly content: Content; readonly to: number }
  | { readonly kind: 'copy'; readonly content: Content; readonly of: number; readonly relay: number };

interface Place {
  readonly labels: readonly string[];
  readonly dated: boolean;
}

const details = Object.values(detailsByKind).flat();
const companies = ['Halden', 'Tidewater', 'Brightloom', 'Zoë & Söhne', '北風', 'O’Hara'] as const;
const roles = ['Engineer', 'Nurse', 'Teacher', 'Electrician', 'Chef de projet'] as const;

const content: fc.Arbitrary<Content> = fc.record({
  detail: fc.constantFrom(...details),
  company: fc.nat(companies.length - 1),
  role: fc.nat(roles.length - 1),
  variant: fc.nat(1),
  hour: fc.nat(900),
  form: fc.constantFrom('plain', 'html', 'alternative', 'base64', 'calendar'),
});

const percent = fc.nat(100);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constantFrom<Damage>({ kind: 'empty' }, { kind: 'headers-only' }, { kind: 'body-only' }, { kind: 'bare-lf' }),
  fc.record({ kind: fc.constantFrom('truncated', 'nul'), percent }),
  fc.record({ kind: fc.constant('flipped'), bits: fc.array(fc.nat(9_999), { minLength: 1, maxLength: 8 }) }),
  fc.record({ kind: fc.constant('nested'), depth: fc.integer({ min: 1, max: 300 }) }),
);

const fresh = fc.record({ kind: fc.constant('fresh'), content });
const broken = fc.record({ kind: fc.constant('broken'), content, damage });
const reply = fc.record({ kind: fc.constant('reply'), content, to: fc.nat(29) });
const copy = fc.record({ kind: fc.constant('copy'), content, of: fc.nat(29), relay: fc.nat(3) });
const place: fc.Arbitrary<Place> = fc.record({
  labels: fc.subarray(['INBOX', 'IMPORTANT']),
  dated: fc.boolean(),
});

interface Written {
  readonly letter: Letter;
  readonly bytes: MailBytes;
  readonly at: Date;
}

const mailsOf = (plan: readonly { readonly entry: Entry; readonly place: Place }[], account: string): RawMail[] => {
  const written: Written[] = [];
  return plan.map(({ entry, place: { labels, dated } }, seq) => {
    const one = write(entry, { seq, account, written });
    written.push(one);
    return {
      account,
      seq,
      source: `generated#${seq}`,
      bytes: Buffer.concat([one.bytes.transport, one.bytes.message]),
      receivedAt: dated ? one.at.toISOString() : null,
      owner: null,
      labels: one.letter.from === account ? [...labels, 'SENT'] : labels,
    };
  });
};

interface Desk {
  readonly seq: number;
  readonly account: string;
  readonly written: readonly Written[];
}

/** A reference beyond the mails there are wraps around; without any mail the entry is a fresh one, so that it shrinks. */
const write = (entry: Entry, desk: Desk): Written => {
  const earlier = (index: number) => desk.written[index % Math.max(desk.written.length, 1)];
  if (entry.kind === 'copy') {
    const original = earlier(entry.of);
    if (original) return entry.relay === 0 ? original : { ...original, bytes: byOtherWay(original.bytes, entry.relay) };
  }
  const parent = entry.kind === 'reply' ? earlier(entry.to)?.letter : undefined;
  const at = new Date(Date.UTC(2026, 1, 1, entry.content.hour));
  const letter = letterOf(entry.content, desk, at, parent);
  const bytes = letterBytes(letter);
  return { letter, at, bytes: entry.kind === 'broken' ? damaged(bytes, entry.damage) : bytes };
};

const letterOf = (facts: Content, { seq, account }: Desk, at: Date, parent: Letter | undefined): Letter => {
  const { detail, form, variant } = facts;
  const company = companies[facts.company]!;
  const day = new Date(at.getTime() + 7 * 86_400_000).toUTCString().slice(0, 22);
  const [subject, body] = wordsOf(detail, { company, role: roles[facts.role]!, day }, variant);
  const quoted = parent ? `\r\n\r\nOn Monday, ${parent.from} wrote:\r\n> ${parent.body.split('\r\n')[0]!}` : '';
  const own = detail === 'own_mail';
  return {
    from: own ? account : `jobs${facts.company}@company${facts.company}.example`,
    to: own ? `jobs${facts.company}@company${facts.company}.example` : account,
    subject: parent ? `Re: ${parent.subject.replace(/^Re: /, '')}` : subject,
    body: `${body} (Reference ${seq})${quoted}`,
    messageId: `<generated-${seq}@example.org>`,
    references: parent ? [...parent.references, parent.messageId] : [],
    date: at.toUTCString().replace('GMT', '+0000'),
    form,
  };
};
