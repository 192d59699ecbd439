import type { InboxSource } from '../../build/source.ts';

/** The engineer's interviews: asked for, set, moved, called off. */
export const engineerInterviews: InboxSource['mails'] = [
  { id: 'cinder-1', from: 'Mei Castellanos <mei@cinderpay.example>', subject: 'Cinderpay x Jordan: next steps', date: '2026-01-12T10:20-05:00', is: 'availability_request', company: 'Cinderpay', role: 'Software Engineer, Ledger', as: 'both', text: `
Hey Jordan,

Great news: the team liked your background and we'd love to set up a phone screen for the Software Engineer, Ledger role at Cinderpay.

It's 30 minutes with me, nothing technical. What does your week look like? Mornings Eastern are easiest on my end.

Cheers,
Mei` },
  { id: 'cinder-2', replies: 'cinder-1', quotes: 'cinder-1', date: '2026-01-12T12:44-05:00', is: 'own_mail', text: `
Hi Mei, thanks! I can do Wednesday or Thursday between 9 and 11.

Jordan` },
  { id: 'cinder-3', from: 'Mei Castellanos <mei@cinderpay.example>', replies: 'cinder-2', quotes: 'cinder-2', date: '2026-01-12T13:05-05:00', is: 'confirmation', company: 'Cinderpay', when: '2026-01-15T09:30-05:00', as: 'both', text: `
Perfect, let's say Thursday, January 15 at 9:30am ET. I'll call the number on your resume. Talk soon!

Mei` },
  { id: 'cinder-4', from: 'Mei Castellanos <mei@cinderpay.example>', subject: 'Cinderpay technical round', date: '2026-01-16T11:30-05:00', is: 'invite', company: 'Cinderpay', role: 'Software Engineer, Ledger', when: '2026-01-22T13:00-05:00', as: 'both', text: `
Hi Jordan,

Really enjoyed yesterday's call, and so you're moving on to the technical round for Software Engineer, Ledger: 75 minutes of pair programming with Arjun on a toy ledger.

Thursday, January 22, 1:00pm - 2:15pm ET
https://meet.cinderpay.example/r/ledger-3

If the time doesn't work, shout and we'll shuffle.

Mei` },
  { id: 'cinder-5', from: 'Arjun Sethi <arjun@cinderpay.example>', replies: 'cinder-4', quotes: 'cinder-4', date: '2026-01-21T17:50-05:00', is: 'reschedule', company: 'Cinderpay', when: '2026-01-23T15:00-05:00', text: `
Jordan, Arjun here. I'm on call and the pager won't leave me alone. Would you mind terribly if we pushed to Friday, January 23, 3:00pm ET? Same link.

A.` },
  { from: 'Cinderpay Recruiting <recruiting@cinderpay.example>', subject: 'Your virtual onsite with Cinderpay: Tuesday, February 3', date: '2026-01-28T09:00-05:00', is: 'invite', company: 'Cinderpay', role: 'Software Engineer, Ledger', when: '2026-02-03T10:00-05:00', as: 'table', text: `
Hi Jordan,

You're all set for your virtual onsite (Software Engineer, Ledger) on Tuesday, February 3, 2026. All times Eastern.

10:00 AM Systems design, Wei Tan
11:15 AM Values conversation, Rosalyn Hobbs
1:00 PM Deep dive into a past project, Arjun Sethi

Each session has its own video link in your candidate portal.

Good luck!
Cinderpay Recruiting` },
  { from: 'Felix Obermann <felix.obermann@lattice-freight.example>', subject: 'Interview invitation: Senior Developer, Routing', date: '2026-01-19T08:30-05:00', is: 'invite', company: 'Lattice Freight', role: 'Senior Developer, Routing', as: 'both', text: `
Dear Jordan,

Lattice Freight would like to invite you to a first interview for Senior Developer, Routing. You will find the appointment attached.

Kind regards
Felix Obermann`, calendar: { app: 'outlook', uid: 'LATTICE-20260126', summary: 'First interview, Jordan Okoye', start: '2026-01-26T14:00', minutes: 60, zone: 'Eastern Standard Time', organizer: 'Felix Obermann <felix.obermann@lattice-freight.example>' } },
  { from: 'Lattice Freight <no-reply@lattice-freight.example>', subject: 'Interview cancelled', date: '2026-01-25T19:12-05:00', is: 'cancel', company: 'Lattice Freight', as: 'html', when: '2026-01-26T14:00-05:00', text: `
Hello Jordan,

Your interview with Felix Obermann on Monday, January 26 at 2:00 PM has been cancelled. A member of the team will contact you about a new date. We apologise for any inconvenience.

Lattice Freight` },
  { from: 'Sunniva Dahl <sunniva@oreandbloom.example>', subject: 'Time to chat?', date: '2026-01-20T15:11-05:00', is: 'availability_request', company: 'Ore & Bloom', role: 'founding engineer', text: `
Jordan,

saw your application for founding engineer, read two of your blog posts, want to meet you. I'm one of the two founders of Ore & Bloom.

30 minutes this week? Pick anything here: https://cal.example/sunniva/30

Sunniva` },
  { from: 'Calendly <notifications@calendly.example>', replyTo: 'Sunniva Dahl <sunniva@oreandbloom.example>', subject: 'Confirmed: 30 min interview with Sunniva Dahl on Friday, January 23', date: '2026-01-20T18:40-05:00', is: 'confirmation', company: 'Ore & Bloom', when: '2026-01-23T11:00-05:00', as: 'bulk', text: `
Your event is scheduled.

What: 30 min interview with Sunniva Dahl (Ore & Bloom)
When: 11:00am - 11:30am, Friday, January 23, 2026 (Eastern Time)
Where: she will call you` },
  { from: 'Sunniva Dahl <sunniva@oreandbloom.example>', subject: 'sick :(', date: '2026-01-23T08:02-05:00', is: 'cancel', company: 'Ore & Bloom', when: '2026-01-23T11:00-05:00', text: `
Good morning Jordan, no voice at all today so I have to call off our 11:00 interview, sorry. I'll write when I can speak again.

Sunniva, Ore & Bloom` },
  { from: 'Greta Holm <greta.holm@polarbit.example>', subject: 'Re: Application Backend Engineer', date: '2026-02-02T14:00+01:00', is: 'availability_request', company: 'Polarbit', role: 'Backend Engineer', as: 'both', text: `
Hi Jordan,

Thanks for applying for Backend Engineer at Polarbit. Before we go any further: we work from Stockholm, so interviews happen between 8:00 and 11:00 in your zone.

Would Monday 9 or Tuesday 10 February be possible for a video interview of one hour? Please send me your preferred time.

Greta` },
  { from: 'Greta Holm <greta.holm@polarbit.example>', subject: 'Video interview on Tuesday', date: '2026-02-04T09:25+01:00', is: 'confirmation', company: 'Polarbit', when: '2026-02-10T15:00+01:00', text: `
Hi Jordan,

Tuesday 10 February, 15:00 CET (9:00 Toronto) is booked. You will meet Anders and Yusra. I look forward to it!

Greta Holm, Polarbit` },
  { from: 'Amit Bhandari <amit@rookery.example>', subject: 'Rookery - chat with our CTO', date: '2026-02-05T18:18-05:00', is: 'invite', company: 'Rookery', role: 'Principal Engineer', when: '2026-02-12T16:30-05:00', text: `
Jordan,

quick one. Our CTO Lenka has asked to meet you about the Principal Engineer opening. She's free on Thursday, February 12 at 4:30pm Eastern and I've pencilled you in; consider it an interview both ways. Dial-in: +1 555 0100, code 7731.

Amit
Rookery` },
  { from: 'Amit Bhandari <amit@rookery.example>', subject: 'Moving Lenka', date: '2026-02-11T10:01-05:00', is: 'reschedule', company: 'Rookery', text: `
Hi Jordan, Lenka's flight got moved and she can't make tomorrow's interview. Can I come back to you with new times for next week? Apologies.

Amit
Rookery` },
  { from: 'HR Team <hr@bluegranite.example>', subject: 'Shortlisted: DevOps Engineer', date: '2026-02-09T09:45-05:00', is: 'invite', company: 'Blue Granite', role: 'DevOps Engineer', when: '2026-02-18T11:00-05:00', encoding: 'base64', text: `
Dear Applicant,

We are pleased to inform you that you have been shortlisted for the position of DevOps Engineer at Blue Granite.

You are requested to attend a panel interview as follows:

Date: Wednesday, February 18, 2026
Time: 11:00 a.m.
Venue: 40 Quarry Road, Boardroom 2

Kindly bring originals of your certificates.

HR Team` },
  { from: 'Tessa Quill <tessa@quillandpartners.example>', subject: 'Client wants to meet you', date: '2026-02-10T16:40-05:00', is: 'availability_request', role: 'Engineering Manager', as: 'both', text: `
Hi Jordan,

My client came back within an hour (!) about the Engineering Manager role we discussed on the phone last week. They would like a first interview with you, video, with the VP of Engineering.

Can you let me have your availability for the week of February 16? I'll tell you the name of the company as soon as they allow me to.

Tessa Quill
Quill & Partners` },
  { from: 'Tessa Quill <tessa@quillandpartners.example>', subject: 'Interview confirmed: Saltmarsh Systems', date: '2026-02-13T12:30-05:00', is: 'confirmation', company: 'Saltmarsh Systems', role: 'Engineering Manager', when: '2026-02-19T14:00-05:00', as: 'both', text: `
Hi Jordan,

All confirmed. Your interview with Saltmarsh Systems (that's the client!) for Engineering Manager is on Thursday, February 19 at 2:00 PM Eastern with Howard Nye, VP Engineering. I attach a page of notes about the company.

Call me afterwards, whatever happens.

Tessa`, attachments: [{ name: 'saltmarsh-notes.txt', type: 'text/plain', content: 'Founded 2014. About 130 people. Ask about the migration.\n' }] },
  { id: 'vesper-1', from: 'Noor Haddad <noor@vespergames.example>', subject: 'Vesper Games - hiring manager call', date: '2026-02-16T11:11-05:00', is: 'invite', company: 'Vesper Games', role: 'Online Services Engineer', as: 'both', text: `
Hiya Jordan! Putting a call with Kit (hiring manager, Online Services Engineer) on your calendar. Casual, cameras optional, cats welcome.`,
    calendar: { app: 'google', uid: 'vesper-kit-1@google.example', summary: 'Kit / Jordan: interview', start: '2026-02-20T18:00', minutes: 45, zone: 'UTC', organizer: 'Noor Haddad <noor@vespergames.example>' } },
  { copies: 'vesper-1', way: 'other', receivedAt: '2026-02-17T02:00:00Z' },
  { from: 'Noor Haddad <noor@vespergames.example>', replies: 'vesper-1', subject: 'Updated invitation: Kit / Jordan: interview', date: '2026-02-19T13:20-05:00', is: 'reschedule', company: 'Vesper Games', as: 'both', text: `Same call, half an hour later. Kit double-booked, as Kit does.

Noor, Vesper Games`,
    calendar: { app: 'google', uid: 'vesper-kit-1@google.example', sequence: 1, summary: 'Kit / Jordan: interview', start: '2026-02-20T18:30', minutes: 45, zone: 'UTC', organizer: 'Noor Haddad <noor@vespergames.example>' } },
  { from: 'Civic Stack Recruitment <recruitment@civicstack.example>', subject: 'Civic Stack - Competition 2026-118 - Invitation to interview', date: '2026-02-23T08:00-05:00', is: 'invite', company: 'Civic Stack', role: 'Application Developer II', when: '2026-03-05T09:15-05:00', charset: 'windows-1252', text: `
Competition 2026-118: Application Developer II

Dear candidate,

You have been screened in. The assessment board invites you to an interview – in English or French, at your choice – on Thursday, March 5, 2026, at 9:15 a.m. Questions will be given to you 30 minutes beforehand.

You must confirm your attendance by replying “I will attend” no later than February 27. Candidates who do not confirm will be considered to have withdrawn.

Civic Stack, Recruitment Unit` },
  { from: 'Paulo Reis <paulo@tidalwave.example>', subject: 'Re: Re: Senior TypeScript role', date: '2026-02-25T17:33+00:00', is: 'invite', company: 'Tidalwave', when: '2026-02-27T15:00+00:00', quoteStyle: 'outlook', quotes: { from: 'Jordan Okoye <jordan@example.org>', date: '2026-02-25T11:58-05:00', subject: 'Re: Senior TypeScript role', text: 'Hello Paulo, any news? If you decided against me, please just reject my application; I have an offer elsewhere and must answer by Monday.' }, text: `
Jordan, fair question and thanks for being straight. We do want to meet you before Monday. Interview with me and Claire on Friday 27 February, 15:00 UTC? I've blocked it; link follows.

Paulo, Tidalwave` },
  { from: 'Lyle Norquist <lyle@graniteworks.example>', subject: 'Tomorrow', date: '2026-03-02T16:05-05:00', is: 'confirmation', company: 'Graniteworks', when: '2026-03-03T10:00-05:00', text: `
Hi Jordan, see you tomorrow at 10:00 for the interview at Graniteworks. Parking is behind the building; ask for me at the desk.

Lyle` },
  { from: 'Interview Scheduling <schedule@hirepath.example>', replyTo: 'Ada Wren <ada@moonfield.example>', subject: 'Moonfield: please pick an interview slot', date: '2026-03-04T07:00+00:00', is: 'availability_request', company: 'Moonfield', role: 'Integrations Engineer', as: 'table', text: `
Hello Jordan,

Ada Wren from Moonfield would like to interview you for Integrations Engineer.

Choose a slot that suits you: https://hirepath.example/slots/88f
The link is valid for 5 days.

Sent by Hirepath on behalf of Moonfield. Do not reply to this address.` },
  { from: 'Interview Scheduling <schedule@hirepath.example>', subject: 'Reminder: you have not picked an interview slot yet', date: '2026-03-07T07:00+00:00', is: 'availability_request', company: 'Moonfield', role: 'Integrations Engineer', as: 'table', text: `
Hello Jordan,

A friendly reminder: Moonfield is waiting for you to choose a time for your Integrations Engineer interview. Two days left.

https://hirepath.example/slots/88f` },
  { from: 'Zofia Lis <zofia@kaleido.example>', subject: 'Fwd: Panel for Jordan', date: '2026-03-10T10:10-04:00', is: 'invite', company: 'Kaleido', when: '2026-03-17T13:00-04:00', as: 'both', quoteStyle: 'forward', quotes: { from: 'Rui Campos <rui@kaleido.example>', date: '2026-03-10T09:40-04:00', subject: 'Panel for Jordan', text: 'Zofia, last time we cancelled on this candidate twice. Please get it done this time.' }, text: `
Hi Jordan, no more surprises, I promise: your panel interview at Kaleido is on Tuesday, March 17 at 1:00 PM Eastern, and this time everybody has accepted. Rui's note below is deserved.

Zofia` },
];
