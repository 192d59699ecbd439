import { hash } from 'node:crypto';
import { cut } from './clean.ts';

/** What makes two copies of a mail the same mail, wherever they lie. */
export interface Identity {
  readonly messageId: string | null;
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly body: string;
}

/** 32 hexadecimal characters; transport headers and labels do not count, and a shared Message-ID alone is not enough. */
export const toMailId = ({ messageId, from, date, subject, body }: Identity): string =>
  digest([messageId ?? '', from.toLowerCase(), date, subject, body.replace(/\s+/g, ' ')].join('\n'));

const digest = (text: string): string => hash('sha256', text).slice(0, 32);

/** A Message-ID without angle brackets, comments and space; null where none is left. */
export const toMessageId = (header: string | undefined): string | null => {
  const bare = /<([^<>]{1,900})>/.exec(header ?? '')?.[1] ?? header ?? '';
  const id = bare.replace(/[\s<>]/g, '').replace(/\p{C}/gu, '');
  return id === '' ? null : cut(id, 900);
};

/** The thread: the provider's own, else the root of the references, else the mail answered, else the mail itself. */
export const toThreadId = (headers: {
  readonly provider: string | undefined;
  readonly references: string | undefined;
  readonly inReplyTo: string | undefined;
  readonly own: string;
}): string => {
  const provider = headers.provider?.trim();
  const root =
    (provider === '' ? undefined : provider) ??
    toMessageId(headers.references?.slice(0, 2_000)) ??
    toMessageId(headers.inReplyTo) ??
    headers.own;
  return root.length <= 200 ? root : digest(root);
};
