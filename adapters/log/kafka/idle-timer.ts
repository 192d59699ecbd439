import { isKnownKafkaJs, requireInside } from './kafkajs.ts';

/** The part of kafkajs's request queue that is mended. */
interface RequestQueue {
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests: () => void;
}

let isMended = false;

/**
 * kafkajs checks an empty queue once a millisecond for ever, on every connection (#1704, #1751). Mends that: a queue
 * without a pending request schedules nothing. Does nothing for a version of kafkajs that is not known.
 */
export const mendIdleTimer = (): void => {
  if (isMended || !isKnownKafkaJs) return;
  const { prototype } = requireInside('network/requestQueue') as { readonly prototype: RequestQueue };
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0) schedule.call(this);
  };
  isMended = true;
};
