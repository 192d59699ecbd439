import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

interface Recorded {
  readonly raw?: string;
  readonly rawBase64?: string;
}

const inbox = (name: string): readonly Buffer[] =>
  readFileSync(fileURLToPath(new URL(`../inboxes/${name}.jsonl`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Recorded)
    .map(({ raw, rawBase64 }) => (raw === undefined ? Buffer.from(rawBase64 ?? '', 'base64') : Buffer.from(raw)));

/** Writes an mbox of `count` different mails, made from the recorded ones; every mail has an id of its own. */
export const writeMailbox = async (path: string, count: number): Promise<void> => {
  const mails = [...inbox('english'), ...inbox('demo')];
  const stream = createWriteStream(path);
  for (let index = 0; index < count; index += 1) {
    const mail = mails[index % mails.length] ?? Buffer.alloc(0);
    const written = mail
      .toString('latin1')
      .replace(/^Message-ID: <.*>\r?$/im, `Message-ID: <${index}@bench.example>\r`)
      .replace(/^(References|In-Reply-To):.*\r?\n(?:[ \t].*\r?\n)*/gim, '')
      .replace(/^(>*From )/gm, '>$1');
    const text = `From sender@bench.example Thu Jan  1 00:00:00 2026\r\n${written}\r\n\r\n`;
    if (!stream.write(Buffer.from(text, 'latin1'))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
};
