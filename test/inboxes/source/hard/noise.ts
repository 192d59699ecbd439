import type { InboxSource } from '../../build/source.ts';

/** The words of the hunt in mails of another life. */
export const noise: InboxSource['mails'] = [
  { from: 'Offer Letters Weekly <hi@offerletters.example>', subject: 'You got the offer. Now what?', date: '2026-10-04T07:00+00:00', is: 'newsletter', as: 'bulk', list: true, text: `
We are delighted to offer you the position! Seven words that make the knees weak. This week: three people show us their offer letters, and a lawyer reads the small print.` },
  { from: 'The Long Interview <editor@longinterview.example>', subject: 'Interview: Thursday, 2pm, a bench in Lisbon', date: '2026-10-08T06:00+00:00', is: 'newsletter', as: 'bulk', list: true, text: `
She said to meet her on Thursday at 2pm, on a bench, and to bring nothing. Our interview with the architect who turns down every commission.` },
  { from: 'Rejected! <mail@rejectedmag.example>', subject: 'We regret to inform you (issue 19)', date: '2026-10-11T08:00+00:00', is: 'newsletter', as: 'bulk', list: true, text: `
"After careful consideration we have decided not to move forward." Readers send us the best and worst rejection letters of their lives.` },
  { from: 'JobMagnet <alerts@jobmagnet.example>', subject: 'Robin, Kelpline wants to interview Platform Engineers', date: '2026-10-10T05:00+00:00', is: 'job_alert', as: 'bulk', list: true, text: `
Kelpline and 31 others are interviewing now. Be an early applicant!

Platform Engineer, Kelpline, Glasgow
SRE, Ironbridge, remote
Apply with one tap` },
  { from: 'JobMagnet <alerts@jobmagnet.example>', subject: 'A job you viewed is closing', date: '2026-10-16T05:00+00:00', is: 'job_alert', as: 'bulk', list: true, text: `
The position Backend Engineer at Rookery closes for applications tomorrow. 214 people have applied. Last chance!` },
  { from: 'CareerNest <match@careernest.example>', subject: 'You have been shortlisted by our matching engine', date: '2026-10-18T05:30+00:00', is: 'job_alert', as: 'bulk', list: true, text: `
Good news Robin! You are a 94% match for DevOps Engineer at Tidegate. Apply now to be considered for an interview.` },
  { from: 'Fibrelight Broadband <deals@fibrelight.example>', subject: 'Your final offer, Robin', date: '2026-10-09T11:00+01:00', is: 'newsletter', as: 'bulk', list: true, text: `
We are pleased to offer you 900 Mb for £24 a month. Your offer expires on Friday at midnight. Accept now.` },
  { from: 'Hearth & Key Estates <sales@hearthkey.example>', subject: 'Offer accepted!', date: '2026-10-13T15:00+01:00', is: 'unrelated', text: `
Dear Robin,

Wonderful news: the vendors have accepted your offer of £312,500 for 8 Larch Close. We will now issue the memorandum of sale. Please let us have your solicitor's details by Friday.

Hearth & Key` },
  { from: 'Larkspur Insurance <claims@larkspur.example>', subject: 'Settlement offer for claim 55-071', date: '2026-10-14T09:45+01:00', is: 'unrelated', text: `
We have considered your claim and regret that we cannot pay the full amount. We are able to offer £640 in full and final settlement. This offer is open for 28 days. An assessor may wish to interview you.` },
  { from: 'Castle Bank <service@castlebank.example>', subject: 'Your application was unsuccessful', date: '2026-10-15T07:30+01:00', is: 'unrelated', note: 'An application for a credit card.', text: `
Dear Robin Hale, thank you for applying for the Castle Platinum card. After careful consideration we are unable to offer you this product on this occasion.` },
  { from: 'Ivy Sadler <ivy.sadler@dailyherring.example>', subject: 'Interview request for Saturday', date: '2026-10-16T10:00+01:00', is: 'unrelated', note: 'A journalist.', text: `
Hi Robin, I'm a reporter at the Daily Herring, writing about people who maintain open source in their spare time. Could I interview you by phone on Monday 19 October at 11am? It would run in Saturday's paper.

Ivy Sadler` },
  { from: 'Molar & Co Dentists <reception@molar.example>', subject: 'Appointment confirmed', date: '2026-10-12T12:00+01:00', is: 'unrelated', text: `
Hello Robin, your appointment with Dr Patel is confirmed for Thursday 22 October at 2:30pm. Please reply if you need to reschedule or cancel.` },
  { from: 'St Brannoc School <office@stbrannoc.example>', subject: 'Parents\' interviews', date: '2026-10-13T08:10+01:00', is: 'unrelated', text: `
Your interview with Mia's form tutor is on Tuesday 20 October at 16:40 in room 9. If you cannot attend, please choose another time in the app.` },
  { from: 'University of Wexmoor <admissions@wexmoor.example>', subject: 'Your conditional offer', date: '2026-10-20T10:00+01:00', is: 'unrelated', note: 'A place to study.', text: `
Dear Robin, we are delighted to make you an offer of a place on the part-time MSc Data Ethics, conditional on two references. Please accept or decline by 30 November.` },
  { from: 'Visa Office <noreply@consulate.example>', subject: 'Interview appointment confirmation', date: '2026-10-19T06:45+01:00', is: 'unrelated', note: 'An interview for a visa.', text: `
Your visa interview is scheduled for Wednesday, 28 October 2026 at 08:15. Bring your passport, this confirmation and one photograph.` },
  { from: 'Pip Hale <pip@family.example>', subject: 'the job!!', date: '2026-10-21T20:20+01:00', is: 'unrelated', note: "Somebody else's news.", text: `
Rob!! I GOT THE JOB!!! They rang this afternoon and offered me the bakery position, I start on the 2nd. I couldn't believe it after three rejections. Dinner on me. xx Pip` },
  { from: 'Ulla Brandt <ulla@oldfirm.example>', subject: 'Panel on Thursday: candidate for your team', date: '2026-10-12T09:00+01:00', is: 'unrelated', note: 'Robin is on the panel.', text: `
Hi Robin, you're interviewing Kwame B. for the QA opening on Thursday 15 October at 10:00 with me. Scorecard afterwards please. If all agree we'll make the offer on Friday.

Ulla` },
  { from: 'Talent Ops <talent-ops@oldfirm.example>', subject: 'Decline candidate #4471', date: '2026-10-16T11:20+01:00', is: 'unrelated', note: 'Internal mail about another candidate.', text: `
Hi panel, thanks for your feedback. We'll be rejecting candidate #4471 (Backend) today and extending an offer to #4468. No action for you.` },
  { from: 'Ulla Brandt <ulla@oldfirm.example>', subject: 'Referral bonus', date: '2026-10-20T09:50+01:00', is: 'unrelated', text: `
Good news Robin: Tess, whom you referred, accepted our offer yesterday! Your bonus will be on the November payslip.` },
];
