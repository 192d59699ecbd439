import { toOneOf, topic } from '#src/topic.ts';
import { mailSchema, notificationSchema, verdictSchema } from './model.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** Every mail, parsed and bounded, as it came in. */
export const rawInboxStream = topic({
  name: 'raw_inbox_stream',
  partitions: 3,
  retention: WEEK,
  key: (mail) => mail.threadId,
  parse: (value: unknown) => mailSchema.parse(value),
});

/** Mails that matter or are uncertain: judged one at a time, at once. */
export const urgent = topic({
  name: 'urgent',
  partitions: 3,
  retention: WEEK,
  key: (mail) => mail.threadId,
  parse: (value: unknown) => mailSchema.parse(value),
});

/** Sure noise, already judged: kept a day for a second look. */
export const bulk = topic({
  name: 'bulk',
  partitions: 3,
  retention: DAY,
  key: (mail) => mail.threadId,
  parse: (value: unknown) => mailSchema.parse(value),
});

/** The verdict of every mail. */
export const verdicts = topic({
  name: 'verdicts',
  partitions: 3,
  retention: WEEK,
  key: (verdict) => verdict.threadId,
  parse: (value: unknown) => verdictSchema.parse(value),
});

/** The verdicts that are news. */
export const classifiedEvents = topic({
  name: 'classified_events',
  partitions: 3,
  retention: WEEK,
  key: (event) => event.threadId,
  parse: (value: unknown) => verdictSchema.parse(value),
});

/** What the user is told, one channel each; two copies of a mail may differ in thread, and must not be told at a time. */
export const notifications = topic({
  name: 'notifications',
  partitions: 3,
  retention: WEEK,
  key: (notification) => notification.mailId,
  parse: (value: unknown) => notificationSchema.parse(value),
});

/** Where judged mail goes: every verdict to `verdicts`, news to `classified_events` too. */
export const judged = toOneOf({ verdicts, classifiedEvents });

/** Where triage sends a mail: to a lane, or it is judged at once. */
export const routed = toOneOf({ urgent, bulk, verdicts, classifiedEvents });
