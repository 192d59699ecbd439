import type { InboxSource } from '../../build/source.ts';

const google = { app: 'google', uid: '3k8v1interview7@google.example', summary: 'Alex Moreau <> Pellworm Data: technical interview', organizer: 'Hanna Lütje <hanna@pellworm.example>', location: 'https://meet.example/qrs-tuvw-xyz' } as const;
const exchange = { app: 'outlook', uid: '040000008200E00074C5B7101A82E0080000000030F1', summary: 'Interview - Alex Moreau - Claims Analyst', organizer: 'Graham Tully <graham.tully@southgatemutual.example>', location: 'Southgate House, Room 4.12' } as const;
const calendly = { app: 'calendly', uid: 'cal-7d21f0-4410', summary: 'Intro call between Alex Moreau and Beatriz Nogueira', organizer: 'Beatriz Nogueira <beatriz@volanta.example>' } as const;

/** Interviews that come with a calendar. */
export const interviews: InboxSource['mails'] = [
  { id: 'pellworm-1', from: 'Hanna Lütje <hanna@pellworm.example>', subject: 'Invitation: Alex Moreau <> Pellworm Data: technical interview @ Tue 10 Feb 2026 14:00 - 15:00 (CET)', date: '2026-02-03T10:12+01:00',
    is: 'invite', company: 'Pellworm Data', when: '2026-02-10T14:00+01:00', as: 'both', text: `
Hanna Lütje has invited you to the following event:

Alex Moreau <> Pellworm Data: technical interview
Tuesday 10 Feb 2026, 14:00 - 15:00 Central European Time
https://meet.example/qrs-tuvw-xyz

Going? Yes - Maybe - No`, calendar: { ...google, start: '2026-02-10T13:00', minutes: 60, zone: 'UTC' } },
  { id: 'pellworm-2', from: 'Hanna Lütje <hanna@pellworm.example>', subject: 'Updated invitation: Alex Moreau <> Pellworm Data: technical interview @ Wed 11 Feb 2026 16:30 - 17:30 (CET)', date: '2026-02-06T15:41+01:00',
    is: 'reschedule', company: 'Pellworm Data', when: '2026-02-11T16:30+01:00', as: 'both', text: `
This event has been updated. Changed: time

Alex Moreau <> Pellworm Data: technical interview
Wednesday 11 Feb 2026, 16:30 - 17:30 Central European Time
(was: Tuesday 10 Feb 2026, 14:00 - 15:00)`, calendar: { ...google, sequence: 1, start: '2026-02-11T15:30', minutes: 60, zone: 'UTC' } },
  { from: 'Hanna Lütje <hanna@pellworm.example>', subject: 'Canceled event: Alex Moreau <> Pellworm Data: technical interview @ Wed 11 Feb 2026 16:30 (CET)', date: '2026-02-11T08:05+01:00',
    is: 'cancel', company: 'Pellworm Data', when: '2026-02-11T16:30+01:00', as: 'both', text: `
This event has been canceled and removed from your calendar.

Note from Hanna: Jörg is ill, I am so sorry. We will find a new date next week.`, calendar: { ...google, method: 'CANCEL', sequence: 2, start: '2026-02-11T15:30', minutes: 60, zone: 'UTC' } },
  { copies: 'pellworm-1', way: 'exact', receivedAt: '2026-02-04T00:00:00Z' },

  { id: 'southgate-1', from: 'Graham Tully <graham.tully@southgatemutual.example>', subject: 'Interview - Alex Moreau - Claims Analyst', date: '2026-02-12T09:30+00:00',
    is: 'invite', company: 'Southgate Mutual', role: 'Claims Analyst', as: 'both', text: `
Dear Alex,

Following our telephone conversation I am pleased to invite you to an interview for the post of Claims Analyst at Southgate Mutual. Details are in the appointment. Please bring photo identification.

Graham Tully
Claims Manager`, calendar: { ...exchange, start: '2026-02-19T11:00', minutes: 60, zone: 'GMT Standard Time' } },
  { id: 'southgate-2', from: 'Graham Tully <graham.tully@southgatemutual.example>', subject: 'Updated: Interview - Alex Moreau - Claims Analyst', date: '2026-02-16T14:02+00:00',
    is: 'reschedule', company: 'Southgate Mutual', role: 'Claims Analyst', as: 'both', text: `
Dear Alex, the panel has asked me to start later on the same day. Please accept the new time of 14:15.

G. Tully
Southgate Mutual`, calendar: { ...exchange, sequence: 3, start: '2026-02-19T14:15', minutes: 60, zone: 'GMT Standard Time' } },
  { from: 'Graham Tully <graham.tully@southgatemutual.example>', subject: 'Canceled: Interview - Alex Moreau - Claims Analyst', date: '2026-02-18T17:20+00:00',
    is: 'cancel', company: 'Southgate Mutual', role: 'Claims Analyst', as: 'both', headers: { Importance: 'high' }, text: `
Dear Alex, owing to a fire drill nobody told us about we must cancel tomorrow's interview. My assistant will ring you with another date.

Graham Tully
Southgate Mutual`,
    calendar: { ...exchange, method: 'CANCEL', sequence: 4, start: '2026-02-19T14:15', minutes: 60, zone: 'GMT Standard Time' } },

  { from: 'Denise Park <dpark@lakeshorehealth.example>', subject: 'Zoom interview: Charge Nurse, Lakeshore Health', date: '2026-02-20T13:22-05:00',
    is: 'invite', company: 'Lakeshore Health', role: 'Charge Nurse', as: 'both', text: `
Hi Alex,

You are booked to meet our nurse manager by Zoom.

Topic: Charge Nurse interview
Time: Mar 3, 2026 10:00 AM Eastern Time (US and Canada)

Join: https://zoom.example/j/94410022
Passcode: 551200

Denise Park, Talent Acquisition`, calendar: { app: 'zoom', uid: 'ZOOM94410022', summary: 'Charge Nurse interview: Alex Moreau / Lakeshore Health', start: '2026-03-03T10:00', minutes: 30, zone: 'America/New_York', vtimezone: true, organizer: 'Denise Park <dpark@lakeshorehealth.example>', location: 'https://zoom.example/j/94410022' } },
  { from: 'Zoom Scheduler <no-reply@zoom.example>', replyTo: 'Denise Park <dpark@lakeshorehealth.example>', subject: 'Reminder: Charge Nurse interview starts in 1 day', date: '2026-03-02T10:00-05:00',
    is: 'confirmation', company: 'Lakeshore Health', role: 'Charge Nurse', as: 'table', text: `
Hi Alex Moreau,

This is a reminder of your confirmed meeting: Charge Nurse interview with Lakeshore Health.
Mar 3, 2026 10:00 AM Eastern Time

Add to calendar with the attached file.`, calendar: { app: 'zoom', method: 'PUBLISH', uid: 'ZOOM94410022', summary: 'Charge Nurse interview: Alex Moreau / Lakeshore Health', start: '2026-03-03T15:00', minutes: 30, zone: 'UTC', location: 'https://zoom.example/j/94410022' } },

  { id: 'volanta-1', from: 'Calendly <notifications@calendly.example>', replyTo: 'Beatriz Nogueira <beatriz@volanta.example>', subject: 'Confirmed: Intro call with Beatriz Nogueira on Monday, 9 March 2026', date: '2026-03-04T18:09+00:00',
    is: 'confirmation', company: 'Volanta', role: 'Customer Success Lead', as: 'bulk', text: `
Hi Alex,

Your Intro call with Beatriz Nogueira (Volanta) for the role of Customer Success Lead is scheduled.

When: 11:30am - 12:00pm, Monday, 9 March 2026 (Lisbon time)
Where: Volanta gives the conferencing details on confirmation.

Need to make changes? Cancel or reschedule.`, calendar: { ...calendly, method: 'PUBLISH', start: '2026-03-09T11:30', minutes: 30, zone: 'UTC' } },
  { from: 'Calendly <notifications@calendly.example>', replyTo: 'Beatriz Nogueira <beatriz@volanta.example>', subject: 'Rescheduled: Intro call with Beatriz Nogueira, now Tuesday, 10 March 2026', date: '2026-03-06T09:15+00:00',
    is: 'reschedule', company: 'Volanta', as: 'bulk', text: `
Hi Alex,

Beatriz Nogueira has rescheduled your interview call.

Former: 11:30am, Monday, 9 March 2026
New: 3:00pm - 3:30pm, Tuesday, 10 March 2026 (Lisbon time)
Reason: clash with a board meeting

Volanta and Beatriz look forward to speaking with you.`, calendar: { ...calendly, method: 'PUBLISH', sequence: 1, start: '2026-03-10T15:00', minutes: 30, zone: 'UTC' } },

  { from: 'Keiko Arai <keiko.arai@minato-robotics.example>', subject: 'Final interview with Minato Robotics (Teams)', date: '2026-03-05T17:40+09:00',
    is: 'invite', company: 'Minato Robotics', role: 'Controls Engineer', as: 'both', text: `
Dear Mr. Moreau,

Thank you for meeting Mr. Sato. We would like to invite you to the final interview for Controls Engineer with our directors, by Teams, on Friday 13 March 2026, 18:00 Japan time.

________________________________________________________________________________
Microsoft Teams meeting
Join on your computer or mobile app: https://teams.example/l/meetup-join/19a
________________________________________________________________________________`, calendar: { app: 'teams', uid: '040000008200E00074C5B710-MINATO-1', summary: 'Final interview: Alex Moreau', start: '2026-03-13T18:00', minutes: 60, zone: 'Tokyo Standard Time', organizer: 'Keiko Arai <keiko.arai@minato-robotics.example>', location: 'Microsoft Teams Meeting' } },
  { from: 'Teo Marchetti <teo@bottegaverde-studio.example>', subject: 'Chat on Thursday?', date: '2026-03-09T21:17+01:00',
    is: 'invite', company: 'Bottega Studio', role: 'product designer', text: `
Hi Alex, loved the portfolio. Shall we do the interview for the product designer job on Thursday at four, at our studio? I made an entry, just press accept.

Teo
Bottega Studio`, calendar: { app: 'apple', uid: '8C1D77A0-2B0E-4C59-9B1F-BOTTEGA', summary: 'Interview Alex, product designer', start: '2026-03-12T16:00', minutes: 50, zone: 'Europe/Paris', organizer: 'Teo Marchetti <teo@bottegaverde-studio.example>', location: 'Via dei Mille 8' } },
  { from: 'Scheduling <scheduling@riverbend-isd.example>', subject: 'Panel interview, 5th grade science', date: '2026-03-02T08:45-06:00',
    is: 'invite', company: 'Riverbend ISD', role: '5th grade science teacher', as: 'html', note: 'TZID without VTIMEZONE; between the American and the European change to summer time.', text: `
Dear Alex,

Riverbend ISD invites you to a panel interview for 5th grade science teacher. You will teach a ten-minute sample lesson to the panel, then answer questions.

The date and place are in the attached calendar file. Please reply if you cannot come.`, calendar: { app: 'zoom', uid: 'risd-5sci-0317', summary: 'Panel interview: 5th grade science', start: '2026-03-17T15:30', minutes: 60, zone: 'America/Chicago', vtimezone: false, organizer: 'Scheduling <scheduling@riverbend-isd.example>', location: 'District office, 200 Mill Street' } },
  { from: 'Ravi Menon <ravi.menon@cauverycloud.example>', subject: 'L2 discussion - SRE - Alex Moreau', date: '2026-03-16T19:02+05:30',
    is: 'invite', company: 'Cauvery Cloud', role: 'SRE', as: 'both', text: `
Hi Alex, as discussed your L1 feedback is positive. Kindly be available for the L2 technical round for SRE as per the invite. Time is IST.

Regards, Ravi Menon, Cauvery Cloud`, calendar: { app: 'outlook', uid: 'CAUVERY-L2-88', summary: 'L2 Technical Round - SRE', start: '2026-03-20T17:30', zone: 'India Standard Time', vtimezone: false, organizer: 'Ravi Menon <ravi.menon@cauverycloud.example>' } },
  { from: 'Recruiting Bot <bot@recruit.glasshouse.example>', subject: 'interview.ics', date: '2026-03-17T11:00+00:00',
    is: 'invite', company: 'Glasshouse', note: 'The whole mail is a calendar.', calendar: { app: 'bare', uid: 'gh-99120', summary: 'Glasshouse interview (45 min), video', start: '2026-03-24T09:00', zone: 'Europe/London', vtimezone: true, organizer: 'Glasshouse Recruiting <bot@recruit.glasshouse.example>', description: 'First interview with the hiring manager.\nPlease join five minutes early; bring a drink.' } },
  { from: 'Odile Fabre <o.fabre@atelier-nacre.example>', subject: 'Entretien le 30 mars', date: '2026-03-19T10:44+01:00',
    is: 'invite', company: 'Atelier Nacre', role: 'cheffe de projet', as: 'both', note: 'The day after the change to summer time.', text: `
Bonjour Alex,

Nous avons le plaisir de vous convier à un entretien pour le poste de cheffe de projet chez Atelier Nacre. L'invitation ci-jointe précise l'heure et l'adresse.

Bien cordialement,
Odile Fabre`, calendar: { app: 'outlook', uid: 'NACRE-0330', summary: 'Entretien Alex Moreau', start: '2026-03-30T09:30', minutes: 60, zone: 'Romance Standard Time', organizer: 'Odile Fabre <o.fabre@atelier-nacre.example>', location: '14, rue des Teinturiers' } },
  { from: 'Corey Whitlock <corey@palisadegames.example>', subject: 'Palisade Games onsite loop', date: '2026-03-20T16:31-07:00',
    is: 'invite', company: 'Palisade Games', role: 'Gameplay Engineer', as: 'both', note: 'Two events in one calendar; the first is the start.', text: `
Alex! Your loop for Gameplay Engineer at Palisade Games is set, two sessions on the same day, both in the attached calendar. Coffee is on us.

Corey`, calendar: [
      { app: 'apple', uid: 'palisade-loop-1', summary: 'Interview 1: gameplay systems', start: '2026-04-02T10:00', minutes: 60, zone: 'America/Los_Angeles', organizer: 'Corey Whitlock <corey@palisadegames.example>', location: 'Studio B' },
      { app: 'apple', uid: 'palisade-loop-2', summary: 'Interview 2: rendering + lunch', start: '2026-04-02T11:15', minutes: 90, zone: 'America/Los_Angeles', organizer: 'Corey Whitlock <corey@palisadegames.example>', location: 'Studio B' },
    ] },
  { from: 'Nadia Haddad <nadia@meridianlabs.example>', subject: 'Interview day at Meridian Labs, 9 April', date: '2026-03-25T12:12+01:00',
    is: 'invite', company: 'Meridian Labs', role: 'Field Scientist', when: null, note: 'An all-day event: the hour comes later.', text: `
Hello Alex,

We are holding our interview day for Field Scientist on 9 April and would like you to be there. I am sending an all-day placeholder now; your exact slot follows next week.

Nadia Haddad, Meridian Labs`, calendar: { app: 'google', uid: 'mlabs-day-0409', summary: 'Interview day Meridian Labs (slot to follow)', start: '2026-04-09', organizer: 'Nadia Haddad <nadia@meridianlabs.example>' } },
  { from: 'Birgit Aas <birgit@fjordkraft-teknikk.example>', subject: 'Our talk next week', date: '2026-03-26T14:50+01:00',
    is: 'invite', company: 'Fjordkraft Teknikk', when: '2026-04-01T13:00+02:00', note: 'A floating time: the text names the zone.', text: `
Hi Alex, here is the entry for the interview with Fjordkraft Teknikk: Wednesday 1 April, 13:00 Oslo time (that is CEST by then). My calendar program is old, please check the hour.

Birgit`, calendar: { app: 'bare', method: null, uid: 'aas-0401', summary: 'Interview A. Moreau', start: '2026-04-01T13:00', organizer: 'Birgit Aas <birgit@fjordkraft-teknikk.example>' }, as: 'both', headers: { 'X-Mailer': 'KOrganizer 4.2' } },
  { from: 'Sipho Dube <sipho.dube@karoo-solar.example>', subject: 'Accepted: your proposed time for the interview', date: '2026-03-27T09:00+02:00',
    is: 'confirmation', company: 'Karoo Solar', role: 'installation supervisor', as: 'both', text: `
Good day Alex,

Your counter-proposal works for us. The interview for installation supervisor at Karoo Solar now stands as in this entry. Confirmed, no further reply needed.

Sipho`, calendar: { app: 'outlook', uid: 'karoo-771', sequence: 2, summary: 'Interview: installation supervisor', start: '2026-04-07T08:00', zone: 'Custom/Johannesburg', vtimezone: false, organizer: 'Sipho Dube <sipho.dube@karoo-solar.example>' }, when: '2026-04-07T08:00+02:00', note: 'A TZID that no database knows; the offset is that of the Date header.' },
];
