import { filter, lastValueFrom, map, toArray } from 'rxjs';
import type { DeadLetter } from '../delivery.ts';
import type { Log } from '../ports.ts';
import { everyLetter, isMark } from '../redrive.ts';
import type { DeadMail } from './outcomes.ts';

/** What the dead letters of a mailbox mean to its owner. */
export interface DeadMails {
  /** Mails that have no verdict. */
  readonly dead: readonly DeadMail[];
  /** Mails that have one, of which some news could not be told. */
  readonly untold: number;
}

interface Place {
  readonly log: Log;
  readonly outcomes: { readonly unjudged: (account: string, seqs: readonly number[]) => Promise<ReadonlySet<number>> };
  readonly account: string;
}

/** Reads the dead letters of one mailbox, the last one of each mail. */
export const readDeadMails = async ({ log, outcomes, account }: Place): Promise<DeadMails> => {
  const letters = everyLetter(log).pipe(
    filter(({ letter }) => letter.headers['account'] === account && !isMark(letter)),
    map(({ letter }) => toDeadMail(letter)),
    toArray(),
  );
  const bySeq = new Map((await lastValueFrom(letters)).map((mail) => [mail.seq, mail]));
  const unjudged = await outcomes.unjudged(account, [...bySeq.keys()]);
  const dead = [...bySeq.values()].filter(({ seq }) => unjudged.has(seq));
  return { dead, untold: bySeq.size - dead.length };
};

const toDeadMail = ({ headers, code }: DeadLetter): DeadMail => ({
  seq: Number(headers['seq']),
  source: headers['source'] ?? '',
  code,
});
