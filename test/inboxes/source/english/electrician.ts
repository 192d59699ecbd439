import type { InboxSource } from '../../build/source.ts';

const owner = 'Dale Pruitt <dale.pruitt@example.org>';

/** A journeyman electrician in Texas: short mails, many from phones. */
const mails: InboxSource['mails'] = [
  { from: 'Big Hollow Electric <jobs@bighollow.example>', subject: 'Got your application', date: '2026-03-02T12:10-06:00', is: 'acknowledgement', company: 'Big Hollow Electric', role: 'Journeyman Electrician', text: `Dale, we got your application for Journeyman Electrician. Shop's busy, give us a week. Thanks, Big Hollow Electric` },
  { id: 'hollow-1', from: 'Travis Moody <travis@bighollow.example>', subject: 'come on in', date: '2026-03-06T16:45-06:00', is: 'invite', company: 'Big Hollow Electric', when: '2026-03-10T07:00-05:00', headers: { 'X-Mailer': 'iPhone Mail' }, text: `
Dale

Like what I see. Come by the shop Tuesday March 10, 7am, we'll talk and I'll have you bend some pipe. Bring your card and your hand tools.

Travis
Big Hollow Electric

Sent from my iPhone` },
  { id: 'hollow-ok', replies: 'hollow-1', quotes: 'hollow-1', owner, date: '2026-03-06T18:02-06:00', is: 'own_mail', text: `I'll be there. Dale` },
  { from: 'Travis Moody <travis@bighollow.example>', replies: 'hollow-ok', quotes: 'hollow-ok', date: '2026-03-09T20:30-05:00', is: 'reschedule', company: 'Big Hollow Electric', when: '2026-03-11T07:00-05:00', text: `Transformer blew at the mill, can't do tomorrow. Make it Wednesday, March 11, same time? TM, Big Hollow Electric` },
  { from: 'Travis Moody <travis@bighollow.example>', subject: 'welcome aboard, maybe', date: '2026-03-12T12:20-05:00', is: 'verbal', company: 'Big Hollow Electric', role: 'Journeyman', text: `
Dale, crew liked you. I'd like to bring you on as Journeyman at 36 an hour, truck included. Debbie will mail you the paperwork. You in?

Travis, Big Hollow Electric` },
  { from: 'Debbie Moody <office@bighollow.example>', subject: 'Offer letter', date: '2026-03-13T09:00-05:00', is: 'letter', company: 'Big Hollow Electric', role: 'Journeyman Electrician', text: `
Mr. Pruitt,

Attached please find your offer letter for the position of Journeyman Electrician at Big Hollow Electric: $36.00/hr, overtime after 40, health after 60 days, company truck. Sign and bring it in by Friday, March 20.

Debbie`, attachments: [{ name: 'pruitt offer.pdf', type: 'application/pdf', content: '%PDF-1.4\n' }] },
  { from: 'Travis Moody <travis@bighollow.example>', subject: 'Re: pay', date: '2026-03-16T19:19-05:00', is: 'negotiation', company: 'Big Hollow Electric', quotes: { from: 'Dale Pruitt <dale.pruitt@example.org>', date: '2026-03-16T18:40-05:00', subject: 'pay', text: 'Travis, I am at 37 now. Can you do 39?' }, text: `Can't do 39. Can do 37.50 and your license renewal on us, and we look again in six months. That's my best. Say yes so I can sleep. TM, Big Hollow Electric` },
  { from: 'Lone Prairie Wind <talent@loneprairie.example>', subject: 'Phone interview: Turbine Electrician', date: '2026-03-04T10:00-06:00', is: 'availability_request', company: 'Lone Prairie Wind', role: 'Turbine Electrician', as: 'both', text: `
Hello Dale,

We would like to schedule a 20-minute phone interview for Turbine Electrician. Please reply with two times that work between March 9 and March 13.

Lone Prairie Wind Talent Team` },
  { from: 'Lone Prairie Wind <talent@loneprairie.example>', subject: 'Confirming your phone interview', date: '2026-03-05T14:30-06:00', is: 'confirmation', company: 'Lone Prairie Wind', role: 'Turbine Electrician', when: '2026-03-12T12:30-05:00', as: 'both', text: `
Hello Dale,

This confirms your phone interview for Turbine Electrician on Thursday, March 12 at 12:30 PM Central. Marisa will call you on 555-0143.

Lone Prairie Wind Talent Team` },
  { from: 'Lone Prairie Wind <talent@loneprairie.example>', subject: 'Climb test and aptitude test', date: '2026-03-14T09:00-05:00', is: 'assessment', company: 'Lone Prairie Wind', role: 'Turbine Electrician', as: 'both', text: `
Dale,

Next for Turbine Electrician: an online mechanical aptitude test (complete by March 21) and, if you pass, a climb test at our yard. Medical form attached.`, attachments: [{ name: 'medical.pdf', type: 'application/pdf', content: '%PDF-1.4\n' }] },
  { from: 'Lone Prairie Wind <noreply@loneprairie.example>', subject: 'Regarding your candidacy', date: '2026-03-30T17:00-05:00', is: 'rejection', company: 'Lone Prairie Wind', role: 'Turbine Electrician', as: 'table', text: `
Dear Dale,

We appreciate the time you spent interviewing and testing with us. At this time we have elected to pursue other applicants for Turbine Electrician.

Lone Prairie Wind` },
  { from: 'Hank at Delmar Homes <hank@delmarhomes.example>', subject: 'job', date: '2026-03-08T15:15-05:00', is: 'rejection', company: 'Delmar Homes', text: `Sorry Dale, gave it to my wife's cousin. You know how it is. Hank, Delmar Homes` },
  { from: 'City of Cutter Creek HR <hr@cuttercreek.example>', subject: 'Facilities Electrician II - oral board', date: '2026-03-17T08:00-05:00', is: 'invite', company: 'City of Cutter Creek', role: 'Facilities Electrician II', as: 'both', text: `
Dear Applicant:

You are invited to appear before the oral board for Facilities Electrician II, City of Cutter Creek. See attached calendar item. Failure to appear will remove you from the eligibility list.`,
    calendar: { app: 'outlook', uid: 'CUTTER-ORAL-12', summary: 'Oral board: Facilities Electrician II', start: '2026-03-31T09:40', minutes: 30, zone: 'Central Standard Time', organizer: 'City of Cutter Creek HR <hr@cuttercreek.example>', location: 'City Hall, Room 104' } },
  { from: 'City of Cutter Creek HR <hr@cuttercreek.example>', subject: 'Oral board cancelled', date: '2026-03-27T16:30-05:00', is: 'cancel', company: 'City of Cutter Creek', role: 'Facilities Electrician II', when: '2026-03-31T09:40-05:00', text: `
Dear Applicant: The oral board for Facilities Electrician II on March 31 at 9:40 AM is cancelled because a board member is unavailable. You remain on the list. A new date will be announced.` },
  { from: 'City of Cutter Creek HR <hr@cuttercreek.example>', subject: 'Facilities Electrician II - recruitment closed', date: '2026-04-15T08:00-05:00', is: 'position_closed', company: 'City of Cutter Creek', role: 'Facilities Electrician II', text: `Dear Applicant: Council has eliminated the position of Facilities Electrician II from the budget. This recruitment is closed without appointment.` },
  { from: 'City of Cutter Creek HR <hr@cuttercreek.example>', subject: 'Application status', date: '2026-04-01T08:00-05:00', is: 'status_update', company: 'City of Cutter Creek', text: `Dear Applicant: Your file is complete and remains under consideration. No action is needed from you.` },
  { from: 'SparkStaff <mandy@sparkstaff.example>', subject: 'data center work $42/hr', date: '2026-03-11T11:00-05:00', is: 'outreach', text: `Hey Dale, Mandy w/ SparkStaff. Got 40 openings at a data center outside Abilene, 42/hr + per diem, 60 hr weeks. They're making offers on the spot. Call me?` },
  { from: 'TradeBoard <alerts@tradeboard.example>', subject: 'New: 12 electrician jobs within 50 miles', date: '2026-03-05T11:00+00:00', is: 'job_alert', as: 'bulk', list: true, text: `Commercial Electrician, Waco. Service Tech, Temple. Apprentice, Killeen. Immediate interviews available.` },
  { from: 'Union Hall 118 <news@local118.example>', subject: 'Local 118 newsletter: contract offer vote', date: '2026-03-09T13:00-05:00', is: 'newsletter', as: 'bulk', list: true, text: `The contractors' final offer goes to a vote on the 19th. Read it, then vote. Also: fish fry.` },
  { from: 'Miz Carver <lcarver@example.net>', subject: 'bid on my porch lights', date: '2026-03-07T10:10-06:00', is: 'unrelated', note: 'Private work.', text: `Dale, I'd like to accept your offer for the porch lights. $420 is fine. When can you start? L. Carver` },
  { from: 'Debbie Moody <office@bighollow.example>', subject: 'first day stuff', date: '2026-03-23T14:00-05:00', is: 'unrelated', note: 'The job is already taken.', text: `Monday 6:30 at the shop. Bring two forms of ID and a void check for the direct deposit. Boots with a toe. Debbie` },
  { from: 'SparkStaff Payroll <pay@sparkstaff-payroll.example>', subject: 'Job Offer For Dale Pruitt - Pay Processing Fee', date: '2026-04-02T01:15+00:00', is: 'letter', role: 'Site Supervisor', note: 'Scam, but it claims an offer to this person: a later shield marks it.', text: `
Dear Dale Pruitt,

You are offered Site Supervisor job $65/hr. To release offer letter kindly pay processing fee $149 in gift card and send picture of code.

Thanks` },
  { from: 'Ray-Ray <ray@example.net>', subject: 'fishin', date: '2026-03-13T21:21-05:00', is: 'unrelated', text: `sat 5am. you got the job so youre buyin the bait` },
  { from: 'QuickInspect <noreply@quickinspect.example>', subject: 'Inspection rescheduled', date: '2026-04-06T07:00-05:00', is: 'unrelated', as: 'table', text: `Your rough-in inspection at 1180 Mesa has been rescheduled to Thursday, April 9 between 8 and 11.` },
];

export const electrician: InboxSource['mails'] = mails.map((mail) => ('copies' in mail ? mail : { owner, ...mail }));
