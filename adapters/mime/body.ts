import type { Email } from 'postal-mime';
import { MAX_TEXT } from '#streams/kinds.ts';
import { cut, cutAtSentence, tidyLines, withoutBlankRuns, withoutInvisible } from './clean.ts';
import { isForward, unquoted, unwrapped, withoutHistory, type Parts } from './quoted.ts';
import { toVisibleText } from './visible-text.ts';

const MAX_QUOTED = 4_000;
/** Most characters of HTML or text that are looked at. */
const MOST_SOURCE = 400_000;

/** The mail's own text as a person sees it, and the history under it; both bounded. */
export const toBody = (
  { text: plain, html }: Pick<Email, 'text' | 'html'>,
  subject: string,
): Parts & { isCut: boolean } => {
  const fromPlain = plain === undefined ? null : plainParts(plain.slice(0, MOST_SOURCE), subject);
  const fromHtml =
    html === undefined || isEnough(fromPlain, html) ? null : htmlParts(html.slice(0, MOST_SOURCE), subject);
  const { text, quoted } = better(fromPlain, fromHtml);
  const own = text === '' ? quoted : text;
  return {
    text: cutAtSentence(own, MAX_TEXT),
    quoted: text === '' ? '' : cut(quoted, MAX_QUOTED),
    isCut: own.length > MAX_TEXT || (plain ?? html ?? '').length > MOST_SOURCE,
  };
};

const plainParts = (plain: string, subject: string): Parts => {
  const text = withoutBlankRuns(withoutInvisible(plain));
  return isForward(subject, text)
    ? { text: unwrapped(unquoted(text)), quoted: '' }
    : ownPart(withoutHistory(unwrappable(text)));
};

const unwrappable = (text: string): string => text.replace(/[ \t]+$/gm, (space) => (space === ' ' ? ' ' : ''));

const ownPart = ({ text, quoted }: Parts): Parts => ({ text: unwrapped(text), quoted });

const htmlParts = (html: string, subject: string): Parts => {
  const { text, quoted } = toVisibleText(html);
  if (isForward(subject, `${text}\n${quoted}`)) return { text: tidyLines(`${text}\n${quoted}`), quoted: '' };
  const own = withoutHistory(text);
  return { text: own.text, quoted: tidyLines(`${own.quoted}\n${quoted}`) };
};

/** A plain part that says as much as the HTML can, so that the HTML need not be read at all. */
const isEnough = (plain: Parts | null, html: string): boolean =>
  plain !== null &&
  plain.text.length >= 200 &&
  plain.text.length * 40 >= html.length &&
  !/<[a-z!/][^>]*>/i.test(plain.text);

/** The HTML where the plain part is a stub ("view this in your browser"), missing, or HTML itself. */
const better = (plain: Parts | null, html: Parts | null): Parts => {
  if (html === null || html.text === '') return plain ?? html ?? { text: '', quoted: '' };
  if (plain === null || plain.text === '') return html;
  const isStub = plain.text.length < 0.5 * html.text.length || /<[a-z!/][^>]*>/i.test(plain.text);
  return isStub ? html : plain;
};
