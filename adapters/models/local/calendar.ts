import type { Detail } from '#streams/kinds.ts';
import type { CalendarFact, Mail } from '#streams/model.ts';
import { toPlain } from './sentences.ts';
import { senderFacts } from './senders.ts';

/** What a calendar part says, where it is about a job interview: the detail, and the event it is about. */
export interface CalendarWord {
  readonly detail: Detail;
  readonly fact: CalendarFact;
}

const meeting =
  /\binterview\b|\b(?:phone|recruiter|technical|tech|hr) ?screen\b|vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|telefoninterview|entretien|entrevista|colloquio (?:di|conoscitivo|tecnico)|sollicitatiegesprek|kennismakingsgesprek/;
const elsewhere =
  /\b(?:dentist|doctor|zahnarzt|arzt|dentiste|medecin|dentista|medico|tandarts|podcast|magazine|tips|training|webinar|debrief|feedback on|panel prep|customer|user|research|exit|press|candidate:)\b/;
const vague =
  /\b(?:chat|call|meet(?:ing)?|gesprach|kennenlernen|intro|conversation|screening|onsite|on-site|rencontre|llamada|conversa)\b/;

/** The first event that is a job interview: by its summary, or a call that a recruiter's address calls for. */
export const calendarWord = (mail: Pick<Mail, 'calendar' | 'from'>): CalendarWord | null => {
  const fact = mail.calendar.find((one) => isInterview(one, mail));
  if (fact === undefined) return null;
  if (fact.method === 'CANCEL' || fact.status === 'CANCELLED') return { detail: 'cancel', fact };
  if (fact.method !== null && fact.method !== 'REQUEST' && fact.method !== 'PUBLISH') return null;
  return { detail: fact.sequence > 0 ? 'reschedule' : 'invite', fact };
};

const isInterview = (fact: CalendarFact, mail: Pick<Mail, 'from'>): boolean => {
  const summary = toPlain(fact.summary.slice(0, 300));
  if (elsewhere.test(summary)) return false;
  if (meeting.test(summary)) return true;
  const organizer = { from: { name: '', address: fact.organizer } };
  const [tracked, , , people] = [0, 1, 2, 3].map((n) =>
    Math.max(senderFacts(mail)[n] ?? 0, senderFacts(organizer)[n] ?? 0),
  );
  return vague.test(summary) && (tracked === 1 || people === 1);
};
