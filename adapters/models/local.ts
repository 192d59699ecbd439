import { defer } from 'rxjs';
import type { Judgement, Mail } from '#streams/model.ts';
import type { Model } from '#streams/world.ts';
import { calendarWord } from './local/calendar.ts';
import { datesOf } from './local/dates.ts';
import { readMail } from './local/reading.ts';
import { namesOf } from './local/naming/names-of.ts';
import { decide } from './local/verdict.ts';
import { loadWeights, type Weights } from './local/weights.ts';

/** Judges mail on this machine alone, from trained weights; asks nobody and never fails. */
export const localModel = (): Model => {
  const weights = loadWeights();
  return { name: 'local', judge: (mail) => defer(() => judge(mail, weights)) };
};

const judge = (mail: Mail, weights: Weights) => {
  const reading = readMail(mail, weights.sentence);
  const word = calendarWord(mail);
  const decision = decide(mail, reading, weights, word);
  const about = decision.detail !== 'own_mail' && !quiet.has(decision.detail);
  const judgement: Judgement = {
    ...decision,
    ...(about ? namesOf(mail, weights.naming) : noNames),
    when: null,
    deadline: null,
    by: 'local',
  };
  return datesOf(mail, reading, decision, word, judgement);
};

const noNames = { company: null, role: null };

/** Mail about no application: naming a company and a role would be a guess. */
const quiet: ReadonlySet<string> = new Set(['unrelated', 'newsletter', 'job_alert']);
