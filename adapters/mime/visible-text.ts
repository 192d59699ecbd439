import { Parser } from 'htmlparser2';
import { tidyLines, withoutInvisible } from './clean.ts';
import { toStyleRules, type StyleRules } from './style-rules.ts';
import { lookOf, plainLook, type Attributes, type Look } from './visibility.ts';

/** What a person sees of an HTML mail, and the history quoted under it. */
export interface VisibleText {
  readonly text: string;
  readonly quoted: string;
}

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tr ul br'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
const UNSEEN = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'iframe',
  'select',
]);
/** More open elements than any honest mail has; deeper ones are read as if they stood here. */
const MOST_OPEN = 2_000;
/** The parser's time grows with the square of the depth: what lies deeper than this is not read. */
const MOST_DEEP = 12_000;
const STRETCH = 1 << 15;

interface Element {
  readonly name: string;
  readonly look: Look;
  readonly isQuoted: boolean;
}

/** Reads HTML as a person sees it: without what is hidden, with a line for each block, anchors as their text alone. */
export const toVisibleText = (html: string): VisibleText => {
  const rules = readStyles(html);
  const seen = { text: [] as string[], quoted: [] as string[] };
  const open: Element[] = [];
  let isRestQuoted = false;
  let [depth, isTooDeep] = [0, false];
  const parent = (): Element => open.at(-1) ?? { name: '', look: plainLook, isQuoted: false };
  const write = (piece: string): void => {
    if (parent().look.isHidden) return;
    seen[isRestQuoted || parent().isQuoted ? 'quoted' : 'text'].push(piece);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        isTooDeep ||= depth > MOST_DEEP;
        const { look, isQuoted } = parent();
        isRestQuoted ||= startsHistory(attributes);
        if (BLOCKS.has(name)) write('\n');
        if (open.length < MOST_OPEN) {
          open.push({
            name,
            look: UNSEEN.has(name) ? { ...look, isHidden: true } : lookOf(name, { attributes, rules, parent: look }),
            isQuoted: isQuoted || isQuote(name, attributes),
          });
        }
      },
      ontext: (text) => write(parent().name === 'pre' ? text : text.replace(/\s+/g, ' ')),
      onclosetag: (name) => {
        depth -= 1;
        if (parent().name === name) open.pop();
        if (BLOCKS.has(name)) write('\n');
        if (CELLS.has(name)) write(' ');
      },
    },
    { decodeEntities: true },
  );
  for (let from = 0; from < html.length && !isTooDeep; from += STRETCH) parser.write(html.slice(from, from + STRETCH));
  parser.end();
  return { text: toText(seen.text), quoted: toText(seen.quoted) };
};

const toText = (pieces: readonly string[]): string => tidyLines(withoutInvisible(pieces.join('')));

const readStyles = (html: string): StyleRules => {
  const sheets: string[] = [];
  let from = html.search(/<style/i);
  while (from !== -1 && sheets.length < 10) {
    const start = html.indexOf('>', from) + 1;
    const end = html.indexOf('</', start);
    if (start === 0 || end === -1) break;
    sheets.push(html.slice(start, end));
    const next = html.slice(end).search(/<style/i);
    from = next === -1 ? -1 : end + next;
  }
  return toStyleRules(sheets.join('\n'));
};

const QUOTE_CLASS =
  /\b(?:gmail_quote|gmail_attr|yahoo_quoted|protonmail_quote|moz-cite-prefix|zmail_extra|tutanota_quote)\b/;

const isQuote = (name: string, attributes: Attributes): boolean =>
  (name === 'blockquote' && attributes['type'] === 'cite') ||
  QUOTE_CLASS.test((attributes['class'] ?? '').slice(0, 500));

/** Outlook marks where the history begins, not what belongs to it. */
const startsHistory = ({ id = '' }: Attributes): boolean =>
  /^(?:x_)*(?:divRplyFwdMsg|appendonsend|stopSpelling)$/i.test(id);
