import { enableCompileCache } from 'node:module';

// Replays a mailbox in a process of its own and tells what it took: seconds from the first mail to the last, and memory.
enableCompileCache();
const { lastValueFrom } = await import('rxjs');
const { composition } = await import('#src/main.ts');
const [, , path = ''] = process.argv;
const replay = await composition.openReplay({
  path,
  data: null,
  me: [],
  alerts: { width: null, write: (_text, done) => done() },
  pace: 'fast',
});
const startedAt = performance.now();
await lastValueFrom(replay.run(), { defaultValue: null });
const seconds = (performance.now() - startedAt) / 1000;
const counts = await replay.counts();
await replay.close();
process.stdout.write(JSON.stringify({ seconds, mails: counts.seen, megabytes: process.resourceUsage().maxRSS / 1024 }));
