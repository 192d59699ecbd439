import type { InboxSource } from '../../build/source.ts';

/** Offers that hide behind "unfortunately", paperwork or modesty. */
export const offers: InboxSource['mails'] = [
  { from: 'Carys Bowen <carys@slatequarry.example>', subject: 'Unfortunately...', date: '2026-10-05T12:00+01:00', is: 'letter', company: 'Slate Quarry Software', role: 'Platform Engineer', text: `
Hi Robin,

Unfortunately I can't bring you a cake through the screen, so a letter will have to do: attached is your signed offer of employment as Platform Engineer at Slate Quarry Software, £71,000, starting on 4 January. Countersign when ready.

Carys`, attachments: [{ name: 'offer_hale_signed.pdf', type: 'application/pdf', content: '%PDF-1.4\n% empty\n' }] },
  { from: 'Dmitri Falk <dmitri@northgauge.example>', subject: 'Re: salary', date: '2026-10-07T09:40+01:00', is: 'negotiation', company: 'Northgauge', text: `
Robin,

Unfortunately finance rejected the 90k. What I can do is 84k base plus a 6k signing bonus, everything else in the offer unchanged. I hope that doesn't make you decline, we really want you.

Dmitri, Northgauge` },
  { from: 'Amara Lund <amara@peatfire.example>', subject: 'So...', date: '2026-10-09T18:05+01:00', is: 'verbal', company: 'Peatfire', role: 'Lead Developer', text: `
I'm not supposed to say anything before HR does, but I'm hopeless at secrets: they voted this afternoon and you're our new Lead Developer, if you'll have us. Paperwork on Monday. Act surprised.

Amara (Peatfire)` },
  { from: 'HR Shared Services <onboarding@brackwater.example>', subject: 'Contract of employment for signature: R. Hale', date: '2026-10-12T10:00+01:00', is: 'letter', company: 'Brackwater Group', role: 'Integration Analyst', as: 'html', html: `
<p>Dear Robin Hale,</p><p>Further to your recent interview, please find below a link to your contract of employment with Brackwater Group for the post of Integration Analyst (grade 7, £48,210 per annum, subject to satisfactory references).</p><p>If we don't receive the signed contract by 23 October we regret that the post may be given to the reserve candidate.</p><p><a href="https://sign.brackwater.example/7731">Review and sign</a></p>` },
  { from: 'Stella Marchetti <stella@ravenscope.example>', subject: 'Not the answer you expected', date: '2026-10-14T11:30+01:00', is: 'letter', company: 'Ravenscope', role: 'Senior Engineer', note: 'Refused for one role, offered another in the same mail.', text: `
Hi Robin,

We decided against you for the Principal Engineer role: too early, in our view. But nobody wanted to let you go, so here is what we'd like instead: we are offering you Senior Engineer, in the same team, at £82,000, with a review for Principal after a year.

The formal letter is in your candidate portal. Will you take it?

Stella
Ravenscope` },
  { from: 'Jo Tanaka <jo@papercrane.example>', subject: 'tomorrow', date: '2026-10-15T16:00+01:00', is: 'deadline', company: 'Papercrane', text: `
Hi Robin, no pressure, but the offer letter I sent last week lapses tomorrow (Friday 16 October) at 5pm and our board won't let me extend it a second time. Is there anything I can clear up before then?

Jo, Papercrane` },
  { from: 'Internship Programme <interns@alderwick.example>', subject: 'Placement confirmed', date: '2026-10-16T09:30+01:00', is: 'letter', company: 'Alderwick Observatory', role: 'Research Software Intern', text: `
Dear Robin,

Your placement as Research Software Intern at Alderwick Observatory is confirmed from 11 January to 30 June 2027. The stipend is £1,900 a month. Reply "I accept" to this message by the end of October to take it up.

Unsuccessful applicants have been told separately.` },
  { from: 'Milo Grange <milo@hexbarrow.example>', subject: 'Re: Re: start date', date: '2026-10-19T14:22+01:00', is: 'negotiation', company: 'Hexbarrow', text: `
Got it. A February start is fine by us, and legal has agreed to strike the non-compete. We can't move on equity, sadly. Shall I reissue the offer with those two changes?

Milo
Hexbarrow` },
  { from: 'Ottilie Graf <ottilie@sundewbio.example>', subject: 'Call me?', date: '2026-10-20T17:48+01:00', is: 'verbal', company: 'Sundew Bio', text: `
Robin, you were not our cheapest option, you were not even the option I walked in with, but you're the one we're choosing. I'd like to talk you through the package tonight or tomorrow. When can I ring?

Ottilie
Sundew Bio` },
];
