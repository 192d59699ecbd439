import type { InboxSource } from '../build/source.ts';
import { dutch } from './others/dutch.ts';
import { italian } from './others/italian.ts';

/** Nora Bellini, who lives between Milan and Utrecht: Italian and Dutch. */
export const inbox: InboxSource = {
  owner: 'Nora Bellini <nora.bellini@example.org>',
  mails: [...italian, ...dutch],
};
