import { pipeline } from '#streams/pipeline.ts';
import type { Composition } from './cli/composition.ts';
import { topologyOf } from './graph.ts';
import { demoInbox } from './root/demo-inbox.ts';
import { drawnWorld } from './root/drawn-world.ts';
import { evaluate } from './root/evaluate.ts';
import { openLive } from './root/live.ts';
import { openBooks } from './root/books.ts';
import { openQuota } from './root/quota.ts';
import { openReplay } from './root/replay.ts';

/** What the commands may ask for; only here, and in src/root, everything meets. */
export const composition: Composition = {
  openReplay,
  openLive,
  openBooks,
  openQuota,
  demoInbox,
  evaluate,
  topology: () => topologyOf(pipeline(drawnWorld)),
};
