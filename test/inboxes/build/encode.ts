import { encodeText } from './charset.ts';

/** One header line, encoded (RFC 2047) and folded at 76 columns. */
export const headerLine = (name: string, value: string, charset = 'utf-8'): string =>
  fold(`${name}: ${ascii(value) ? value : encodeWords(value, charset)}`);

/** `Name <address>, ...` with every display name quoted or encoded as it must be. */
export const addressList = (value: string, charset = 'utf-8'): string =>
  value
    .split(/,\s*(?=[^>]*(?:<|$))/)
    .map((one) => {
      const [, name, address] = /^(.*?)\s*<([^>]*)>$/.exec(one.trim()) ?? [];
      if (!name || address === undefined) return one.trim();
      if (!ascii(name)) return `${encodeWords(name, charset)} <${address}>`;
      return /^[\w .'-]+$/.test(name) && !name.includes('.') ? `${name} <${address}>` : `"${name}" <${address}>`;
    })
    .join(', ');

export const ascii = (text: string): boolean => /^[\t\r\n -~]*$/.test(text);

/** Body bytes as the transfer encoding wants them; a binary string, one character a byte. */
export const encodeBody = (bytes: Buffer, encoding: string): string =>
  encoding === 'base64'
    ? (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')
    : encoding === 'quoted-printable'
      ? quotedPrintable(bytes)
      : bytes.toString('latin1');

const encodeWords = (value: string, charset: string): string => {
  const words: string[] = [];
  let word = '';
  for (const char of value) {
    if (encodeText(word + char, charset).length > 39) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  const letters = value.replace(/[^ -~]/g, '').length;
  const one = letters > value.length * 0.7 ? qWord : bWord;
  return [...words, word].map((part) => one(part, charset)).join(' ');
};

const bWord = (text: string, charset: string): string =>
  `=?${charset}?B?${encodeText(text, charset).toString('base64')}?=`;

const qWord = (text: string, charset: string): string =>
  `=?${charset}?Q?${[...encodeText(text, charset)].map((byte) => (byte === 32 ? '_' : /\w/.test(String.fromCharCode(byte)) && byte !== 95 ? String.fromCharCode(byte) : hex(byte))).join('')}?=`;

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

const fold = (line: string): string => {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > 76) {
    let at = rest.lastIndexOf(' ', 76);
    if (at <= rest.indexOf(':') + 1 && lines.length === 0) at = rest.indexOf(' ', 76);
    if (at <= 1) at = rest.indexOf(' ', 76);
    if (at <= 1) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...lines, rest].join('\r\n');
};

const quotedPrintable = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .split('\r\n')
    .map((line) => softBreaks(line.replace(/[^\t -<>-~]|[ \t]$/g, (char) => hex(char.charCodeAt(0)))))
    .join('\r\n');

const softBreaks = (line: string): string => {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > 76) {
    let at = 75;
    if (rest[at - 1] === '=') at -= 1;
    else if (rest[at - 2] === '=') at -= 2;
    lines.push(`${rest.slice(0, at)}=`);
    rest = rest.slice(at);
  }
  return [...lines, rest].join('\r\n');
};
