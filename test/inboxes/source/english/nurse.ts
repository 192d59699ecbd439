import type { InboxSource } from '../../build/source.ts';

const owner = 'Rosa Delgado <rosa.delgado@example.org>';

/** A registered nurse in Ohio who looks for a day shift. */
const mails: InboxSource['mails'] = [
  { from: 'St. Brendan Medical Center <donotreply@stbrendan.example>', subject: 'Thank you for applying: Registered Nurse, PACU', date: '2026-01-08T07:12-05:00', is: 'acknowledgement', company: 'St. Brendan Medical Center', role: 'Registered Nurse, PACU', as: 'table', text: `
Dear Rosa,

Thank you for applying for Registered Nurse, PACU at St. Brendan Medical Center. Qualified applicants will be contacted by a recruiter.` },
  { id: 'brendan-1', from: 'Charlene Bixby <cbixby@stbrendan.example>', subject: 'PACU RN position', date: '2026-01-13T11:30-05:00', is: 'availability_request', company: 'St. Brendan Medical Center', role: 'PACU RN', text: `
Good morning Rosa,

This is Charlene from talent acquisition at St. Brendan Medical Center. Our PACU manager would like to interview you for the PACU RN position. She has openings on Jan 20, 21 and 22 after 2 pm. Which of these works around your shifts?

Thank you for all you do,
Charlene` },
  { replies: 'brendan-1', owner, date: '2026-01-13T19:48-05:00', is: 'own_mail', text: `
Hi Charlene, I'm off on the 21st, any time after 2 is fine. Thank you!!

Rosa` },
  { from: 'Charlene Bixby <cbixby@stbrendan.example>', replies: 'brendan-1', date: '2026-01-14T08:15-05:00', is: 'confirmation', company: 'St. Brendan Medical Center', when: '2026-01-21T14:30-05:00', text: `
Wonderful! You are down for Wednesday, January 21 at 2:30 pm with Pat Lindgren, PACU manager. Tower B, 3rd floor. Wear comfortable shoes, she likes to walk people around the unit.

Charlene Bixby
St. Brendan Medical Center` },
  { from: 'Pat Lindgren <plindgren@stbrendan.example>', subject: 'Great meeting you', date: '2026-01-23T16:10-05:00', is: 'status_update', company: 'St. Brendan Medical Center', text: `
Rosa, thank you for coming in. I have two more people to see next week and then I'll make up my mind. You asked very good questions about ratios.

Pat Lindgren, RN
St. Brendan Medical Center` },
  { from: 'Charlene Bixby <cbixby@stbrendan.example>', subject: 'Shadow shift', date: '2026-01-28T10:00-05:00', is: 'invite', company: 'St. Brendan Medical Center', role: 'PACU RN', when: '2026-02-02T07:00-05:00', text: `
Hi Rosa, second round! Pat asks finalists for the PACU RN position to shadow for half a shift, followed by a peer interview with three of the nurses. Monday, February 2, 7:00 am to 11:30 am. Bring your badge from any facility and your immunization record.

Charlene Bixby
St. Brendan Medical Center` },
  { from: 'Charlene Bixby <cbixby@stbrendan.example>', subject: 'Offer - PACU, days', date: '2026-02-06T15:25-05:00', is: 'letter', company: 'St. Brendan Medical Center', role: 'Registered Nurse, PACU', as: 'both', text: `
Hi Rosa,

I'm thrilled to offer you the full-time day position as Registered Nurse, PACU at St. Brendan Medical Center! $43.10/hour, no weekends, sign-on bonus of $7,500. Offer is contingent on drug screen and license verification.

Please e-sign by February 13.

Charlene` },
  { owner, to: 'Charlene Bixby <cbixby@stbrendan.example>', subject: 'Re: Offer - PACU, days', date: '2026-02-07T09:00-05:00', is: 'own_mail', text: `Hi Charlene, could the hourly rate come up a little? I have nine years in critical care and two certifications. Rosa` },
  { from: 'Charlene Bixby <cbixby@stbrendan.example>', subject: 'Re: Offer - PACU, days', date: '2026-02-09T13:18-05:00', is: 'negotiation', company: 'St. Brendan Medical Center', text: `
Hi Rosa, comp reviewed your certifications and we can move you up two steps on the scale, to $45.02. The bonus stays as it is. Let me know if that works and I will reissue the offer.

Charlene Bixby
St. Brendan Medical Center` },
  { from: 'St. Brendan Onboarding <onboarding@stbrendan.example>', subject: 'Final reminder: accept your offer by February 13', date: '2026-02-12T08:00-05:00', is: 'deadline', company: 'St. Brendan', as: 'table', text: `
Rosa, your offer letter is still unsigned. It will be rescinded automatically after February 13, 11:59 pm. Sign now in the onboarding portal.` },
  { from: 'Occupational Health <occhealth@stbrendan.example>', subject: 'Pre-employment drug screen', date: '2026-02-17T09:40-05:00', is: 'status_update', company: 'St. Brendan', text: `
Please report to the lab within 48 hours of this message for your pre-employment screen. Photo ID required.

St. Brendan Occupational Health` },
  { from: 'Riverside Hospice <jobs@riversidehospice.example>', subject: 'RN Case Manager', date: '2026-01-19T17:00-05:00', is: 'rejection', company: 'Riverside Hospice', role: 'RN Case Manager', text: `
Dear Ms. Delgado,

Thank you for your application for RN Case Manager. We've decided to promote one of our own nurses, so we will not be interviewing outside candidates. God bless.

Riverside Hospice` },
  { from: 'Mercy Lake Health <careers@mercylake.example>', subject: 'Status change: ICU Registered Nurse (Nights)', date: '2026-01-26T05:00-05:00', is: 'rejection', company: 'Mercy Lake Health', role: 'ICU Registered Nurse (Nights)', as: 'table', text: `
Hello Rosa,

The status of your application has changed.

Position: ICU Registered Nurse (Nights)
Status: Not selected

We appreciate your interest in Mercy Lake Health.` },
  { from: 'Mercy Lake Health <careers@mercylake.example>', subject: 'Infusion Center RN - posting cancelled', date: '2026-02-03T05:00-05:00', is: 'position_closed', company: 'Mercy Lake Health', role: 'Infusion Center RN', as: 'table', text: `
Hello Rosa, the posting for Infusion Center RN has been cancelled and will not be filled. Other openings: https://mercylake.example/jobs` },
  { from: 'Dr. Adaeze Nwosu <anwosu@lakeviewpeds.example>', subject: 'Clinic nurse job', date: '2026-01-22T20:37-05:00', is: 'verbal', company: 'Lakeview Pediatrics', role: 'clinic nurse', text: `
Rosa, I've slept on it and talked to the partners. We want you as our clinic nurse at Lakeview Pediatrics. Consider this a yes from us; my office manager will put the numbers on paper after the weekend. The toddlers will adore you.

Adaeze Nwosu` },
  { from: 'Lakeview Pediatrics <office@lakeviewpeds.example>', subject: 'Interview moved up', date: '2026-01-16T09:09-05:00', is: 'reschedule', company: 'Lakeview Pediatrics', when: '2026-01-20T08:00-05:00', text: `
Hi Rosa, Dr. Nwosu has surgery hours on Tuesday afternoon. Could you come at 8:00 am instead of 1 pm on Tuesday, January 20? Please text the office if that's a problem, otherwise we'll see you then.` },
  { from: 'TravelRN Direct <kyle@travelrn.example>', subject: 'ICU Columbus $2,950/wk starts ASAP', date: '2026-01-11T12:00-06:00', is: 'outreach', as: 'both', text: `
Hey Rosa! Kyle with TravelRN Direct. I have a 13-week ICU contract in Columbus, $2,950 a week, they offer same-day interviews. Want me to submit you? Just reply YES.` },
  { from: 'TravelRN Direct <kyle@travelrn.example>', subject: 'RE: ICU Columbus', date: '2026-02-11T12:00-06:00', is: 'outreach', as: 'both', text: `Hi Rosa, rates just went up to 3,100! Know any nurse friends? $500 referral. Kyle` },
  { from: 'NurseNest <alerts@nursenest.example>', subject: '31 RN jobs near Dayton, OH', date: '2026-01-15T10:00+00:00', is: 'job_alert', as: 'bulk', list: true, text: `
RN, Med-Surg, Days. Mercy Lake Health
RN, School Nurse, Beaver Valley Schools
RN, Endoscopy, no call. Hiring event with on-the-spot interviews` },
  { from: 'Beaver Valley Schools <apply@beavervalley.example>', subject: 'School nurse: typing and math screening', date: '2026-02-10T08:20-05:00', is: 'assessment', company: 'Beaver Valley Schools', role: 'School nurse', text: `
Dear Rosa Delgado,

Applicants for School nurse must pass an online medication math test before February 18. 40 questions, calculator allowed.

https://beavervalley.example/test` },
  { from: 'Nursing Weekly <letter@nursingweekly.example>', subject: '10 interview questions every nurse manager asks', date: '2026-02-01T11:00+00:00', is: 'newsletter', as: 'bulk', list: true, text: `Tell me about a time you disagreed with a physician. Nine more, with answers that got people hired.` },
  { from: 'Unit 4 Charge <4charge@oldhospital.example>', subject: 'OPEN SHIFT OFFER fri nite', date: '2026-01-30T13:11-05:00', is: 'unrelated', note: 'An offer of a shift at the present job.', text: `Short 2 for Friday night. Offering double time. First to answer gets it.` },
  { from: 'Unit 4 Charge <4charge@oldhospital.example>', subject: 'peer interview thursday', date: '2026-02-04T15:00-05:00', is: 'unrelated', note: 'The reader interviews others.', text: `Rosa can you sit on the peer interview for the new grad on Thursday at 1? Need two from nights.` },
  { from: 'Ohio Board of Licensure <renewals@licensure.example>', subject: 'License renewal confirmation', date: '2026-02-20T00:01-05:00', is: 'unrelated', as: 'table', text: `Your RN license has been renewed through October 2027.` },
  { from: 'Marisol <marisol.d@example.net>', subject: 'abuela cumple', date: '2026-02-14T21:40-05:00', is: 'unrelated', text: `Saturday at my place, bring the flan. And tell everyone about the new job!!` },
];

export const nurse: InboxSource['mails'] = mails.map((mail) => ('copies' in mail ? mail : { owner, ...mail }));
