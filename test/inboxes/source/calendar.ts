import type { InboxSource } from '../build/source.ts';
import { interviews } from './calendar/interviews.ts';
import { others } from './calendar/others.ts';

/** Calendars as the applications send them, February to April 2026, across both changes to summer time. */
export const inbox: InboxSource = {
  owner: 'Alex Moreau <alex.moreau@example.org>',
  mails: [...interviews, ...others],
};
