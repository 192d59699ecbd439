import type { Address as PostalAddress, Attachment, Email } from 'postal-mime';
import { Observable } from 'rxjs';
import { Failure } from '#src/failure.ts';
import type { Address, CalendarFact, Mail, RawMail } from '#streams/model.ts';
import type { ParseMail } from '#streams/world.ts';
import { toBody } from './body.ts';
import { toCalendarFacts } from './calendar.ts';
import { toLine } from './clean.ts';
import { toOffset, toReceivedUtc, toUtc } from './dates.ts';
import { decodeMail } from './decode.ts';
import { toMailId, toMessageId, toThreadId } from './identity.ts';
import { toLink } from './link.ts';
import { isOwn, toLabels } from './own.ts';

const EPOCH = '1970-01-01T00:00:00.000Z';

/** Parses mails; `me` are the user's own addresses. Fails with MAIL_EMPTY or MAIL_UNREADABLE, and with nothing else. */
export const parseMail =
  ({ me }: { readonly me: readonly string[] }): ParseMail =>
  (raw, blob) =>
    new Observable((subscriber) => {
      toMail(raw, { blob, me }).then(
        (mail) => {
          subscriber.next(mail);
          subscriber.complete();
        },
        (error: unknown) => subscriber.error(error),
      );
    });

interface Context {
  readonly blob: string;
  readonly me: readonly string[];
}

const toMail = async (raw: RawMail, context: Context): Promise<Mail> => {
  if (isEmpty(raw.bytes)) {
    throw new Failure('MAIL_EMPTY', `[mime] ${raw.source} holds nothing to read; look at it where it lies`);
  }
  try {
    const { email, isWhole } = await decodeMail(raw.bytes);
    return assemble(raw, { ...context, email, isWhole });
  } catch (cause) {
    throw new Failure('MAIL_UNREADABLE', `[mime] ${raw.source} cannot be read as a mail; its bytes are in the blobs`, {
      cause,
    });
  }
};

/** True where there is not one byte but space and NUL. */
const isEmpty = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0 || byte === 32 || (byte >= 9 && byte <= 13));

const assemble = (raw: RawMail, { email, isWhole, blob, me }: Context & { email: Email; isWhole: boolean }): Mail => {
  const header = (name: string): string | undefined => email.headers.find(({ key }) => key === name)?.value;
  const subject = toLine(email.subject ?? '', 500);
  const body = toBody(email, subject);
  const from = toAddresses(email.from === undefined ? [] : [email.from])[0] ?? null;
  const date = header('date') ?? '';
  const dateOffset = toOffset(date);
  const messageId = toMessageId(email.messageId);
  const calendar = readCalendars(email.attachments, dateOffset);
  const receivedAt = raw.receivedAt ?? toReceivedUtc(header('received') ?? '') ?? toUtc(date);
  const id = toMailId({
    messageId,
    from: from?.address ?? '',
    date,
    subject,
    body: `${body.text}\n${body.quoted}\n${calendar.facts.map(({ uid, sequence }) => `${uid}/${sequence}`).join(' ')}`,
  });
  const labels = toLabels(raw.labels, header('x-gmail-labels'));
  return {
    id,
    account: raw.account,
    seq: raw.seq,
    source: raw.source,
    threadId: toThreadId({
      provider: header('x-gm-thrid'),
      references: email.references,
      inReplyTo: email.inReplyTo,
      own: messageId ?? id,
    }),
    messageId,
    receivedAt: receivedAt ?? EPOCH,
    from,
    replyTo: toAddresses(email.replyTo ?? [])[0] ?? null,
    to: toAddresses(email.to ?? []).slice(0, 50),
    subject,
    text: body.text,
    quoted: body.quoted,
    labels,
    own: isOwn({ labels, from: from?.address ?? '', me: raw.owner === null ? me : [...me, raw.owner] }),
    calendar: calendar.facts,
    attachments: email.attachments.slice(0, 50).map(({ filename, mimeType }) => ({
      name: toLine(filename ?? '', 200),
      type: toLine(mimeType, 100),
    })),
    bulk:
      ['list-id', 'list-unsubscribe'].some((name) => header(name) !== undefined) ||
      /^(?:bulk|list)$/i.test(header('precedence')?.trim() ?? ''),
    dateOffset,
    damaged: !isWhole || body.isCut || !calendar.isWhole || receivedAt === null,
    blob,
    link: toLink({
      raw,
      messageId,
      isGmail: ['x-gm-thrid', 'x-gm-msgid', 'x-gmail-labels'].some((name) => header(name) !== undefined),
    }),
  };
};

const toAddresses = (addresses: readonly PostalAddress[]): readonly Address[] =>
  addresses
    .slice(0, 100)
    .flatMap((address) => ('group' in address && address.group !== undefined ? address.group : [address as Address]))
    .map(({ name, address }) => ({ name: toLine(name, 200), address: toLine(address, 320) }));

const isCalendar = ({ mimeType, filename }: Attachment): boolean =>
  /^(?:text\/calendar|application\/ics)$/i.test(mimeType) || /\.(?:ics|vcs)$/i.test(filename ?? '');

/** Every calendar part once: programs send the same calendar inline and attached. */
const readCalendars = (attachments: readonly Attachment[], dateOffset: number | null) => {
  const read = attachments
    .filter(isCalendar)
    .slice(0, 10)
    .map(({ content, method }) => toCalendarFacts({ text: toText(content), method: method ?? null }, dateOffset));
  const byIdentity = new Map<string, CalendarFact>();
  for (const fact of read.flatMap(({ facts }) => facts)) {
    const identity = `${fact.uid}/${fact.sequence}/${fact.start ?? ''}`;
    byIdentity.set(identity, byIdentity.get(identity) ?? fact);
  }
  return { facts: [...byIdentity.values()].slice(0, 20), isWhole: read.every(({ isWhole }) => isWhole) };
};

const toText = (content: Attachment['content']): string =>
  typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');
