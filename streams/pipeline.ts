import { actor, type Actor } from '#src/actor.ts';
import { alert } from './alert.ts';
import { classify } from './classify.ts';
import { once } from './once.ts';
import { parse } from './parse.ts';
import { classifiedEvents, judged, notifications, rawInboxStream, routed, urgent, verdicts } from './topics.ts';
import { track } from './track.ts';
import { triage } from './triage.ts';
import type { World } from './world.ts';

/** THE GRAPH: one actor per line, top to bottom. */
export const pipeline = (world: World): readonly Actor[] => [
  actor('ingest', { reads: world.mail, does: parse(world), writes: rawInboxStream }),
  actor('triage', { reads: rawInboxStream, does: triage(world), writes: routed }),
  actor('classify', { reads: urgent, does: classify(world), writes: judged }),
  actor('alert', { reads: classifiedEvents, does: alert(world), writes: notifications }),
  actor('track', { reads: verdicts, does: track(world) }),
  ...world.channels.map((channel) =>
    actor(`notify-${channel.name}`, { reads: notifications, does: once(world.journal, channel) }),
  ),
];
