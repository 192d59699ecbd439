import type { Command } from 'commander';
import type { Lag } from '../ports.ts';
import type { Composition } from './composition.ts';
import { opened, printRows } from './opened.ts';
import { fromCaller } from './replay.ts';
import { toTable } from './table.ts';

/** `lag`: how far every actor is behind. */
export const lagCommand = (program: Command, { openBooks }: Composition): void => {
  program
    .command('lag')
    .description('how far every actor is behind, in records and seconds')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: true }) =>
      opened(
        () => openBooks({ fromCaller }),
        async (books) => {
          const now = Date.now();
          const rows = (await books.lag()).toSorted(byPlace).map((lag) => toRow(lag, now));
          printRows(rows, { json, toText });
        },
      ),
    );
};

interface Row {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly committed: number;
  readonly end: number;
  /** Records that wait, counting those that are being worked on. */
  readonly records: number;
  /** Age of the oldest of them. */
  readonly seconds: number;
}

const byPlace = (one: Lag, other: Lag): number =>
  one.group.localeCompare(other.group) || one.topic.localeCompare(other.topic) || one.partition - other.partition;

const toRow = ({ group, topic, partition, committed, end, since }: Lag, now: number): Row => ({
  group,
  topic,
  partition,
  committed: Number(committed),
  end: Number(end),
  records: Number(end - committed),
  seconds: since === null ? 0 : Math.max(0, Math.round((now - since) / 100) / 10),
});

const toText = (rows: readonly Row[]): string =>
  toTable(
    ['group', 'topic', 'partition', 'records', 'seconds'],
    rows.map(({ group, topic, partition, records, seconds }) => [
      group,
      topic,
      String(partition),
      String(records),
      seconds.toFixed(1),
    ]),
  );
