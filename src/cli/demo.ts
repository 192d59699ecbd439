import type { Command } from 'commander';
import type { Composition } from './composition.ts';
import { runReplay, toCountLine, toSink } from './replay.ts';

/** `demo`: the sample inbox through the whole graph; what `npm start` does without a configuration. */
export const demoCommand = (program: Command, { openReplay, demoInbox }: Composition): void => {
  program
    .command('demo')
    .description('run the sample inbox through the whole graph: no keys, no Docker, no network')
    .action(async () => {
      process.stdout.write(
        'A sample inbox of five weeks goes through the graph. These alerts would reach your phone:\n',
      );
      const replay = await openReplay({
        path: demoInbox,
        data: null,
        me: [],
        alerts: toSink(process.stdout),
        pace: 'live',
      });
      try {
        await runReplay(replay);
        process.stdout.write(`\n${toCountLine(await replay.counts())}\n${HOW_TO_GO_ON}`);
      } finally {
        await replay.close();
      }
    });
};

const HOW_TO_GO_ON = `
Now with your own mail; nothing leaves this machine:
  npm run -s careerops -- replay ~/Takeout/Mail/Inbox.mbox --me you@example.org
  npm run -s careerops -- --help
`;
