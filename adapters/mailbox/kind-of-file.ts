import { open } from 'node:fs/promises';
import { extname } from 'node:path';

/** What a file is to a mailbox; `other` is no mail at all. */
export type KindOfFile = 'mbox' | 'recorded' | 'mail' | 'empty' | 'other';

/** Header fields of which every mail has at least one near its start. */
const FIELD =
  /^(?:from|to|date|subject|received|message-id|return-path|delivered-to|reply-to|mime-version|content-type|x-[a-z-]+):/im;

/** Judges a regular file by its name and its first four kilobytes; throws what the file system throws. */
export const kindOfFile = async (path: string): Promise<KindOfFile> => {
  const extension = extname(path).toLowerCase();
  if (extension === '.eml') return 'mail';
  const head = await readHead(path);
  if (head.trim() === '') return head === '' ? 'empty' : 'other';
  if (extension === '.mbox' || /^From .*\d\d:\d\d.*\d{4}/.test(head)) return 'mbox';
  if (extension === '.jsonl') return 'recorded';
  const text = head.trimStart();
  return /^[!-9;-~]{1,76}[ \t]*:/.test(text) && FIELD.test(text) ? 'mail' : 'other';
};

const readHead = async (path: string): Promise<string> => {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
};
