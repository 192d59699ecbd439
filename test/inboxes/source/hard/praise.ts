import type { InboxSource } from '../../build/source.ts';

/** Refusals that praise, thank, say "offer" or "interview" before they say no. */
export const praise: InboxSource['mails'] = [
  { from: 'Gwen Abara <gwen@pinemarten.example>', subject: 'Your interview with Pine Marten', date: '2026-10-05T16:20+01:00', is: 'rejection', company: 'Pine Marten', role: 'Release Engineer', text: `
Hi Robin,

What a pleasure it was to interview you on Friday. You were one of the strongest people we met for the Release Engineer role, your incident story is still doing the rounds here, and everybody left the room smiling.

We extended the offer to someone else this morning, and they said yes.

Please stay in touch.
Gwen, Pine Marten` },
  { from: 'Talent at Cobbleway <talent@cobbleway.example>', subject: 'Congratulations on reaching the final round', date: '2026-10-06T09:02+01:00', is: 'rejection', company: 'Cobbleway', text: `
Dear Robin,

Congratulations on reaching the final round at Cobbleway: only four of six hundred did. We want you to know how impressed the panel was.

With one opening and four finalists we had to choose, and on this occasion it was not you.

Cobbleway Talent` },
  { from: 'Anselm Roy <anselm@gullwing.example>', subject: 'Offer decision', date: '2026-10-06T18:41+01:00', is: 'rejection', company: 'Gullwing', role: 'Site Reliability Engineer', text: `
Robin, I promised you a decision about the offer for Site Reliability Engineer by tonight. We won't be making one. The committee wanted deeper networking experience and I could not talk them round, though I tried.

I'd happily be a reference.

Anselm
Gullwing` },
  { from: 'no-reply@hire.lanternfish.example', subject: 'Thank you for interviewing with Lanternfish', date: '2026-10-07T05:00+00:00', is: 'rejection', company: 'Lanternfish', role: 'Software Engineer II', as: 'table', text: `
Hi Robin,

Thank you for interviewing with Lanternfish for Software Engineer II. We know how much preparation an interview takes.

At this time we have chosen to move forward with candidates whose experience more closely matches our needs.

We'd love to invite you to join our talent community, where you'll be first to hear of interview days and new offers.` },
  { from: 'Yusuf Demir <yusuf@ostrichpay.example>', subject: 'Re: next steps', date: '2026-10-08T11:11+01:00', is: 'rejection', company: 'OstrichPay', text: `
Hey Robin! Loved our chat. You're clearly brilliant and would get an offer in most teams I've worked in. For this one we need somebody who has done card acquiring before, so I'm going to pass for now. Coffee's on me when you're next in Leeds.

Yusuf / OstrichPay` },
  { from: 'Recruitment Office <recruitment@stoneleigh-council.example>', subject: 'Application 88213: outcome', date: '2026-10-08T14:00+01:00', is: 'rejection', company: 'Stoneleigh Council', role: 'Digital Services Officer', text: `
Dear Applicant,

Post: Digital Services Officer

I refer to your recent application for the above post. You have not been shortlisted for interview. Owing to the number of applications we are unable to offer individual feedback.

Stoneleigh Council` },
  { from: 'Priya Raman <priya@kelpline.example>', subject: 'We would like to offer you...', date: '2026-10-09T10:30+01:00', is: 'rejection', company: 'Kelpline', role: 'Engineering Manager', note: 'What is offered is feedback.', text: `
Hi Robin,

We would like to offer you detailed feedback, since we were not able to offer you the Engineering Manager role. Two members of the panel have volunteered half an hour each.

Nothing about your technical answers held us back; we went for somebody who has led a team through a merger.

Priya, Kelpline` },
  { from: 'Bram Osei <bram@tollhouse.example>', subject: 'Your application', date: '2026-10-12T08:15+01:00', is: 'rejection', company: 'Tollhouse', role: 'Backend Engineer', text: `
Hi Robin,

I'll keep this short because I know waiting is worse: it's a no from us for Backend Engineer. It was close. Try again in spring; I mean it.

Bram
Tollhouse` },
  { from: 'People Team <people@fernhollow.example>', subject: 'An update from Fernhollow', date: '2026-10-12T15:45+01:00', is: 'position_closed', company: 'Fernhollow', role: 'Data Platform Lead', text: `
Dear Robin,

You did everything right, and had things gone to plan you would be reading an offer now. On Thursday our parent company froze all hiring, and the Data Platform Lead position no longer exists.

We are truly sorry.
The People Team at Fernhollow` },
  { from: 'Careers <careers@zephyrtrams.example>', subject: 'Vacancy withdrawn', date: '2026-10-13T09:00+01:00', is: 'position_closed', company: 'Zephyr Trams', role: 'Telematics Engineer', text: `
All candidates invited to interview for Telematics Engineer at Zephyr Trams are advised that the vacancy has been withdrawn and no interviews will take place.` },
  { from: 'Lorna Pike <lorna@whitebeam.example>', subject: 'Frontend role', date: '2026-10-13T17:17+01:00', is: 'position_closed', company: 'Whitebeam', role: 'Frontend Engineer', text: `
Hi Robin, quick one: the Frontend Engineer role was filled over the weekend by an internal transfer, before we could even set up our call. I'd been looking forward to it. Apologies!

Lorna (Whitebeam)` },
  { from: 'Harlan Voigt <hvoigt@meridianlabs.example>', subject: 'Following up', date: '2026-10-14T13:20-04:00', is: 'rejection', company: 'Meridian Labs', role: 'Staff Scientist', text: `
Robin,

While we would have loved to extend an offer, and while your interviews were uniformly excellent, the hiring committee has elected not to proceed with your candidacy for Staff Scientist. I fought for you and I'm gutted.

Harlan
Meridian Labs` },
  { from: 'Scholarly Press HR <hr@scholarlypress.example>', subject: 'Editor position', date: '2026-10-15T10:10+01:00', is: 'rejection', company: 'Scholarly Press', role: 'Technical Editor', text: `
Dear Robin,

We read your sample edit with delight. The Technical Editor position has been offered to, and accepted by, another applicant. Would you perhaps let us keep your name for freelance work?

Scholarly Press HR` },
];
