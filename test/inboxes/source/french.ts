import type { InboxSource } from '../build/source.ts';
import { decisions } from './french/decisions.ts';
import { interviews } from './french/interviews.ts';
import { others } from './french/others.ts';

/** Camille Lefort looks for work in France, Belgium and Québec: vous and tu, HTML alone, forwards and history in French. */
export const inbox: InboxSource = {
  owner: 'Camille Lefort <camille.lefort@example.org>',
  mails: [...interviews, ...decisions, ...others],
};
