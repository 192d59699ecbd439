import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '#adapters/models/training/corpus.ts';
import { train } from '#adapters/models/training/train.ts';
import { parseMail } from '#adapters/mime/parse-mail.ts';
import { detailsByKind, kinds, type Detail } from '#streams/kinds.ts';
import { lastValueFrom } from 'rxjs';
import { names } from '../../../inboxes/build.ts';
import { rawBytes, readInbox } from '../../../inboxes/recorded.ts';
import { rawMail } from '../../../support/mails.ts';
import { isDeep } from '../../../support/properties.ts';

const languages = loadCorpus();
const mails = languages.flatMap(({ whole }) => whole);
const details = Object.values(detailsByKind).flat() as [Detail, ...Detail[]];
const moment = z.iso.datetime({ offset: true });

const wholeMail = z
  .strictObject({
    lang: z.string().length(2),
    kind: z.enum(kinds),
    detail: z.enum(details),
    subject: z.string(),
    from: z.string(),
    body: z.string().min(1),
    deciders: z.array(z.string().min(1)),
    company: z.string().min(1).nullable(),
    role: z.string().min(1).nullable(),
    sent: moment.nullable(),
    when: moment.nullable(),
  })
  .refine(
    ({ kind, detail }) => (detailsByKind[kind] as readonly Detail[]).includes(detail),
    'the detail is of another kind',
  )
  .refine(
    ({ subject, body, deciders }) => deciders.every((one) => body.includes(one) || subject.includes(one)),
    'a decider is not in the mail',
  )
  .refine(({ kind, deciders }) => kind === 'OTHER' || deciders.length > 0, 'nothing decides')
  .refine(
    ({ company, role, ...mail }) =>
      [company, role].every(
        (name) => name === null || [mail.subject, mail.from, mail.body].some((text) => text.includes(name)),
      ),
    'a name is not in the mail',
  );

/** Every run of so many words of a text. */
const runsOf = (text: string, length: number): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(length - 1).map((_, n) => words.slice(n, n + length).join(' '));
};

describe('the training corpus', () => {
  it('holds thousands of mails in which everything said of them is true', () => {
    expect(mails.length).toBeGreaterThan(5_000);
    for (const mail of mails) expect(wholeMail.safeParse(mail).error?.issues ?? [], mail.subject).toEqual([]);
  });

  it('has every detail in at least five languages', () => {
    for (const detail of details) {
      const spoken = new Set(mails.filter((mail) => mail.detail === detail).map(({ lang }) => lang));
      expect([detail, spoken.size >= 5]).toEqual([detail, true]);
    }
  });

  it('says nothing twice', () => {
    const seen = new Set<string>();
    const repeated = mails.filter(({ subject, body }) => seen.size === seen.add(`${subject}\n${body}`).size);
    expect(repeated.map(({ subject }) => subject)).toEqual([]);
  });

  it('shares no run of twelve words with a recorded inbox, which is for measuring', async () => {
    const trained = new Set(mails.flatMap(({ body }) => runsOf(body, 12)));
    const shared: string[] = [];
    for (const mail of names().flatMap(readInbox)) {
      const { text } = await lastValueFrom(parseMail({ me: [] })(rawMail(rawBytes(mail)), ''));
      shared.push(...runsOf(text, 12).filter((run) => trained.has(run)));
    }
    expect(shared).toEqual([]);
  });

  it('gives the committed weights, byte by byte', ({ skip }) => {
    if (!isDeep) {
      console.info('skipped: training takes half a minute; npm run test:deep does it');
      skip();
    }
    const committed = readFileSync(new URL('../../../../adapters/models/local/weights.bin', import.meta.url));
    expect(train(languages).equals(committed), 'npm run train gives other weights').toBe(true);
  });
});
