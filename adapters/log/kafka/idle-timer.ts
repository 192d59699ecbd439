import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The part of kafkajs's request queue that is mended. */
interface RequestQueue {
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests: () => void;
}

/** The version whose source was read; another one may not need mending, or need it differently. */
const MENDED = '2.2.4';
let isMended = false;

/**
 * kafkajs checks an empty queue once a millisecond for ever, on every connection (#1704, #1751). Mends that: a queue
 * without a pending request schedules nothing. Does nothing for any other version.
 */
export const mendIdleTimer = (): void => {
  const { version } = require('kafkajs/package.json') as { readonly version: string };
  if (isMended || version !== MENDED) return;
  const { prototype } = require('kafkajs/src/network/requestQueue') as { readonly prototype: RequestQueue };
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0) schedule.call(this);
  };
  isMended = true;
};
