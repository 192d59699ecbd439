import PostalMime, { type Email } from 'postal-mime';
import { bounded, withFewLines } from './bounded.ts';

/** A mail taken apart, and whether something had to be cut or repaired for it. */
export interface Decoded {
  readonly email: Email;
  readonly isWhole: boolean;
}

/** Most bytes read of a mail whose structure cannot be. */
const FLAT_BYTES = 250_000;
const FLAT_TAIL_BYTES = 50_000;

/** Takes a mail apart; one whose structure is beyond reading is read as a flat text under its headers. */
export const decodeMail = async (bytes: Uint8Array): Promise<Decoded> => {
  try {
    const looked = withFewLines(bounded(bytes));
    const email = await PostalMime.parse(looked, {
      rfc822Attachments: false,
      maxRfc822NestingDepth: 3,
    });
    return { email, isWhole: looked.byteLength === bytes.byteLength };
  } catch {
    return { email: await PostalMime.parse(flattened(bytes)), isWhole: false };
  }
};

/** The mail's own headers but for its structure, and every line of the rest that is no boundary and no part's header. */
const flattened = (bytes: Uint8Array): string => {
  const text = Buffer.from(bounded(bytes, FLAT_BYTES, FLAT_TAIL_BYTES))
    .toString('utf8')
    .replace(/\r\n?/g, '\n');
  const end = text.search(/\n\n/);
  const head = end === -1 ? text : text.slice(0, end);
  const body = end === -1 ? '' : text.slice(end + 2);
  const headers = head
    .split(/\n(?![ \t])/)
    .filter((line) => !/^(?:content-|mime-version)/i.test(line))
    .slice(0, 500);
  const lines = body.split('\n').filter((line) => !/^--|^content-[a-z-]+:/i.test(line));
  return [...headers, 'Content-Type: text/plain; charset=utf-8', '', ...lines].join('\r\n');
};
