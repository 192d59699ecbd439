import type { InboxSource } from '../../build/source.ts';

/** Calendars that are no interview of the reader, and job mail with the wrong kind of calendar. */
export const others: InboxSource['mails'] = [
  { from: 'Smile Dental <appointments@smiledental.example>', subject: 'Your appointment on 24 February', date: '2026-02-05T09:00+00:00', is: 'unrelated', as: 'table', text: `
Dear Alex, your check-up with Dr Osei is booked for Tuesday 24 February at 8:40. Please arrive ten minutes early to fill in the form.`,
    calendar: { app: 'zoom', method: 'PUBLISH', uid: 'dental-5561', summary: 'Dental check-up, Dr Osei', start: '2026-02-24T08:40', minutes: 20, zone: 'Europe/London', organizer: 'Smile Dental <appointments@smiledental.example>' } },
  { from: 'Ottilie Kern <ottilie@presentco.example>', subject: 'Weekly sync', date: '2026-02-06T11:11+01:00', is: 'unrelated', as: 'both', text: `
Weekly sync, agenda in the wiki. New time because of the offer season in sales.`,
    calendar: { app: 'teams', uid: 'WEEKLY-1', summary: 'Weekly sync', start: '2026-02-09T09:30', minutes: 30, zone: 'W. Europe Standard Time', organizer: 'Ottilie Kern <ottilie@presentco.example>', extra: ['RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=20'] } },
  { from: 'StackCamp Webinars <webinars@stackcamp.example>', subject: "You're registered: Cracking the system design interview", date: '2026-02-13T16:00+00:00', is: 'unrelated', note: 'A webinar about interviews.', as: 'bulk', list: true, text: `
Thanks for registering!

Cracking the system design interview, with Lou Hartley
Thursday, 26 February 2026, 17:00 UTC

Join with your personal link: https://stackcamp.example/w/8121`,
    calendar: { app: 'zoom', method: 'PUBLISH', uid: 'webinar-8121', summary: 'Webinar: Cracking the system design interview', start: '2026-02-26T17:00', minutes: 60, zone: 'UTC' } },
  { from: 'Ottilie Kern <ottilie@presentco.example>', subject: 'Invitation: Interview candidate Y. Brandt (you: culture part)', date: '2026-02-17T15:26+01:00', is: 'unrelated', note: 'The reader is the interviewer.', as: 'both', text: `
Hi all, please interview Yannick for the office manager role on Friday. Alex takes the culture part. Scorecards in the usual place.`,
    calendar: { app: 'google', uid: 'panel-ybrandt@presentco.example', summary: 'Interview Y. Brandt', start: '2026-02-20T14:00', zone: 'Europe/Berlin', vtimezone: true, organizer: 'Ottilie Kern <ottilie@presentco.example>' } },
  { from: 'Ottilie Kern <ottilie@presentco.example>', subject: 'Canceled: Weekly sync', date: '2026-02-20T08:10+01:00', is: 'unrelated', as: 'both', text: `Carnival. No sync on Monday.`,
    calendar: { app: 'teams', method: 'CANCEL', uid: 'WEEKLY-1', sequence: 1, summary: 'Weekly sync', start: '2026-02-23T09:30', minutes: 30, zone: 'W. Europe Standard Time', organizer: 'Ottilie Kern <ottilie@presentco.example>' } },
  { from: 'Tandem Repair Café <hello@repaircafe.example>', subject: 'Invitation: Repair evening @ Thu 5 Mar 2026 18:00', date: '2026-02-24T20:20+01:00', is: 'unrelated', as: 'both', text: `
Bring what is broken! Toasters, trousers, radios. Soup at eight.`,
    calendar: { app: 'apple', uid: 'repair-0305', summary: 'Repair evening', start: '2026-03-05T18:00', minutes: 180, zone: 'Europe/Berlin', organizer: 'Tandem Repair Café <hello@repaircafe.example>', location: 'Hinterhof, Lange Straße 9' } },
  { from: 'Southgate Mutual Careers <careers@southgatemutual.example>', subject: 'Claims Analyst: outcome', date: '2026-03-11T12:00+00:00', is: 'rejection', company: 'Southgate Mutual', role: 'Claims Analyst', note: 'The attached calendar is an open evening.', as: 'both', text: `
Dear Alex,

Thank you for attending an interview for the post of Claims Analyst. I am sorry to tell you that you have not been successful on this occasion; the standard was very high.

You may like to come to our careers open evening, for which I attach an entry.

Graham Tully`,
    calendar: { app: 'zoom', method: 'PUBLISH', uid: 'open-evening-26', summary: 'Southgate Mutual careers open evening', start: '2026-04-16T18:00', minutes: 120, zone: 'Europe/London' } },
  { from: 'Denise Park <dpark@lakeshorehealth.example>', subject: 'Offer: Charge Nurse, and a call to go through it', date: '2026-03-18T15:45-04:00', is: 'letter', company: 'Lakeshore Health', role: 'Charge Nurse', note: 'The calendar is a call about the offer.', as: 'both', text: `
Hi Alex,

Congratulations! Lakeshore Health is pleased to offer you the position of Charge Nurse, 36 hours a week at $46.20 an hour. The letter is attached.

I put a call on your calendar for Friday so that we can go through the benefits together. Please sign by March 27.

Denise`,
    calendar: { app: 'teams', uid: 'LAKESHORE-OFFER-CALL', summary: 'Call: offer walk-through', start: '2026-03-20T13:00', minutes: 30, zone: 'Eastern Standard Time', organizer: 'Denise Park <dpark@lakeshorehealth.example>' },
    attachments: [{ name: 'Offer letter Moreau.pdf', type: 'application/pdf', content: '%PDF-1.4\n' }] },
  { from: 'Vera Lund <vera@greenline-hr.example>', subject: 'Coding test window', date: '2026-03-21T10:00+01:00', is: 'assessment', company: 'Greenline', role: 'Data Engineer', as: 'both', text: `
Hi Alex, your online coding test for Data Engineer at Greenline is open all of Wednesday 25 March; the entry is a reminder. It takes 90 minutes, on your own, no camera.

Vera`,
    calendar: { app: 'google', uid: 'greenline-test', summary: 'Coding test window (Greenline)', start: '2026-03-25', organizer: 'Vera Lund <vera@greenline-hr.example>' } },
  { to: 'Keiko Arai <keiko.arai@minato-robotics.example>', subject: 'Accepted: Final interview with Minato Robotics (Teams)', date: '2026-03-05T10:12+01:00', is: 'own_mail', text: `Alex Moreau has accepted this invitation.`,
    calendar: { app: 'apple', method: 'REPLY', uid: '040000008200E00074C5B710-MINATO-1', summary: 'Final interview: Alex Moreau', start: '2026-03-13T09:00', minutes: 60, zone: 'UTC', organizer: 'Keiko Arai <keiko.arai@minato-robotics.example>' } },
  { from: 'Uncle Bert <bert.moreau@example.net>', subject: 'Birthday!!', date: '2026-03-28T17:00+01:00', is: 'unrelated', text: `Seventy! Come hungry. Bert`,
    calendar: { app: 'apple', uid: 'BERT70', summary: "Bert's 70th", start: '2026-04-18', organizer: 'Uncle Bert <bert.moreau@example.net>' } },
  { from: 'Municipal Swimming <kurse@schwimmbad.example>', subject: 'Kursbestätigung Kraulen II', date: '2026-03-30T09:00+02:00', is: 'unrelated', note: 'A calendar that breaks off.', as: 'both', text: `Ihr Kurs beginnt am 14. April um 19 Uhr. Der Kalendereintrag liegt bei.`,
    calendar: 'BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:PUBLISH\nBEGIN:VEVENT\nUID:kraulen-2\nSUMMARY:Kraulen II\nDTSTART;TZID=Europe/Berlin:20260414T19' },
];
