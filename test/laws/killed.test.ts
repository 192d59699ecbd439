import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readInbox } from '../inboxes/recorded.ts';
import { killLoop } from '../support/kill-loop.ts';
import { isDeep } from '../support/properties.ts';

it('law: a replay killed at random moments loses no mail and no alert, and repeats none unmarked', async () => {
  const mailbox = fileURLToPath(new URL('../inboxes/english.jsonl', import.meta.url));
  const mails = readInbox('english').length;
  const moments = fc.sample(fc.double({ min: 0.05, max: 1.2, noNaN: true }), 1_000).values();
  const counts = await killLoop(mailbox, {
    kills: isDeep ? 100 : 6,
    mails,
    random: () => moments.next().value ?? 1,
  });
  console.info('kill loop', counts);
  expect(counts.alerts).toBeGreaterThan(0);
  expect(counts).toMatchObject({ lost: 0, alertsLost: 0, unmarkedRepeats: 0 });
});
