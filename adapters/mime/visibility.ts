import { toDeclarations, type Declarations, type StyleRules } from './style-rules.ts';

/** What an element inherits and passes on. */
export interface Look {
  readonly isHidden: boolean;
  readonly color: string;
  readonly background: string;
}

export const plainLook: Look = { isHidden: false, color: '#000000', background: '#ffffff' };

/** How an element looks inside its parent, by its attributes, its own style and simple rules of the mail's style sheet. */
export const lookOf = (
  name: string,
  { attributes, rules, parent }: { readonly attributes: Attributes; readonly rules: StyleRules; readonly parent: Look },
): Look => {
  if (parent.isHidden) return parent;
  const style = styleOf(name, attributes, rules);
  const color = toColor(style.get('color') ?? attributes['color']) ?? parent.color;
  const background =
    toColor(style.get('background-color') ?? style.get('background') ?? attributes['bgcolor']) ?? parent.background;
  return { color, background, isHidden: 'hidden' in attributes || isUnseen(style) || color === background };
};

/** An element's attributes as the parser hands them out. */
export type Attributes = Readonly<Record<string, string>>;

const styleOf = (name: string, attributes: Attributes, rules: StyleRules): Declarations => {
  const selectors = [name];
  for (const word of (attributes['class'] ?? '').slice(0, 500).split(/\s+/)) selectors.push(`.${word.toLowerCase()}`);
  if (attributes['id'] !== undefined) selectors.push(`#${attributes['id'].toLowerCase()}`);
  const found = rules.size === 0 ? [] : selectors.flatMap((selector) => [...(rules.get(selector) ?? [])]);
  return new Map([...found, ...toDeclarations(attributes['style'] ?? '')]);
};

const isZero = (size: string | undefined): boolean =>
  size !== undefined && /^0*(?:\.0+)?(?:px|pt|em|rem|%|vh|vw)?$/.test(size) && size !== '';

const isUnseen = (style: Declarations): boolean =>
  style.get('display')?.startsWith('none') === true ||
  ['hidden', 'collapse'].includes(style.get('visibility') ?? '') ||
  isZero(style.get('opacity')) ||
  isZero(style.get('font-size')) ||
  /^[01]px$/.test(style.get('font-size') ?? '') ||
  style.get('mso-hide') === 'all' ||
  isZero(style.get('max-height')) ||
  isZero(style.get('max-width')) ||
  (style.get('overflow') === 'hidden' && (isZero(style.get('height')) || isZero(style.get('width')))) ||
  /^-\d{3,}/.test(style.get('text-indent') ?? '') ||
  (style.get('position') === 'absolute' && /^-\d{3,}/.test(style.get('left') ?? style.get('top') ?? ''));

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000', transparent: '' };

/** #rrggbb, or undefined where the text names no plain colour. */
const toColor = (text: string | undefined): string | undefined => {
  const value = text?.toLowerCase().trim();
  if (value === undefined || value === '') return undefined;
  if (named[value] !== undefined) return named[value] === '' ? undefined : named[value];
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const long = /#[0-9a-f]{6}\b/.exec(value);
  if (long !== null) return long[0];
  const rgb = /^rgba?\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})/.exec(value);
  return rgb === null
    ? undefined
    : `#${rgb
        .slice(1)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`;
};
