/** Bytes of a text in any charset TextDecoder knows; throws where the charset lacks a character. */
export const encodeText = (text: string, charset: string): Buffer => {
  if (/^(utf-8|us-ascii)$/i.test(charset)) return Buffer.from(text, 'utf8');
  if (/^iso-2022-jp$/i.test(charset)) return jis(text);
  const table = tableOf(charset);
  return Buffer.concat(Array.from(text, (char) => known(table.get(char), char, charset)));
};

const tables = new Map<string, ReadonlyMap<string, Buffer>>();

const tableOf = (charset: string): ReadonlyMap<string, Buffer> => {
  const found = tables.get(charset);
  if (found) return found;
  const table = new Map<string, Buffer>();
  const decoder = new TextDecoder(charset);
  const learn = (...bytes: number[]) => {
    const char = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(char).length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, Buffer.from(bytes));
  };
  for (let byte = 0; byte < 256; byte += 1) learn(byte);
  for (let lead = 128; lead < 256; lead += 1) for (let trail = 64; trail < 256; trail += 1) learn(lead, trail);
  tables.set(charset, table);
  return table;
};

const known = (bytes: Buffer | undefined, char: string, charset: string): Buffer => {
  if (!bytes) throw new Error(`build: ${charset} has no "${char}"; choose another charset`);
  return bytes;
};

const jis = (text: string): Buffer =>
  Buffer.concat(
    (text.match(/[\0-\x7f]+|[^\0-\x7f]+/g) ?? []).map((run) =>
      run.charCodeAt(0) < 128
        ? Buffer.from(run)
        : Buffer.concat([
            Buffer.from('\x1b$B'),
            encodeText(run, 'euc-jp').map((byte) => byte & 0x7f),
            Buffer.from('\x1b(B'),
          ]),
    ),
  );
