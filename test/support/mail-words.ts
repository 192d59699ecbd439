import type { Detail } from '#streams/kinds.ts';

/** What a generated mail is about. */
export interface MailFacts {
  readonly company: string;
  readonly role: string;
  /** As a mail writes it: `Tuesday, 10 March 2026 at 14:00`. */
  readonly day: string;
}

/** Subject and body of a short mail that deserves `detail`; `variant` chooses among the ways to say it. */
export const wordsOf = (
  detail: Detail,
  facts: MailFacts,
  variant: number,
): readonly [subject: string, body: string] => {
  const ways = words[detail];
  const [subject, body] = ways[variant % ways.length]!;
  return [fill(subject, facts), fill(body, facts)];
};

const fill = (text: string, { company, role, day }: MailFacts): string =>
  text.replaceAll('{company}', company).replaceAll('{role}', role).replaceAll('{day}', day);

const words: Readonly<Record<Detail, readonly (readonly [subject: string, body: string])[]>> = {
  invite: [
    ['Interview with {company}', 'We would like to invite you to an interview for {role} on {day}.'],
    ['{company}: meet the team', 'Your interview for {role} takes place on {day}. Please come to reception.'],
  ],
  availability_request: [
    ['When could we talk?', '{company} would like to interview you for {role}. Which times suit you?'],
    ['Pick a slot', 'Please choose a time for your {role} interview with {company}.'],
  ],
  confirmation: [['See you soon', 'This confirms your interview with {company} for {role} on {day}.']],
  reschedule: [['New time', 'We have to move your interview with {company}: the new time is {day}.']],
  cancel: [['Interview cancelled', 'Your interview with {company} on {day} is cancelled. We are sorry.']],
  letter: [
    [
      'Your offer from {company}',
      '{company} is pleased to offer you the position of {role}. The contract is attached.',
    ],
    ['Contract', 'Congratulations! Please find your offer letter for {role} at {company} attached.'],
  ],
  verbal: [['Good news', 'The panel said yes: {company} will make you an offer for {role}.']],
  negotiation: [
    ['Your question about pay', '{company} can raise the offer for {role} by four percent. Is that a yes?'],
  ],
  deadline: [['Your offer expires', 'Please sign the offer of {company} for {role} by {day}; it lapses after that.']],
  rejection: [
    ['Your application', 'Unfortunately {company} has decided not to go ahead with you for {role}.'],
    ['After your interview', 'Thank you for interviewing. {company} made the offer for {role} to another person.'],
  ],
  position_closed: [['{role}: closed', '{company} has withdrawn the {role} position. Nobody was hired.']],
  assessment: [['Next step: a test', '{company} asks you to finish the coding test for {role} by {day}.']],
  acknowledgement: [['We have your application', 'Thank you for applying for {role} at {company}. We will read it.']],
  status_update: [['Still reading', 'Your application for {role} at {company} is still under review.']],
  outreach: [['{role}?', 'I came across your profile. Would you be open to a chat about {role} at {company}?']],
  job_alert: [['New jobs for you', '{role} at {company}, and nine more jobs near you.']],
  newsletter: [
    ['How to ace your interview', 'This week: ten questions, and why never to accept the first offer of {company}.'],
  ],
  own_mail: [['Application: {role}', 'Dear {company}, I would like to apply for {role}.']],
  unrelated: [
    ['Your parcel', 'The parcel from {company} arrives on {day}.'],
    ['Dentist', 'Your check-up is on {day}.'],
  ],
};
