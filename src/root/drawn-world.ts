import { NEVER } from 'rxjs';
import type { World } from '#streams/world.ts';

/** Enough of a world to draw the graph: nothing in it ever happens. */
export const drawnWorld: World = {
  mail: { name: 'mail', read: () => NEVER, settle: () => NEVER },
  blobs: { put: () => NEVER, get: () => NEVER },
  parse: () => NEVER,
  model: { name: 'local', judge: () => NEVER },
  verdicts: { find: () => NEVER, first: () => NEVER },
  history: { record: () => NEVER },
  journal: { intend: () => NEVER, sent: () => NEVER },
  channels: [{ name: 'console', send: () => NEVER }],
  policy: { news: [], noise: 1 },
};
