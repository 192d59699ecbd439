import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Detail } from '#streams/kinds.ts';
import { names } from '../inboxes/build.ts';
import { rawBytes, readInbox, type RecordedMail } from '../inboxes/recorded.ts';

/** Mail about no application of the reader's. */
const NOISE: ReadonlySet<Detail> = new Set<Detail>(['unrelated', 'newsletter', 'job_alert', 'own_mail']);

/** Three of four mails are noise, as in the inbox of somebody who looks for a job with all his strength. */
const mailAt = (index: number, { noise, news }: Mails): RecordedMail | undefined =>
  index % 4 === 0 ? news[(index / 4) % news.length] : noise[index % noise.length];

interface Mails {
  readonly noise: readonly RecordedMail[];
  readonly news: readonly RecordedMail[];
}

/** Writes an mbox of `count` different mails, made from the recorded ones; every mail has an id of its own. */
export const writeMailbox = async (path: string, count: number): Promise<void> => {
  const mails = names().flatMap(readInbox);
  const isNoise = ({ deserves }: RecordedMail): boolean => NOISE.has(deserves.detail);
  const sorted = { noise: mails.filter(isNoise), news: mails.filter((mail) => !isNoise(mail)) };
  const stream = createWriteStream(path);
  for (let index = 0; index < count; index += 1) {
    const mail = mailAt(index, sorted);
    if (mail !== undefined && !stream.write(toMboxEntry(mail, index))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
};

const toMboxEntry = (mail: RecordedMail, index: number): Buffer => {
  const written = Buffer.from(rawBytes(mail))
    .toString('latin1')
    .replace(/^Message-ID: <.*>\r?$/im, `Message-ID: <${index}@bench.example>\r`)
    .replace(/^(References|In-Reply-To):.*\r?\n(?:[ \t].*\r?\n)*/gim, '')
    .replace(/^(>*From )/gm, '>$1');
  return Buffer.from(`From sender@bench.example Thu Jan  1 00:00:00 2026\r\n${written}\r\n\r\n`, 'latin1');
};
