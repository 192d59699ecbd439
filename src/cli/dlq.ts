import { InvalidArgumentError, type Command } from 'commander';
import { lastValueFrom, tap, toArray } from 'rxjs';
import { Failure } from '../failure.ts';
import { whyKept, type BuriedLetter } from '../redrive.ts';
import type { Books, Composition } from './composition.ts';
import { opened, printRows } from './opened.ts';
import { fromCaller } from './replay.ts';
import { toTable } from './table.ts';

interface Selection {
  readonly code?: string;
  readonly group?: string;
}

/** `dlq list | show | redrive`: the records nobody could handle. */
export const dlqCommands = (program: Command, { openBooks }: Composition): void => {
  const withBooks = (work: (books: Books) => Promise<void>): Promise<void> =>
    opened(() => openBooks({ fromCaller }), work);
  const dlq = program.command('dlq').description('the dead letters: records nobody could handle');

  dlq
    .command('list')
    .description('how many there are, by code, actor and state')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: true }) =>
      withBooks(async (books) => {
        printRows(toGroups(await books.letters()), { json, toText });
      }),
    );

  dlq
    .command('show')
    .description('one letter, with everything that is known of it but the mail')
    .argument('<id>', 'as `list --json` names it')
    .action((id: string) =>
      withBooks(async (books) => {
        const found = (await books.letters()).find((one) => one.id === id);
        if (found === undefined)
          throw new Failure('USAGE', `[dlq] there is no letter ${id}: dlq list --json names them`);
        process.stdout.write(`${JSON.stringify(toShown(found), null, 2)}\n`);
      }),
    );

  dlq
    .command('redrive')
    .description('send letters back to where they came from')
    .option('--code <code>', 'only those with this code')
    .option('--group <actor>', 'only those of this actor')
    .option('--rate <n>', 'letters a second', toRate, 10)
    .option('--dry-run', 'only say what would be sent')
    .action(({ dryRun, rate, ...selection }: Selection & { dryRun?: true; rate: number }) =>
      withBooks(async (books) => {
        const chosen = (await books.letters()).filter((one) => isChosen(one, selection));
        const sent = chosen.filter(({ state }) => state === 'buried');
        if (!dryRun) await lastValueFrom(books.redrive(chosen, { rate }).pipe(tap(say), toArray()));
        const kept = chosen.filter((one) => whyKept(one) !== null);
        kept.forEach(sayKept);
        process.stdout.write(`${sent.length} ${dryRun ? 'would be ' : ''}sent back, ${kept.length} cannot be\n`);
      }),
    );
};

const say = ({ id, letter }: BuriedLetter): boolean =>
  process.stdout.write(`${id}  ${letter.code}  to ${letter.origin.inbox} for ${letter.group}\n`);

const sayKept = (one: BuriedLetter): boolean =>
  process.stdout.write(`${one.id}  ${one.letter.code}  stays: ${whyKept(one) ?? ''}\n`);

const isChosen = ({ letter }: BuriedLetter, { code, group }: Selection): boolean =>
  (code === undefined || letter.code === code) && (group === undefined || letter.group === group);

const toRate = (text: string): number => {
  const rate = Number(text);
  if (rate > 0 && rate <= 1_000) return rate;
  throw new InvalidArgumentError('give a number of letters a second, up to 1,000.');
};

interface Group {
  readonly code: string;
  readonly group: string;
  readonly state: string;
  readonly ids: readonly string[];
}

const toGroups = (letters: readonly BuriedLetter[]): readonly Group[] => {
  const byName = new Map<string, Group>();
  for (const { id, state, letter } of letters) {
    const name = `${letter.code}\n${letter.group}\n${state}`;
    const ids = [...(byName.get(name)?.ids ?? []), id];
    byName.set(name, { code: letter.code, group: letter.group, state, ids });
  }
  return [...byName.values()];
};

const toText = (groups: readonly Group[]): string =>
  groups.length === 0
    ? 'no dead letters'
    : toTable(
        ['code', 'actor', 'state', 'letters'],
        groups.map(({ code, group, state, ids }) => [code, group, state, String(ids.length)]),
      );

/** The bytes are a mail: their number is shown, not they. */
const toShown = ({ id, state, returns, letter }: BuriedLetter): object => {
  const { value, ...known } = letter;
  return { id, state, returns, ...known, bytes: value?.byteLength ?? null };
};
