import { z } from 'zod';
import { kinds } from '#streams/kinds.ts';
import type { Mail } from '#streams/model.ts';
import { toLine } from '../mime/clean.ts';
import { toBody } from '../mime/body.ts';
import { toAddress } from '../mime/address.ts';
import { toUtc } from '../mime/dates.ts';

const labelled = z
  .object({
    id: z.string().optional(),
    subject: z.string().nullish(),
    from: z.string().nullish(),
    body: z.string().nullish(),
    html: z.string().nullish(),
    date: z.string().nullish(),
    label: z.enum(kinds),
    tier: z.string().optional(),
    ambiguous: z.boolean().optional(),
    /** `out`: the user's own mail. */
    direction: z.string().optional(),
  })
  .readonly();

/** One plain labelled mail: the words of a mail and its kind, without headers and structure. */
export type Labelled = z.infer<typeof labelled>;

/** Reads a line of JSON; null where it is no labelled mail. */
export const parseLabelled = (line: string): Labelled | null => {
  try {
    return labelled.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
};

/** When a mail without a date counts as received: times are read relative to it. */
const UNDATED = '2024-03-01T12:00:00.000Z';

/** A Mail as the parser would hand it out, quoted history and signature cut off in the same way. */
export const labelledToMail = ({ subject, from, body, html, date, direction }: Labelled, source: string): Mail => {
  const line = toLine(subject ?? '', 500);
  const { text, quoted, isCut } = toBody({ text: body ?? '', ...(html == null ? {} : { html }) }, line);
  return {
    id: source,
    account: source,
    seq: 0,
    source,
    threadId: source,
    messageId: null,
    receivedAt: toUtc(date ?? '') ?? UNDATED,
    from: toAddress(from ?? ''),
    replyTo: null,
    to: [],
    subject: line,
    text,
    quoted,
    labels: [],
    own: direction === 'out',
    calendar: [],
    attachments: [],
    bulk: false,
    dateOffset: null,
    damaged: isCut,
    blob: source,
    link: source,
  };
};
