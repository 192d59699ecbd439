import { enableCompileCache } from 'node:module';

// Parses every mail of a mailbox, one after the other, and does nothing else: what the whole is compared with.
enableCompileCache();
const { lastValueFrom } = await import('rxjs');
const { openMailbox } = await import('#adapters/mailbox/open-mailbox.ts');
const { parseMail } = await import('#adapters/mime/parse-mail.ts');
const [, , path = ''] = process.argv;
const mailbox = await openMailbox(path, { directory: null });
const parse = parseMail({ me: [] });
const startedAt = performance.now();
let mails = 0;
for await (const arrival of mailbox.arrivals(0)) {
  if (arrival.kind === 'mail') await lastValueFrom(parse(arrival.mail, '')).catch(() => null);
  mails += 1;
}
process.stdout.write(JSON.stringify({ seconds: (performance.now() - startedAt) / 1000, mails }));
