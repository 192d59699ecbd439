import type { InboxSource } from '../build/source.ts';
import { decisions } from './portuguese/decisions.ts';
import { interviews } from './portuguese/interviews.ts';
import { others } from './portuguese/others.ts';

/** Rafael Moura looks for work in Brazil and Portugal: você, tu and o senhor, HTML alone, forwards and history in Portuguese. */
export const inbox: InboxSource = {
  owner: 'Rafael Moura <rafael.moura@example.org>',
  mails: [...interviews, ...decisions, ...others],
};
