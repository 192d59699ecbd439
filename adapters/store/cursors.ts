import { ignoreElements, map } from 'rxjs';
import type { Cursors } from '#src/ports.ts';
import type { Perform } from './unit-of-work.ts';

/** Where the groups go on reading in the inboxes that are no topics. */
export const cursors = (perform: Perform): Cursors => ({
  load: (inbox, group, partition) =>
    perform((db) =>
      db
        .selectFrom('cursors')
        .select('next')
        .where('inbox', '=', inbox)
        .where('consumer', '=', group)
        .where('part', '=', partition)
        .executeTakeFirst(),
    ).pipe(map((row) => row?.next ?? 0)),
  save: (inbox, group, partition, next) =>
    perform((db) =>
      db
        .insertInto('cursors')
        .values({ inbox, consumer: group, part: partition, next })
        .onConflict((conflict) =>
          conflict.columns(['inbox', 'consumer', 'part']).doUpdateSet({ next }).where('cursors.next', '<', next),
        )
        .execute(),
    ).pipe(ignoreElements()),
});
