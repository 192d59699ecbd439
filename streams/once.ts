import { concat, EMPTY, switchMap, type Observable } from 'rxjs';
import type { Notification } from './model.ts';
import type { Channel, Journal } from './world.ts';

/**
 * Makes a notification happen once on its channel: the intent is durable before, the sending after. What was sent is
 * dropped; where an earlier attempt's outcome is unknown the message says that it may be a repetition.
 */
export const once =
  (journal: Journal, channel: Channel) =>
  (notification: Notification): Observable<never> =>
    notification.channel === channel.name
      ? journal
          .intend(notification)
          .pipe(
            switchMap((known) =>
              known === 'sent'
                ? EMPTY
                : concat(channel.send(notification, { repeated: known === 'unknown' }), journal.sent(notification)),
            ),
          )
      : EMPTY;
