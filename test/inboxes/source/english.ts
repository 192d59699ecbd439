import type { InboxSource } from '../build/source.ts';
import { engineerInterviews } from './english/engineer-interviews.ts';
import { engineerOdd } from './english/engineer-odd.ts';
import { engineerOutcomes } from './english/engineer-outcomes.ts';
import { engineerRest } from './english/engineer-rest.ts';
import { nurse } from './english/nurse.ts';
import { teacher } from './english/teacher.ts';
import { electrician } from './english/electrician.ts';

/** Four English-speaking readers, January to May 2026: an engineer in Toronto, a nurse in Ohio, a teacher in Leeds, an electrician in Texas. */
export const inbox: InboxSource = {
  owner: 'Jordan Okoye <jordan@example.org>',
  mails: [...engineerInterviews, ...engineerOutcomes, ...engineerOdd, ...engineerRest, ...nurse, ...teacher, ...electrician],
};
