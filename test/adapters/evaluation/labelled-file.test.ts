import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLabelled, type LabelledMail } from '#adapters/evaluation/labelled-file.ts';

const read = async (path: string): Promise<LabelledMail[]> => {
  const mails: LabelledMail[] = [];
  for await (const mail of readLabelled(path)) mails.push(mail);
  return mails;
};

describe('labelled mail', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'labelled-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = async (name: string, ...lines: readonly (object | string)[]): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
    return path;
  };
  const item = { subject: 'News', from: 'Acme <jobs@acme.example>', body: 'We have news.', label: 'OTHER' };

  it('is read from plain lines, blank ones passed over', async () => {
    const path = await file('plain.jsonl', { ...item, tier: 'A', ambiguous: true }, '', { ...item, direction: 'out' });
    const [first, second, ...rest] = await read(path);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ deserves: { kind: 'OTHER' }, tier: 'A', ambiguous: true });
    expect(first?.mail).toMatchObject({ subject: 'News', text: 'We have news.', source: 'plain.jsonl#0', own: false });
    expect(first?.mail.from).toEqual({ name: 'Acme', address: 'jobs@acme.example' });
    expect(second?.mail).toMatchObject({ own: true, source: 'plain.jsonl#2' });
  });

  it('is cut as the parser cuts: quoted history is no text of the mail', async () => {
    const body = 'Thanks!\n\nOn Mon, 2 Mar 2026 at 10:00, Acme wrote:\n> We are pleased to offer you the job.';
    const [{ mail } = expect.fail('nothing read')] = await read(await file('quoted.jsonl', { ...item, body }));
    expect(mail.text).toBe('Thanks!');
    expect(mail.quoted).toContain('offer you the job');
  });

  it('is read from every file of a folder, the folders within it too', async () => {
    const inner = join(folder, 'many', 'inner');
    await mkdir(inner, { recursive: true });
    for (const path of [join(folder, 'many', 'a.jsonl'), join(inner, 'b.jsonl')]) {
      await writeFile(path, JSON.stringify(item));
    }
    await writeFile(join(folder, 'many', 'notes.txt'), 'no mail');
    expect((await read(join(folder, 'many'))).map(({ mail }) => mail.source)).toEqual(['a.jsonl#0', 'b.jsonl#0']);
  });

  it.each([
    ['no JSON', 'hello'],
    ['an unknown label', { ...item, label: 'MAYBE' }],
    ['no label', { subject: 'News' }],
  ])('names the line with %s', async (name, line) => {
    const path = await file(`${name}.jsonl`, item, line);
    await expect(read(path)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(`${name}.jsonl#1 is no labelled mail`) as string,
    });
  });

  it('says what is wrong with a path', async () => {
    await expect(read(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'USAGE' });
    await mkdir(join(folder, 'empty'));
    await expect(read(join(folder, 'empty'))).rejects.toThrow('holds no .jsonl file');
  });
});
