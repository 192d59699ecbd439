import type { InboxSource } from '../build/source.ts';
import { decisions } from './german/decisions.ts';
import { interviews } from './german/interviews.ts';
import { others } from './german/others.ts';

/** Jonas Albrecht looks for work in Germany, Austria and Switzerland: Sie and du, HTML alone, forwards and history in German. */
export const inbox: InboxSource = {
  owner: 'Jonas Albrecht <jonas.albrecht@example.org>',
  mails: [...interviews, ...decisions, ...others],
};
