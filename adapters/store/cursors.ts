import { ignoreElements, map } from 'rxjs';
import type { Cursors } from '#src/ports.ts';
import type { Perform } from './unit-of-work.ts';

/** Where the groups go on reading in the inboxes that are no topics. */
export const cursors = (perform: Perform): Cursors => ({
  load: (inbox, group) =>
    perform((db) =>
      db
        .selectFrom('cursors')
        .select(['next', 'proof'])
        .where('inbox', '=', inbox)
        .where('consumer', '=', group)
        .executeTakeFirst(),
    ).pipe(map((row) => row ?? { next: 0, proof: '' })),
  save: (inbox, group, { next, proof }) =>
    perform((db) =>
      db
        .insertInto('cursors')
        .values({ inbox, consumer: group, next, proof })
        .onConflict((conflict) =>
          conflict.columns(['inbox', 'consumer']).doUpdateSet({ next, proof }).where('cursors.next', '<', next),
        )
        .execute(),
    ).pipe(ignoreElements()),
});
