import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { toMermaid } from '#src/cli/graph.ts';
import { settings } from '#src/config.ts';
import { composition } from '#src/main.ts';
import { writeMailbox } from '../bench/mailbox.ts';
import { careerops } from '../support/command.ts';
import { root } from '../support/sources.ts';

const readme = await readFile(join(root, 'README.md'), 'utf8');

const fencesOf = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text.trim());

/** The rows of the table whose header begins with a word, as lists of cells. */
const tableOf = (header: string): readonly (readonly string[])[] => {
  const [, rows = ''] = new RegExp(`^\\| ${header} .*\\n\\|[-|]+\\n((?:\\|.*\\n)*)`, 'm').exec(readme) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) =>
      row
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
};

describe('law: the README is true', () => {
  it('draws the graph as the code has it', () => {
    expect(fencesOf('mermaid')).toEqual([toMermaid(composition.topology())]);
  });

  it('lists every setting with its default and meaning, and no other', () => {
    const expected = Object.entries(settings).map(([name, { fallback, meaning }]) => [
      `\`${name}\``,
      fallback === '' ? '' : `\`${fallback}\``,
      meaning,
    ]);
    expect(tableOf('variable')).toEqual(expected);
  });

  it('lists every command, and no other', async () => {
    const { stdout } = await careerops(['--help']);
    const known = [...stdout.matchAll(/^ {2}([a-z]+) (?!\[command\])/gm)].map(([, name]) => name);
    const listed = tableOf('command').map(([cell = '']) => /`([a-z]+)/.exec(cell)?.[1]);
    expect(new Set(listed)).toEqual(new Set(known.filter((name) => name !== 'help')));
  });

  it('names only scripts that there are', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...readme.matchAll(/npm (?:run (?:-s )?)?(?!ci\b|run\b)([a-z:-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('names only files that there are', async () => {
    const named = [...readme.matchAll(/`((?:src|streams|adapters|test|docs)\/[^`*]*)`/g)].map(([, path = '']) => path);
    for (const path of named) await expect(readFile(join(root, path)).catch(isFolder), path).resolves.toBeDefined();
  });

  it('shows commands that run, on a mailbox that lies where they say', async () => {
    const home = await mkdtemp(join(tmpdir(), 'home-'));
    try {
      await mkdir(join(home, 'Takeout', 'Mail'), { recursive: true });
      await writeMailbox(join(home, 'Takeout', 'Mail', 'Inbox.mbox'), 20);
      const commands = fencesOf('sh').filter((text) => !text.startsWith('npm ci'));
      expect(commands.length).toBeGreaterThan(0);
      for (const command of commands) {
        const ran = await promisify(execFile)('sh', ['-c', command], {
          cwd: root,
          env: { ...process.env, HOME: home },
        });
        expect(ran.stdout).toContain('20 seen, 20 judged');
      }
    } finally {
      await rm(home, { recursive: true });
    }
  });
});

const isFolder = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'EISDIR') return 'a folder';
  throw error;
};
