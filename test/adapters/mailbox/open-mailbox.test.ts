import { execFileSync } from 'node:child_process';
import { appendFile, chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMailbox } from '#adapters/mailbox/open-mailbox.ts';
import type { Arrival } from '#streams/model.ts';

const mail = (subject: string): string => `From: a@b.example\nSubject: ${subject}\n\nHello.\n`;
const inMbox = (subject: string): string => `From a Mon Mar  2 10:00:00 2026\n${mail(subject)}\n`;
const recorded = (subject: string): string =>
  `${JSON.stringify({ raw: mail(subject), receivedAt: '2026-03-02T09:00:00Z', account: 'x@y.example' })}\n`;

const shown = (arrival: Arrival): string =>
  arrival.kind === 'mail'
    ? `${arrival.mail.seq} ${arrival.mail.source} ${/^Subject: (.*)$/m.exec(Buffer.from(arrival.mail.bytes).toString())?.[1] ?? '-'}`
    : `${arrival.seq} ${arrival.source} (${arrival.message})`;

describe('open mailbox', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = async (path: string, text: string): Promise<string> => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
    return join(folder, path);
  };
  const read = async (path: string, { from = 0, directory = null as string | null } = {}): Promise<string[]> => {
    const mailbox = await openMailbox(path, { directory });
    const found: string[] = [];
    for await (const arrival of mailbox.arrivals(from)) found.push(shown(arrival));
    expect(mailbox.share()).toBe(1);
    return found;
  };

  it('reads one file of each kind, from any number on', async () => {
    const mbox = await write('in.mbox', inMbox('a') + inMbox('b') + inMbox('c'));
    expect(await read(mbox)).toEqual(['0 in.mbox#0 a', '1 in.mbox#1 b', '2 in.mbox#2 c']);
    expect(await read(mbox, { from: 2 })).toEqual(['2 in.mbox#2 c']);
    expect(await read(await write('one.eml', mail('x')))).toEqual(['0 one.eml x']);
    expect(await read(await write('empty.eml', ''))).toEqual(['0 empty.eml -']);
    expect(await read(await write('r.jsonl', `${recorded('x')}nonsense\n${recorded('y')}`))).toEqual([
      '0 r.jsonl#0 x',
      '1 r.jsonl#1 (this line is no recorded mail: it needs raw or rawBase64, and receivedAt)',
      '2 r.jsonl#2 y',
    ]);
    expect(await read(await write('nothing.mbox', ''))).toEqual([]);
  });

  it('reads a folder in order: mails, Maildirs, containers; and names what is none', async () => {
    await write('mails/b.eml', mail('b'));
    await write('mails/a.txt', mail('a'));
    await write('mails/notes.txt', 'Buy milk.');
    await write('mails/.hidden', mail('hidden'));
    await write('mails/Maildir/cur/1:2,S', mail('cur'));
    await write('mails/Maildir/new/2', '');
    await write('mails/Maildir/tmp/3', mail('tmp'));
    await write('mails/Maildir/.Sent/cur/4', mail('sent'));
    await write('mails/sub/x.mbox', inMbox('m0') + inMbox('m1'));
    const mailbox = await openMailbox(join(folder, 'mails'), { directory: null });
    const arrivals: Arrival[] = [];
    for await (const arrival of mailbox.arrivals(0)) arrivals.push(arrival);
    expect(arrivals.map(shown)).toEqual([
      '0 Maildir/.Sent/cur/4 sent',
      '1 Maildir/cur/1:2,S cur',
      '2 Maildir/new/2 -',
      '3 a.txt a',
      '4 b.eml b',
      '5 sub/x.mbox#0 m0',
      '6 sub/x.mbox#1 m1',
    ]);
    expect(arrivals[0]).toMatchObject({ mail: { labels: ['Sent'] } });
    expect(mailbox.skipped()).toEqual(['notes.txt']);
  });

  it('keeps its numbers when the folder grows between two runs, and numbers new mail after the old', async () => {
    const directory = join(folder, 'data');
    await write('mails/b.eml', mail('b'));
    await write('mails/c.mbox', inMbox('c0'));
    expect(await read(join(folder, 'mails'), { directory })).toEqual(['0 b.eml b', '1 c.mbox#0 c0']);
    await write('mails/a.eml', mail('a'));
    await appendFile(join(folder, 'mails/c.mbox'), inMbox('c1'));
    const grown = ['0 b.eml b', '1 c.mbox#0 c0', '2 a.eml a', '3 c.mbox#1 c1'];
    expect(await read(join(folder, 'mails'), { directory })).toEqual(grown);
    expect(await read(join(folder, 'mails'), { directory, from: 2 })).toEqual(grown.slice(2));
    await rm(join(folder, 'mails/b.eml'));
    expect((await read(join(folder, 'mails'), { directory }))[0]).toMatch(/^0 b\.eml \(the file cannot be read/);
  });

  it('enters each folder of a mesh of links once', async () => {
    const names = Array.from({ length: 9 }, (_, n) => `mesh/${n}`);
    for (const name of names) await write(`${name}/mail.eml`, mail(name));
    for (const one of names) {
      for (const other of names.filter((name) => name !== one)) {
        await symlink(join(folder, other), join(folder, one, `to-${other.slice(5)}`));
      }
    }
    expect(await read(join(folder, 'mesh'))).toHaveLength(9);
  });

  it('knows a mail of a Maildir again when it was read, and so moved and marked', async () => {
    const directory = join(folder, 'data');
    await write('maildir/new/1.host', mail('one'));
    await write('maildir/new/2.host', mail('two'));
    await mkdir(join(folder, 'maildir/cur'));
    expect(await read(join(folder, 'maildir'), { directory })).toEqual(['0 new/1.host one', '1 new/2.host two']);
    await rename(join(folder, 'maildir/new/2.host'), join(folder, 'maildir/cur/2.host:2,S'));
    expect(await read(join(folder, 'maildir'), { directory })).toEqual(['0 new/1.host one', '1 cur/2.host:2,S two']);
  });

  it('ends in a loop of folders', async () => {
    await write('mails/sub/a.eml', mail('a'));
    await symlink(join(folder, 'mails'), join(folder, 'mails/sub/loop'));
    expect(await read(join(folder, 'mails'))).toEqual(['0 sub/a.eml a']);
  });

  it('gives a file that may not be read its place among the mails', async (context) => {
    if (process.getuid?.() === 0) {
      console.info('skipped: root may read every file');
      context.skip();
    }
    await chmod(await write('mails/a.eml', mail('a')), 0o000);
    expect(await read(join(folder, 'mails'))).toEqual(['0 a.eml (the file cannot be read (EACCES))']);
  });

  it('says who, what and what to do for a path it cannot use', async () => {
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    for (const [path, words] of [
      [join(folder, 'nowhere'), /nowhere is not there: check the path/],
      [join(folder, 'fifo'), /fifo is neither a file nor a folder/],
      [await write('picture.png', '\x89PNG\r\n\x1a\n\0\0\0'), /picture\.png is no mailbox: give an mbox file/],
    ] as const) {
      await expect(openMailbox(path, { directory: null })).rejects.toThrow(words);
    }
  });
});
