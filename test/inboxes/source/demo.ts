import type { InboxSource } from '../build/source.ts';
import { everyday } from './demo/everyday.ts';
import { hunt } from './demo/hunt.ts';
import { noise } from './demo/noise.ts';

/** Five weeks of Alex Lindqvist, a backend engineer in Hamburg, September and October 2026: what `npm start` shows. */
export const inbox: InboxSource = {
  owner: 'Alex Lindqvist <alex@example.org>',
  mails: [...hunt, ...noise, ...everyday],
};
