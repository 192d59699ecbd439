import { sql } from 'kysely';
import { map } from 'rxjs';
import type { Strikes } from '#src/ports.ts';
import type { Perform } from './unit-of-work.ts';

/** How often each record has crashed its actor. */
export const strikes = (perform: Perform): Strikes => ({
  add: (group, { inbox, partition, offset }) =>
    perform((db) =>
      db
        .insertInto('strikes')
        .values({ consumer: group, inbox, part: partition, position: offset, strikes: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['consumer', 'inbox', 'part', 'position'])
            .doUpdateSet({ strikes: sql<number>`strikes.strikes + 1` }),
        )
        .returning('strikes')
        .executeTakeFirstOrThrow(),
    ).pipe(map((row) => row.strikes)),
});
