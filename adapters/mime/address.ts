import type { Address } from '#streams/model.ts';
import { toLine } from './clean.ts';

/** Name and address of a From line that stands alone; a bare name is a name. Null where nothing is written. */
export const toAddress = (from: string): Address | null => {
  const open = from.lastIndexOf('<');
  if (open >= 0) {
    return {
      name: toLine(from.slice(0, open).replaceAll('"', ''), 200),
      address: toLine(from.slice(open + 1).replace('>', ''), 320),
    };
  }
  const line = toLine(from, 320);
  if (line === '') return null;
  return line.includes('@') ? { name: '', address: line } : { name: line, address: '' };
};
