import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pinoLogger } from '#adapters/logging/pino.ts';
import { Failure } from '#src/failure.ts';
import { careerops } from '../../support/command.ts';

const secrets = ['zanzibar', 'quetzal', 'ostrich-salary', 'hunter2', 'heliotrope'];
const poison =
  'From a Thu Jan  1 00:00:00 2026\r\nFrom: Zanzibar <quetzal@zanzibar.example>\r\nTo: heliotrope@home.example\r\n' +
  'Subject: quetzal interview\r\nMessage-ID: <ostrich-salary@zanzibar.example>\r\n' +
  'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:hunter2\r\n' +
  '--b\r\nContent-Type: text/plain\r\n\r\nWe invite you to an interview, ostrich-salary.\r\n--b--\r\n\r\n';

it('writes neither mail nor people to the logs of a whole run, even when everything is logged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'privacy-'));
  try {
    await writeFile(join(folder, 'in.mbox'), poison + poison.replaceAll('multipart', '\0multi'));
    const { code, stderr } = await careerops(['replay', join(folder, 'in.mbox'), '--data', join(folder, 'data')], {
      LOG_LEVEL: 'trace',
    });
    expect(code).toBe(0);
    const logged = stderr.split('\n').filter((line) => line.startsWith('{'));
    expect(logged.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(logged.join('\n').toLowerCase()).not.toContain(secret);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('keeps the data to its owner: folders 0700, files 0600, even in a folder that others may read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'privacy-'));
  try {
    const data = join(folder, 'data');
    await mkdir(data, { mode: 0o755 });
    await careerops(['replay', 'test/inboxes/demo.jsonl', '--data', data]);
    const entries = await readdir(data, { recursive: true, withFileTypes: true });
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) {
      const { mode } = await stat(join(entry.parentPath, entry.name));
      expect([entry.name, (mode & 0o777).toString(8)]).toEqual([entry.name, entry.isFile() ? '600' : '700']);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('logs an error as its kind, code and place, and never with a message that may quote a mail', () => {
  const lines: string[] = [];
  const logger = pinoLogger('trace', { write: (line: string) => void lines.push(line) });
  logger.error({ error: new TypeError('hunter2 is not iterable') }, 'an actor fell');
  logger.error({ err: new Failure('BUSY', '[store] is busy', { cause: new Error('ostrich-salary') }) }, 'waiting');
  logger.info({ mail: { subject: 'quetzal', from: 'zanzibar' }, text: 'heliotrope' }, 'by mistake');
  for (const secret of secrets) expect(lines.join('')).not.toContain(secret);
  expect(lines.join('')).toContain('TypeError');
  expect(lines.join('')).toContain('[store] is busy');
});
