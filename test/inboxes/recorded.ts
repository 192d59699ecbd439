import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { detailsByKind, kinds, type Detail, type Kind } from '#streams/kinds.ts';

const details = Object.values(detailsByKind).flat() as [Detail, ...Detail[]];

/** The kind a detail belongs to. */
export const kindOf = (detail: Detail): Kind =>
  kinds.find((kind) => (detailsByKind[kind] as readonly Detail[]).includes(detail))!;

const mail = {
  receivedAt: z.iso.datetime(),
  account: z.string().min(1),
  labels: z.array(z.string()).readonly().optional(),
  deserves: z
    .strictObject({
      kind: z.enum(kinds),
      detail: z.enum(details),
      company: z.string().min(1).nullable(),
      role: z.string().min(1).nullable(),
      when: z.iso.datetime({ offset: true }).nullable(),
      note: z.string().optional(),
    })
    .refine(({ kind, detail }) => kindOf(detail) === kind, 'the detail belongs to another kind')
    .readonly(),
};

/** One line of a recorded inbox: a mail (`rawBase64` where it is not valid UTF-8) and the verdict it deserves. */
export const recordedMail = z.union([
  z.strictObject({ raw: z.string().min(1), ...mail }).readonly(),
  z.strictObject({ rawBase64: z.base64().min(1), ...mail }).readonly(),
]);
export type RecordedMail = z.infer<typeof recordedMail>;

/** The mails of `test/inboxes/<name>.jsonl`, in the order in which they arrived. */
export const readInbox = (name: string): readonly RecordedMail[] =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => recordedMail.parse(JSON.parse(line)));

/** The mail's bytes as a mailbox would hand them out. */
export const rawBytes = (mail: RecordedMail): Uint8Array =>
  'raw' in mail ? Buffer.from(mail.raw, 'utf8') : Buffer.from(mail.rawBase64, 'base64');
