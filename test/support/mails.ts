import { lastValueFrom } from 'rxjs';
import { parseMail } from '#adapters/mime/parse-mail.ts';
import type { Mail, RawMail } from '#streams/model.ts';

/** A raw mail as a mailbox would hand it out. */
export const rawMail = (bytes: string | Uint8Array, facts: Partial<RawMail> = {}): RawMail => ({
  account: 'inbox.mbox',
  seq: 0,
  source: 'inbox.mbox#0',
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  receivedAt: '2026-03-02T09:00:00.000Z',
  owner: null,
  labels: [],
  ...facts,
});

/** Parses it with the real parser. */
export const parsed = (
  bytes: string | Uint8Array,
  { me = [], ...facts }: Partial<RawMail> & { readonly me?: readonly string[] } = {},
): Promise<Mail> => lastValueFrom(parseMail({ me })(rawMail(bytes, facts), 'blob'));
