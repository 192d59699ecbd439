import { DateTime } from 'luxon';
import { kindOf, recordedMail, type RecordedMail } from '../recorded.ts';
import type { Lookup } from './body.ts';
import { composeMail, transit } from './compose.ts';
import { eventStart } from './ics.ts';
import type { CopySource, FullMail, InboxSource, MailSource } from './source.ts';

/** The recorded mails of an inbox, in order of receipt. */
export const buildInbox = ({ owner, mails }: InboxSource): readonly RecordedMail[] => {
  const byId = new Map<string, MailSource>();
  for (const mail of mails) {
    if ('copies' in mail || mail.id === undefined) continue;
    if (byId.has(mail.id)) throw new Error(`build: id "${mail.id}" is taken twice`);
    byId.set(mail.id, mail);
  }
  const lookup: Lookup = (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`build: no mail has the id "${id}"`);
    return complete(found, owner, lookup);
  };
  return mails
    .map((mail) => ('copies' in mail ? copy(mail, lookup) : record(complete(mail, owner, lookup), lookup)))
    .toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt));
};

const complete = (mail: MailSource, reader: string, lookup: Lookup): FullMail => {
  const { owner = reader, replies } = mail;
  const parent = replies === undefined ? null : lookup(replies);
  return {
    ...mail,
    owner,
    from: mail.from ?? owner,
    to: mail.to ?? (parent && mail.from === undefined ? parent.from : owner),
    subject: mail.subject ?? (parent ? `Re: ${parent.subject.replace(/^Re: /, '')}` : ''),
  };
};

const record = (mail: FullMail, lookup: Lookup, hop = 0): RecordedMail => {
  const receivedAt =
    mail.receivedAt ??
    DateTime.fromISO(mail.date)
      .plus({ seconds: transit(mail) })
      .toISO() ??
    '';
  const labels = mail.labels ?? (mail.from === mail.owner ? ['Sent'] : undefined);
  const binary = composeMail(mail, lookup, hop);
  const text = utf8(binary);
  return recordedMail.parse({
    ...(text === null ? { rawBase64: Buffer.from(binary, 'latin1').toString('base64') } : { raw: text }),
    receivedAt: new Date(receivedAt).toISOString(),
    account: mail.account ?? address(mail.owner),
    ...(labels ? { labels } : {}),
    deserves: {
      kind: kindOf(mail.is),
      detail: mail.is,
      company: mail.company ?? null,
      role: mail.role ?? null,
      when: when(mail),
      ...(mail.note === undefined ? {} : { note: mail.note }),
    },
  });
};

const copy = ({ copies, way, ...place }: CopySource, lookup: Lookup): RecordedMail =>
  record({ ...lookup(copies), ...place, note: `copy of ${copies}` }, lookup, way === 'other' ? 1 : 0);

const when = (mail: FullMail): string | null => {
  if (mail.when !== undefined)
    return mail.when && DateTime.fromISO(mail.when, { setZone: true }).toISO({ suppressMilliseconds: true });
  if (kindOf(mail.is) !== 'INTERVIEW' || mail.calendar === undefined || typeof mail.calendar === 'string') return null;
  const first = 'uid' in mail.calendar ? mail.calendar : mail.calendar[0];
  return first ? eventStart(first) : null;
};

const utf8 = (binary: string): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(binary, 'latin1'));
  } catch {
    return null;
  }
};

const address = (owner: string): string => /<([^>]*)>/.exec(owner)?.[1] ?? owner;
