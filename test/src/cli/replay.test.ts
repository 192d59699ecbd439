import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInbox } from '../../inboxes/recorded.ts';
import { careerops } from '../../support/command.ts';
import { until } from '../../support/waiting.ts';

const FIELDS = [
  ...['source', 'messageId', 'subject', 'outcome', 'duplicate', 'kind', 'detail', 'company', 'role', 'when'],
  ...['scores', 'evidence', 'by', 'alerts', 'code'],
];

const objectsIn = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('careerops replay', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replay-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints one object a mail in the order of the input, every field always there, and nothing else', async () => {
    const { code, stdout, stderr } = await careerops(['replay', 'test/inboxes/demo.jsonl', '--json']);
    expect(code).toBe(0);
    const outcomes = objectsIn(stdout);
    const count = readInbox('demo').length;
    expect(outcomes.map(({ source }) => source)).toEqual(Array.from({ length: count }, (_, n) => `demo.jsonl#${n}`));
    for (const outcome of outcomes) expect(Object.keys(outcome)).toEqual(FIELDS);
    expect(outcomes.filter(({ duplicate }) => duplicate)).toHaveLength(1);
    expect(stderr).toContain(`${count} seen, ${count} judged, `);
  });

  it('judges and alerts the same when started again on the same data, and prints no alert twice', async () => {
    const args = ['replay', 'test/inboxes/demo.jsonl', '--json', '--data', join(folder, 'data')];
    const [first, second] = [await careerops(args), await careerops(args)];
    expect(second.stdout).toBe(first.stdout);
    expect(first.stderr).toContain('| Why');
    expect(second.stderr).not.toContain('| Why');
  });

  it('keeps mailboxes apart that share their data', async () => {
    const data = join(folder, 'shared');
    const one = await careerops(['replay', 'test/inboxes/demo.jsonl', '--json', '--data', data]);
    const other = await careerops(['replay', 'test/inboxes/french.jsonl', '--json', '--data', data]);
    const again = await careerops(['replay', 'test/inboxes/demo.jsonl', '--json', '--data', data]);
    expect(objectsIn(other.stdout)).toHaveLength(readInbox('french').length);
    expect(other.stderr).toContain(`${readInbox('french').length} seen, `);
    expect(again.stdout).toBe(one.stdout);
    expect(again.stderr).toContain(`${readInbox('demo').length} seen, `);
  });

  it('reads another file that took the place of one it knew from its beginning, and alerts nothing twice', async () => {
    const [path, data] = [join(folder, 'replaced.jsonl'), join(folder, 'replaced')];
    const lines = (await readFile('test/inboxes/demo.jsonl', 'utf8')).trim().split('\n');
    await writeFile(path, lines.slice(0, 40).join('\n'));
    const first = await careerops(['replay', path, '--json', '--data', data]);
    await writeFile(path, lines.slice(10).join('\n'));
    const second = await careerops(['replay', path, '--json', '--data', data]);
    const sourcesOf = (text: string) => [...text.matchAll(/^\| Mail +(.*)$/gm)].map(([, mail]) => mail);
    expect(objectsIn(second.stdout)).toHaveLength(lines.length - 10);
    expect(sourcesOf(second.stderr).filter((mail) => sourcesOf(first.stderr).includes(mail))).toEqual([]);
    const third = await careerops(['replay', path, '--json', '--data', data]);
    expect(third.stdout).toBe(second.stdout);
  });

  it('goes on where it was in a file that has grown', async () => {
    const [path, data] = [join(folder, 'grown.jsonl'), join(folder, 'grown')];
    const lines = (await readFile('test/inboxes/demo.jsonl', 'utf8')).trim().split('\n');
    await writeFile(path, `${lines.slice(0, 30).join('\n')}\n`);
    const first = await careerops(['replay', path, '--json', '--data', data]);
    await writeFile(path, lines.join('\n'));
    const second = await careerops(['replay', path, '--json', '--data', data]);
    expect(objectsIn(second.stdout).slice(0, 30)).toEqual(objectsIn(first.stdout));
    expect(second.stderr).toContain(`${lines.length} seen, ${lines.length} judged, `);
  });

  it('buries what is no mail with its code, in its place', async () => {
    const path = join(folder, 'some.mbox');
    const mail = 'From a Thu Jan  1 00:00:00 2026\nFrom: a@b.example\nSubject: Hello\n\nHello.\n\n';
    await writeFile(path, `${mail}From b Thu Jan  1 00:00:00 2026\n\n\n${mail}`);
    const { code, stdout, stderr } = await careerops(['replay', path, '--json']);
    expect(code).toBe(0);
    expect(
      objectsIn(stdout).map(({ source, outcome, duplicate, code: why }) => [source, outcome, duplicate, why]),
    ).toEqual([
      ['some.mbox#0', 'judged', false, null],
      ['some.mbox#1', 'dead', false, 'MAIL_EMPTY'],
      ['some.mbox#2', 'judged', true, null],
    ]);
    expect(stderr).toContain('3 seen, 2 judged, 0 alerts, 1 dead');
  });

  it('ends with 2 and says what to do for a path, an option or a setting it cannot use', async () => {
    for (const [args, environment, words] of [
      [['replay', join(folder, 'nowhere.mbox')], {}, /nowhere\.mbox/],
      [['replay', 'test/inboxes/demo.jsonl', '--datta', 'x'], {}, /--datta/],
      [['replay'], {}, /path/],
      [['replay', 'test/inboxes/demo.jsonl', '--me', 'alex'], {}, /you@example\.org/],
      [['replay', 'test/inboxes/demo.jsonl', '--data', 'README.md'], {}, /README\.md cannot be used as a folder/],
      [['replay', 'test/inboxes/demo.jsonl', '--data', '/dev/null/x'], {}, /cannot be used as a folder/],
      [['replay', 'test/inboxes/demo.jsonl', '--data', '/proc/x/y'], {}, /cannot be used as a folder/],
      [['eval', 'test/inboxes/demo.jsonl', '--tier', 'Z'], {}, /no labelled mail/],
      [['graph', '--json', '--mermaid'], {}, /cannot be used with/],
      [['nonsense'], {}, /nonsense/],
      [['replay', 'test/inboxes/demo.jsonl'], { TIME_ZONE: 'Nowhere', NOISE: '7' }, /TIME_ZONE=Nowhere[^]*NOISE=7/],
      [['replay', 'test/inboxes/demo.jsonl'], { ALERT_ON: 'INTERVIEW,JOY' }, /ALERT_ON=INTERVIEW,JOY/],
    ] as const) {
      const { code, stdout, stderr } = await careerops(args, environment);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(words);
    }
  });

  it('takes one process on a data folder, and refuses the next at once', async () => {
    const [path, data] = [join(folder, 'long.jsonl'), join(folder, 'taken')];
    const lines = (await readFile('test/inboxes/english.jsonl', 'utf8')).trim();
    await writeFile(path, Array.from({ length: 20 }, () => lines).join('\n'));
    const first = careerops(['replay', path, '--json', '--data', data]);
    await until(() => existsSync(join(data, 'log.db')));
    const second = await careerops(['replay', path, '--json', '--data', data]);
    expect([second.code, second.stdout, second.stderr]).toEqual([2, '', expect.stringContaining('another process')]);
    expect(await first).toMatchObject({ code: 0 });
  });

  it('leaves nothing behind where its reader goes away, and says so', async () => {
    const temporary = join(folder, 'temporary');
    await mkdir(temporary);
    const { stderr } = await careerops(['replay', 'test/inboxes'], { TMPDIR: temporary }, { closesStdout: true });
    expect(stderr).toMatch(/^stopped; with --data it goes on where it was\n$|^the output was closed before its end\n$/);
    expect((await readdir(temporary)).filter((name) => name.startsWith('careerops-'))).toEqual([]);
  });

  it('tells two copies of a mail that differ in their threads once', async () => {
    const path = join(folder, 'copies.mbox');
    const invitation = (n: number, thread: string): string =>
      `From a Thu Jan  1 00:00:00 2026\nX-GM-THRID: ${thread}\nFrom: Ann <ann@acme${n}.example>\nMessage-ID: <${n}@acme>\n` +
      'Subject: Your interview\nDate: Mon, 2 Mar 2026 10:00:00 +0100\n\n' +
      'We would like to invite you to an interview for the role of Data Analyst on Monday, 9 March at 10:00.\n\n';
    const pairs = Array.from({ length: 30 }, (_, n) => invitation(n, `1${n}`) + invitation(n, `2${n}`));
    await writeFile(path, pairs.join(''));
    const { stdout } = await careerops(['replay', path]);
    expect(stdout.match(/^\| Why/gm)).toHaveLength(30);
    expect(stdout).not.toContain('possibly repeated');
    expect(stdout).toContain('60 seen, 60 judged, 30 alerts, 0 dead');
  });

  it('reads an empty mailbox to its end', async () => {
    const path = join(folder, 'empty.mbox');
    await writeFile(path, '');
    const { code, stdout, stderr } = await careerops(['replay', path, '--json']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('0 seen, 0 judged, 0 alerts, 0 dead');
  });
});
