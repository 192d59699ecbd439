/** CSS declarations by property, in lower case. */
export type Declarations = ReadonlyMap<string, string>;

/** Declarations by simple selector: `.class`, `#id` or a tag name. */
export type StyleRules = ReadonlyMap<string, Declarations>;

/** Longest style sheet that is read; more is no mail's honest need. */
const MOST_CSS = 200_000;

/** Reads `a:b; c:d`; the last of a property wins. */
export const toDeclarations = (style: string): Declarations => {
  const declarations = new Map<string, string>();
  for (const part of style.slice(0, 4_000).split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const value = part
      .slice(colon + 1)
      .toLowerCase()
      .replace('!important', '')
      .trim();
    declarations.set(part.slice(0, colon).trim().toLowerCase(), value);
  }
  return declarations;
};

/** Rules with simple selectors outside of @media and its like: the others may not apply to what a person sees. */
export const toStyleRules = (css: string): StyleRules => {
  const rules = new Map<string, Declarations>();
  const text = css.slice(0, MOST_CSS);
  let depth = 0;
  let start = 0;
  let selector = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '{') {
      if (depth === 0) selector = text.slice(start, index);
      depth += 1;
      start = index + 1;
    } else if (character === '}') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) {
        addRule(rules, selector, text.slice(start, index));
        start = index + 1;
      }
    } else if (character === ';' && depth === 0) start = index + 1;
  }
  return rules;
};

const addRule = (rules: Map<string, Declarations>, selectors: string, body: string): void => {
  if (selectors.includes('@') || rules.size > 2_000) return;
  const declarations = toDeclarations(body);
  for (const selector of selectors.replace('<!--', '').split(',')) {
    const simple = /^\s*(?:[a-z0-9]*([.#][\w-]+)|([a-z0-9]+))\s*$/i.exec(selector);
    const name = (simple?.[1] ?? simple?.[2])?.toLowerCase();
    if (name !== undefined) rules.set(name, new Map([...(rules.get(name) ?? []), ...declarations]));
  }
};
