import type { InboxSource } from '../build/source.ts';
import { decisions } from './spanish/decisions.ts';
import { interviews } from './spanish/interviews.ts';
import { others } from './spanish/others.ts';

/** Lucía Ferrer looks for work in Spain, Mexico, Colombia and Argentina: usted, tú and vos, HTML alone, forwards and history in Spanish. */
export const inbox: InboxSource = {
  owner: 'Lucía Ferrer <lucia.ferrer@example.org>',
  mails: [...interviews, ...decisions, ...others],
};
