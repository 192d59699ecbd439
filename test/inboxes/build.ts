import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { kinds } from '#streams/kinds.ts';
import { buildInbox } from './build/inbox.ts';
import type { InboxSource } from './build/source.ts';
import type { RecordedMail } from './recorded.ts';

/**
 * Every file this folder's sources make, by name: `<name>.jsonl` of each `source/<name>.ts` (format: build/source.ts), and
 * README.md with its table of counts. Deterministic.
 */
export const buildAll = async (): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>();
  const rows: string[] = [];
  for (const name of names()) {
    const { inbox } = (await import(`./source/${name}.ts`)) as { readonly inbox: InboxSource };
    const mails = buildInbox(inbox);
    files.set(`${name}.jsonl`, mails.map((mail) => `${JSON.stringify(mail)}\n`).join(''));
    rows.push(row(name, mails));
  }
  return files.set('README.md', readme(rows));
};

/** The inboxes there are sources for. */
export const names = (): readonly string[] =>
  readdirSync(here('source'))
    .flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
    .toSorted();

const here = (path: string): URL => new URL(path, import.meta.url);

const row = (name: string, mails: readonly RecordedMail[]): string => {
  const counts = kinds.map((kind) => mails.filter(({ deserves }) => deserves.kind === kind).length);
  return `| ${[name, mails.length, ...counts].join(' | ')} |`;
};

const readme = (rows: readonly string[]): string => {
  const head = `| inbox | mails | ${kinds.join(' | ')} |\n|${'---|'.repeat(kinds.length + 2)}\n`;
  return readFileSync(here('README.md'), 'utf8').replace(
    /(<!-- counts -->\n)[^]*(<!-- end -->)/,
    (_, open: string, close: string) => `${open}${head}${rows.join('\n')}\n${close}`,
  );
};

if (import.meta.main) for (const [name, text] of await buildAll()) writeFileSync(here(name), text);
