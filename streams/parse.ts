import { switchMap, throwError, type Observable } from 'rxjs';
import { Failure } from '#src/failure.ts';
import type { Arrival, Mail } from './model.ts';
import type { World } from './world.ts';

/** Archives the raw bytes first, then parses them: from here on the mail is bounded and refers to its bytes. */
export const parse =
  ({ blobs, parse: parseMail }: Pick<World, 'blobs' | 'parse'>) =>
  (arrival: Arrival): Observable<Mail> =>
    arrival.kind === 'unreadable'
      ? throwError(() => new Failure('SOURCE_UNREADABLE', `[mailbox] ${arrival.source}: ${arrival.message}`))
      : blobs.put(arrival.mail.bytes).pipe(switchMap((blob) => parseMail(arrival.mail, blob)));
