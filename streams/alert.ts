import { EMPTY, of, type Observable } from 'rxjs';
import type { CareerEvent, Notification } from './model.ts';
import type { World } from './world.ts';

/** Tells the news on the first channel, at once: it waits for nothing and knows only the event. */
export const alert =
  ({ channels: [first] }: Pick<World, 'channels'>) =>
  (event: CareerEvent): Observable<Notification> =>
    first === undefined ? EMPTY : of(toNotification(event, first.name));

const toNotification = (event: CareerEvent, channel: string): Notification => ({
  id: [event.mailId, event.kind, event.detail, channel].join(':'),
  channel,
  mailId: event.mailId,
  account: event.account,
  seq: event.seq,
  threadId: event.threadId,
  kind: event.kind,
  detail: event.detail,
  company: event.company,
  role: event.role,
  when: event.when,
  deadline: event.deadline,
  sure: event.scores[event.kind],
  evidence: event.evidence,
  subject: event.subject,
  receivedAt: event.receivedAt,
  link: event.link,
});
