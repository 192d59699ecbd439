import type { InboxSource } from '../../build/source.ts';

/** Receipts, conditions and half news: the process is told, nothing has happened. */
export const waiting: InboxSource['mails'] = [
  { from: 'Greyfriars Talent <no-reply@greyfriars.example>', subject: 'What happens next', date: '2026-10-01T08:00+01:00', is: 'acknowledgement', company: 'Greyfriars', role: 'Cloud Engineer', as: 'table', text: `
Thank you for applying to be a Cloud Engineer at Greyfriars.

1. Screening: we read every CV.
2. Telephone interview with a recruiter.
3. Technical interview with two engineers.
4. Offer: successful candidates hear within 48 hours.

If you are not successful, we will tell you too.` },
  { from: 'Inkwell Careers <careers@inkwell.example>', subject: 'Interview information', date: '2026-10-01T12:30+01:00', is: 'acknowledgement', company: 'Inkwell', text: `
Your application to Inkwell has been submitted. Should you be invited to interview, it will take place on 10 or 11 November at our Bristol office; please keep both days free. Invitations go out on 30 October.` },
  { from: 'Careers <noreply@municipalwater.example>', subject: 'Application received', date: '2026-10-02T07:20+01:00', is: 'acknowledgement', company: 'Municipal Water', role: 'SCADA Technician', text: `
Dear Robin Hale, we confirm receipt of your application for SCADA Technician at Municipal Water. If you have not been contacted within six weeks, you should assume that you have been unsuccessful on this occasion.` },
  { from: 'Mina Castell <mina@orrery.example>', subject: 'Your application to Orrery', date: '2026-10-06T10:50+01:00', is: 'status_update', company: 'Orrery', text: `
Hi Robin, we're still interviewing and won't have a decision until the end of the month. If you receive another offer in the meantime, please tell me and I'll see whether we can hurry.

Mina, Orrery` },
  { from: 'Background Checks <checks@verifirst.example>', subject: 'Action needed: consent for your screening', date: '2026-10-13T08:00+01:00', is: 'status_update', company: 'Brackwater Group', text: `
Dear Robin Hale,

Brackwater Group has asked VeriFirst to carry out pre-employment screening. Please give your consent and upload proof of address within five days. Any offer of employment remains subject to the result.` },
  { from: 'Lewis Tran <lewis@quillstack.example>', subject: 'Holding note', date: '2026-10-14T09:05+01:00', is: 'status_update', company: 'Quillstack', text: `
Robin, I haven't forgotten you. If budget is approved on Tuesday, we'd want to invite you for a second interview; if it isn't, I'm afraid that would be the end of it. I'll write either way.

Lewis
Quillstack` },
  { from: 'Hana Yoder <hana@mossline.example>', subject: 'References', date: '2026-10-15T13:13+01:00', is: 'status_update', company: 'Mossline', text: `
Hi Robin, before we can move to an offer I need two references, one from your current line manager. Could you send names and phone numbers? Nothing is decided yet, but it's looking good.

Hana, Mossline` },
  { from: 'Cinderpath Hiring <hiring@cinderpath.example>', subject: 'Invitation: your next stage', date: '2026-10-07T12:00+01:00', is: 'assessment', company: 'Cinderpath', role: 'Backend Engineer', as: 'bulk', text: `
Hi Robin,

We are pleased to invite you to the next stage for Backend Engineer: a recorded coding exercise. There is no interviewer; you have 70 minutes and can start whenever you like before Sunday 11 October.

Begin: https://assess.cinderpath.example/q/2` },
  { from: 'Duncan Ferris <duncan@holloway-ai.example>', subject: 'Interview task', date: '2026-10-08T17:30+01:00', is: 'assessment', company: 'Holloway AI', text: `
Robin, ahead of any interview we ask everyone to do a little homework: the brief is attached, spend no more than an evening. Send it back by Thursday 15th. If we like it we'll get you in.

Duncan, Holloway AI`, attachments: [{ name: 'Interview task.txt', type: 'text/plain', content: 'Write a parser for the attached log format.\n' }] },
  { from: 'Video Interviews <notify@oneway.example>', subject: 'Vellum has invited you to record a video interview', date: '2026-10-09T06:00+00:00', is: 'assessment', company: 'Vellum', as: 'table', note: 'A recording without an interviewer: an assessment.', text: `
Hi Robin, Vellum has invited you to answer five questions on video, at a time of your choosing, by 14 October. Nobody will be on the other end; your answers are reviewed later.

Start recording: https://oneway.example/v/12` },
  { from: 'Nell Ashdown <nell@headlandsearch.example>', subject: 'Interview this week?', date: '2026-10-05T08:08+01:00', is: 'outreach', role: 'Head of Platform', note: 'A cold mail: no application, no client named.', text: `
Hi Robin, hope you're well! I'm working with a stealth-mode client who is interviewing this week for a Head of Platform (£120k + equity) and can make an offer within days. You'd be perfect. Free for a quick call so I can tell you more?

Nell, Headland Search` },
  { from: 'Casimir Holt <casimir@bluemoorings.example>', subject: 'Your open source work', date: '2026-10-19T19:00+01:00', is: 'outreach', company: 'Blue Moorings', text: `
Hi Robin, I found your queue library and we use it daily at Blue Moorings. We're hiring, and I wondered whether you'd ever consider a move? No process to start with, just a chat if you fancy.

Casimir` },
  { from: 'Candidate Experience <survey@greyfriars.example>', subject: 'How was your interview?', date: '2026-10-21T07:00+01:00', is: 'unrelated', company: 'Greyfriars', as: 'bulk', list: true, note: 'A survey about an interview that is over.', text: `
You recently interviewed with Greyfriars. On a scale of 0 to 10, how likely are you to recommend our interview process to a friend? Your answers have no influence on any offer.` },
];
