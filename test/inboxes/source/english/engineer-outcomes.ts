import type { InboxSource } from '../../build/source.ts';

/** The engineer's offers and rejections. */
export const engineerOutcomes: InboxSource['mails'] = [
  { id: 'cinder-verbal', from: 'Mei Castellanos <mei@cinderpay.example>', subject: '🎉', date: '2026-02-06T16:20-05:00', is: 'verbal', company: 'Cinderpay', text: `
JORDAN! Debrief just ended, four thumbs up out of four. We're going to extend you an offer. Comp is being signed off as I type, can you talk at 5:30 today?

Mei @ Cinderpay` },
  { id: 'cinder-letter', from: 'Cinderpay People <people@cinderpay.example>', subject: 'Offer of employment - Software Engineer, Ledger', date: '2026-02-09T11:00-05:00', is: 'letter', company: 'Cinderpay', role: 'Software Engineer, Ledger', as: 'both', text: `
Dear Jordan,

On behalf of Cinderpay Inc. I am pleased to offer you the position of Software Engineer, Ledger. Your base salary will be CAD 148,000 with an annual target bonus of 10% and 4,000 options vesting over four years.

Your start date would be March 16, 2026. This offer is open until Monday, February 16, 2026 at 5:00 PM ET.

Please sign the attached letter to accept.

Rosalyn Hobbs
VP People`, attachments: [{ name: 'Offer_Okoye.pdf', type: 'application/pdf', content: '%PDF-1.4\n' }] },
  { id: 'cinder-ask', replies: 'cinder-letter', to: 'Cinderpay People <people@cinderpay.example>', date: '2026-02-10T09:31-05:00', is: 'own_mail', text: `
Dear Rosalyn,

thank you, I'm excited. Before I sign: is there room on the base? I was hoping for 158,000.

Jordan` },
  { id: 'cinder-counter', from: 'Rosalyn Hobbs <rosalyn@cinderpay.example>', replies: 'cinder-ask', quotes: 'cinder-ask', date: '2026-02-11T14:47-05:00', is: 'negotiation', company: 'Cinderpay', as: 'both', text: `
Hi Jordan,

I took your number to finance. We can go to 153,000 base and add a 5,000 signing bonus; that is as far as the band lets me stretch. Would that get you to a yes? I'll have the letter reissued right away.

Rosalyn Hobbs
VP People, Cinderpay` },
  { from: 'Cinderpay People <people@cinderpay.example>', subject: 'Reminder: your offer expires on Monday', date: '2026-02-13T10:00-05:00', is: 'deadline', company: 'Cinderpay', role: 'Software Engineer, Ledger', as: 'table', text: `
Hi Jordan,

We noticed you haven't signed yet. Your offer for Software Engineer, Ledger expires on Monday, February 16, 2026 at 5:00 PM ET.

Review and sign: https://sign.cinderpay.example/o/2209` },
  { from: 'Paulo Reis <paulo@tidalwave.example>', subject: 'Tidalwave - contract', date: '2026-03-03T12:10+00:00', is: 'letter', company: 'Tidalwave', role: 'Senior TypeScript Engineer', text: `
Jordan,

As promised after Friday: contract attached. Senior TypeScript Engineer, fully remote, EUR 92k, 28 days off, laptop of your choice. Claire countersigned already, so the moment we have your signature it's done.

Take the time you need, but if you can tell us by the 13th we can still make the April onboarding.

Paulo`, attachments: [{ name: 'tidalwave-contract.pdf', type: 'application/pdf', content: '%PDF-1.4\n' }] },
  { from: 'Howard Nye <howard.nye@saltmarsh.example>', subject: 'Engineering Manager', date: '2026-03-06T09:05-05:00', is: 'verbal', company: 'Saltmarsh Systems', role: 'Engineering Manager', text: `
Jordan,

I wanted you to hear it from me and not from an agency. You're our choice for Engineering Manager, and the job is yours if you want it. The formal paper comes through Tessa next week.

Howard Nye
Saltmarsh Systems` },
  { from: 'Tessa Quill <tessa@quillandpartners.example>', subject: 'Saltmarsh: package', date: '2026-03-10T17:22-04:00', is: 'negotiation', company: 'Saltmarsh Systems', role: 'Engineering Manager', as: 'both', text: `
Hi Jordan,

Howard's team at Saltmarsh Systems came back on your points. Base: they've moved from 165 to 172. Vacation: five weeks, agreed. The title stays Engineering Manager, no "Senior".

Shall I tell them you accept the revised offer on those terms, or is there anything you'd like me to push once more?

Tessa` },
  { from: 'Tessa Quill <tessa@quillandpartners.example>', subject: 'They need an answer today', date: '2026-03-13T08:58-04:00', is: 'deadline', company: 'Saltmarsh Systems', text: `
Jordan, sorry to chase. Saltmarsh Systems have a second candidate waiting and will withdraw the offer at close of business today unless they have a yes. Ring me?

T.` },
  { from: 'Vesper Games People <people@vespergames.example>', subject: 'Welcome to the coven? Your offer from Vesper Games', date: '2026-03-09T15:00-04:00', is: 'letter', company: 'Vesper Games', role: 'Online Services Engineer', as: 'table', text: `
Hello Jordan,

Kit would not stop talking about you. We would love you to join Vesper Games as Online Services Engineer!

Salary: CAD 131,000
Start: April 6, 2026
Please let us know by: March 20, 2026

Your full offer letter is waiting in the portal: https://people.vespergames.example/offers/31` },
  { from: 'Rookery Talent <talent@rookery.example>', subject: 'An update from Rookery', date: '2026-02-24T12:01-05:00', is: 'rejection', company: 'Rookery', role: 'Principal Engineer', as: 'both', text: `
Dear Jordan,

Thank you for your interest in the Principal Engineer role and for your flexibility with our calendars.

Unfortunately, after speaking with several strong people, we've chosen to proceed with candidates whose experience is closer to what we need right now.

Warmly,
Rookery Talent` },
  { from: 'Greta Holm <greta.holm@polarbit.example>', subject: 'Polarbit', date: '2026-02-17T16:00+01:00', is: 'rejection', company: 'Polarbit', role: 'Backend Engineer', text: `
Hi Jordan,

Anders and Yusra had a very good time with you. Still, I have to disappoint you: we need somebody who can be in Stockholm two days a week, and we could not find a way around that. So it is a no from us for Backend Engineer.

I am sorry, I pushed for you.

Greta` },
  { from: 'Blue Granite HR <hr@bluegranite.example>', subject: 'Outcome of panel interview, DevOps Engineer', date: '2026-02-26T10:30-05:00', is: 'rejection', company: 'Blue Granite', role: 'DevOps Engineer', encoding: 'base64', text: `
Dear Applicant,

Reference is made to the panel interview you attended on February 18, 2026 for the position of DevOps Engineer. We regret to advise that you were not successful. An offer has been made to the highest-ranked candidate.

Your documents will be kept for six months.

HR Team` },
  { from: 'Moonfield Hiring <hiring@moonfield.example>', subject: 'Your interview with Moonfield', date: '2026-03-19T18:02+00:00', is: 'rejection', company: 'Moonfield', role: 'Integrations Engineer', as: 'both', note: 'The subject sounds like an invitation.', text: `
Hi Jordan,

Thank you so much for interviewing with us last week. Everyone who met you came away impressed, which makes this harder to write: we won't be extending an offer for Integrations Engineer at this time.

The decision was close. If you'd like feedback, Ada would gladly spend fifteen minutes on a call.

Moonfield Hiring` },
  { from: 'Ore & Bloom <hello@oreandbloom.example>', subject: 'Pausing hiring', date: '2026-02-12T19:19-05:00', is: 'position_closed', company: 'Ore & Bloom', role: 'founding engineer', text: `
Hi Jordan,

Our lead investor wants us to wait until summer, so we've put the founding engineer position on ice and are not hiring anyone for it now. You were at the top of our list, for what it's worth.

Sunniva` },
  { from: 'Workstream Notifications <notify@workstream-ats.example>', subject: 'Requisition R-20418 has been closed', date: '2026-03-12T02:10+00:00', is: 'position_closed', company: 'Northern Grid', role: 'Systems Integrator', as: 'table', text: `
Dear Jordan Okoye,

The requisition you applied to has been closed by the employer.

Employer: Northern Grid
Position: Systems Integrator
Status: No longer under consideration

You do not need to take any action.` },
  { from: 'Harrow & Pike Careers <careers@harrowpike.example>', subject: 'Thank you for applying to Harrow & Pike', date: '2026-01-30T06:00-05:00', is: 'rejection', company: 'Harrow & Pike', role: 'Full Stack Developer', as: 'table', note: 'Begins like an acknowledgement.', text: `
Dear Jordan,

Thank you for applying to Harrow & Pike. We received a large number of applications for Full Stack Developer and have now reviewed yours.

On this occasion your application has not been shortlisted for interview. We wish you success and encourage you to apply again in the future.

Harrow & Pike Careers` },
  { from: 'Indra Vale <indra@solsticecare.example>', subject: 'Re: Following up', date: '2026-03-16T13:13-04:00', is: 'rejection', company: 'Solstice Care', quotes: { from: 'Jordan Okoye <jordan@example.org>', date: '2026-03-13T09:00-04:00', subject: 'Following up', text: 'Hi Indra, thank you again for the interview last week. Is there any news? I would be delighted to receive an offer from Solstice Care.' }, text: `
Hi Jordan, I should have written sooner. The team went with another person and the role is filled. You were a pleasure to talk to.

Indra, Solstice Care` },
  { from: 'Pip Larkspur <pip@larkspur.example>', subject: 'not this time', date: '2026-04-02T10:47-04:00', is: 'rejection', company: 'Larkspur', text: `
hey jordan, two of us, one desk, and we picked the other one. nothing wrong with your work. stay in touch, i mean it

pip (larkspur)` },
  { from: 'Kaleido People Ops <peopleops@kaleido.example>', subject: 'Decision on your candidacy', date: '2026-03-26T09:00-04:00', is: 'rejection', company: 'Kaleido', as: 'both', text: `
Hi Jordan,

The panel met this morning. While your technical interview was among the strongest we have seen, we have concerns about the fit with the team's stage and are not able to offer you the role.

Thank you for bearing with all the rescheduling.

Kaleido People Ops` },
  { from: 'Graniteworks <jobs@graniteworks.example>', subject: 'Withdrawal of offer', date: '2026-04-08T17:55-04:00', is: 'position_closed', company: 'Graniteworks', role: 'Build Engineer', note: 'An offer is taken back.', text: `
Dear Jordan,

I am writing with difficult news. Because the plant sale fell through, Graniteworks has frozen all hiring, and we must withdraw the offer for the Build Engineer position that we made to you on March 30. The position no longer exists.

I am truly sorry.

Lyle Norquist` },
];
