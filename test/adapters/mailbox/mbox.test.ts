import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMbox } from '#adapters/mailbox/mbox.ts';
import { runs } from '../../support/properties.ts';

const SEPARATOR = 'From 17@xxx Mon Mar 02 10:00:00 +0100 2026';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mbox-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (text: string | Buffer, chunkBytes?: number): Promise<(string | null)[]> => {
  const path = join(folder, 'x.mbox');
  await writeFile(path, text);
  const pieces: (string | null)[] = [];
  for await (const piece of readMbox(path, chunkBytes === undefined ? {} : { chunkBytes })) {
    pieces.push('bytes' in piece ? Buffer.from(piece.bytes).toString('latin1') : null);
  }
  return pieces;
};

const quote = (mail: string): string => mail.replace(/^(>*From )/gm, '>$1');

describe('mbox', () => {
  it('gives back every mail byte by byte, wherever the chunks are cut', async () => {
    const line = fc.oneof(
      fc.constantFrom('', 'From ', 'From here on', '>From a', '>>From b', SEPARATOR, 'Subject: x', '\r', '--', '\0'),
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\n', '')),
    );
    const mail = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => `Subject: s\n\n${lines.join('\n')}\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(mail, { maxLength: 5 }), fc.integer({ min: 1, max: 70 }), async (mails, chunkBytes) => {
        const latin = mails.map((one) => Buffer.from(one, 'utf8').toString('latin1'));
        const text = latin.map((one) => `${SEPARATOR}\n${quote(one)}\n`).join('');
        expect(await read(Buffer.from(text, 'latin1'), chunkBytes)).toEqual(latin);
      }),
      runs(150, 3_000),
    );
  });

  it('does the same with CRLF', async () => {
    const mails = ['Subject: a\r\n\r\nHello\r\n', 'Subject: b\r\n\r\n\r\nFrom here on\r\n'];
    const text = mails.map((mail) => `${SEPARATOR}\r\n${quote(mail)}\r\n`).join('');
    for (const chunkBytes of [1, 7, 64, 4_096]) expect(await read(text, chunkBytes)).toEqual(mails);
  });

  it('does not split at a line that only begins like a separator, nor at one without an empty line before it', async () => {
    const mail = `Subject: a\n\nFrom here on it rains.\n\nFrom Monday on too.\nwords\n${SEPARATOR}\nmore\n`;
    expect(await read(`${SEPARATOR}\n${mail}\n`)).toEqual([mail]);
  });

  it('takes the time of receipt from a separator that names its zone, and from no other', async () => {
    const path = join(folder, 'dates.mbox');
    const mail = 'Subject: a\n\nx\n\n';
    await writeFile(path, `${SEPARATOR}\n${mail}From - Mon Mar  2 10:00:00 2026\n${mail}`);
    const times = [];
    for await (const piece of readMbox(path)) times.push('bytes' in piece ? piece.receivedAt : 'unreadable');
    expect(times).toEqual(['2026-03-02T09:00:00.000Z', null]);
  });

  it('reports what stands before the first separator rather than losing it', async () => {
    expect(await read(`lost words\n\n${SEPARATOR}\nSubject: a\n\nx\n`)).toEqual([null, 'Subject: a\n\nx\n']);
  });

  it('reads past a byte order mark', async () => {
    expect(await read(`\ufeff${SEPARATOR}\nSubject: a\n\nx\n`)).toEqual(['Subject: a\n\nx\n']);
  });

  it('reads an empty file, a file of one separator, and a last mail without a line end', async () => {
    expect(await read('')).toEqual([]);
    expect(await read(`${SEPARATOR}\n`)).toEqual(['']);
    expect(await read(`${SEPARATOR}\nSubject: a\n\nx`)).toEqual(['Subject: a\n\nx']);
  });
});
