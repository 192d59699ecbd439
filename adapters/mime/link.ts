import type { RawMail } from '#streams/model.ts';

/** What a Message-ID may hold to go into a link: nothing that could turn it into another one. */
const SANE = /^[\w.!#$%&'*+/=?^`{|}~-]{1,200}@[\w.[\]:-]{1,200}$/;

/** Where the user opens the mail: Gmail's search for it, or else the file it lies in. Never a link of the mail's own. */
export const toLink = ({
  raw,
  messageId,
  isGmail,
}: {
  readonly raw: Pick<RawMail, 'account' | 'source'>;
  readonly messageId: string | null;
  readonly isGmail: boolean;
}): string =>
  messageId !== null && SANE.test(messageId) && (isGmail || raw.account.endsWith('@gmail.com'))
    ? `https://mail.google.com/mail/u/0/#search/${encodeURIComponent(`rfc822msgid:${messageId}`)}`
    : raw.source;
