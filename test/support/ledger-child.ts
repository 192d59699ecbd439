import { firstValueFrom } from 'rxjs';
import { sqliteStore } from '#adapters/store/sqlite.ts';
import { budgetOf, callOf } from './ledger.ts';

// One of several processes that hammer one ledger: `directory requests-a-month reservations-to-ask-for`. Prints a line for each
// reservation it got, and `refused` at its end.
const [, , directory = '', most = '', tries = ''] = process.argv;
const store = await sqliteStore({ directory, now: Date.now });
const ledger = store.ledger(budgetOf({ month: { requests: Number(most) } }));
const ask = async (): Promise<void> => {
  const answer = await firstValueFrom(ledger.reserve(callOf({ deadline: 1_000 })));
  process.stdout.write(answer.kind === 'reserved' ? `${answer.id}\n` : 'refused\n');
};
for (let n = 0; n < Number(tries); n += 20) await Promise.all(Array.from({ length: 20 }, ask));
await store.close();
