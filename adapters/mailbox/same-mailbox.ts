import { firstValueFrom } from 'rxjs';
import type { Cursors } from '#src/ports.ts';
import type { Mailbox } from './mailbox.ts';
import { toProof } from './proof.ts';

/**
 * The mailbox under the account it is known by: its path, and where something else lay there before, also a number. What
 * a group has read of one file must not be skipped in another that took its place; a mail that both hold has one id, and
 * is neither judged nor told twice.
 */
export const sameMailbox = async (
  mailbox: Mailbox,
  { cursors, group }: { readonly cursors: Cursors; readonly group: string },
): Promise<Mailbox> => {
  for (let generation = 1; ; generation += 1) {
    const account = generation === 1 ? mailbox.account : `${mailbox.account} (${generation})`;
    const { next, proof } = await firstValueFrom(cursors.load(account, group));
    if (next === 0 || (await proofAt(mailbox, next - 1)) === proof) return { ...mailbox, ...named(mailbox, account) };
  }
};

const proofAt = async (mailbox: Mailbox, seq: number): Promise<string | null> => {
  for await (const arrival of mailbox.arrivals(seq)) return toProof(arrival);
  return null;
};

const named = ({ arrivals }: Mailbox, account: string): Pick<Mailbox, 'account' | 'arrivals'> => ({
  account,
  arrivals: async function* (from) {
    for await (const arrival of arrivals(from)) {
      yield arrival.kind === 'mail' ? { ...arrival, mail: { ...arrival.mail, account } } : { ...arrival, account };
    }
  },
});
