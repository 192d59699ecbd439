import type { InboxSource } from '../../build/source.ts';

/** Mail that is hard to read or easy to read wrongly. */
export const engineerOdd: InboxSource['mails'] = [
  { from: 'Kwame Okoye <kwame@example.net>', subject: 'Fwd: Interview, Thornbury Instruments', date: '2026-04-09T19:00-04:00', is: 'invite', company: 'Thornbury Instruments', role: 'Firmware Engineer', when: '2026-04-16T10:00-04:00', note: 'The news is in the forwarded part.', quoteStyle: 'forward',
    quotes: { from: 'Ursula Penn <upenn@thornbury.example>', date: '2026-04-09T15:20-04:00', subject: 'Interview, Thornbury Instruments', text: 'Dear Mr. Okoye,\n\nThornbury Instruments would like to interview you for the post of Firmware Engineer on Thursday, April 16, 2026 at 10:00 AM Eastern. Please tell me if you can be there.\n\nUrsula Penn' }, text: `they wrote to the wrong brother again` },
  { from: 'Jordan Okoye <jordan.old@example.com>', subject: 'Fwd: Brackenridge Media: decision', date: '2026-04-10T08:00-04:00', is: 'rejection', company: 'Brackenridge Media', role: 'Video Platform Engineer', note: 'Forwarded by the old address; the news is in the forwarded part.', quoteStyle: 'forward', as: 'both',
    quotes: { from: 'Brackenridge Media <jobs@brackenridge.example>', date: '2026-04-10T07:58-04:00', subject: 'Brackenridge Media: decision', text: 'Hello Jordan,\n\nWe will not be progressing your application for Video Platform Engineer at Brackenridge Media any further. Thank you for applying.' }, text: `(automatic forward)` },
  { from: 'Marnie Sole <marnie@fernhollow.example>', subject: 'Please ignore our rejection', date: '2026-04-13T11:40-04:00', is: 'availability_request', company: 'Fernhollow', role: 'Search Engineer', note: 'A rejection sent by mistake is taken back.', text: `
Jordan, I am mortified. The rejection you got on Friday was meant for another list. You are very much in the running for Search Engineer, and we would like to interview you this week. When are you free?

Marnie Sole
Fernhollow` },
  { from: 'Fernhollow Careers <careers@fernhollow.example>', subject: 'Your application to Fernhollow', date: '2026-04-10T16:00-04:00', is: 'rejection', company: 'Fernhollow', role: 'Search Engineer', as: 'table', text: `
Dear Jordan,

We have filled our interview slots for Search Engineer with applicants whose experience is a closer match, and will not be taking your application forward.` },
  { from: 'Odalys Ruiz <odalys@copperline.example>', subject: 'Copperline: more time', date: '2026-04-15T09:12-04:00', is: 'deadline', company: 'Copperline', text: `
Hi Jordan, of course. I've asked, and you may take until Wednesday, April 22 to decide on our offer. After that we do have to move on.

Odalys Ruiz, Copperline` },
  { from: 'Odalys Ruiz <odalys@copperline.example>', subject: 'Your offer', date: '2026-04-09T16:31-04:00', is: 'letter', company: 'Copperline', role: 'Senior Engineer', headers: { Date: '', 'Message-ID': '' }, note: 'Neither Date nor Message-ID.', text: `
Dear Jordan,

please find below the terms on which Copperline offers you employment as Senior Engineer: CAD 160,000 a year, four weeks of vacation, start on May 11, 2026. Kindly confirm by April 16.

Odalys Ruiz` },
  { from: 'Gideon Achterberg <gideon@vantablue.example>', subject: 'Interview on Monday', date: '2026-04-16T14:00-04:00', is: 'confirmation', company: 'Vantablue', when: '2026-04-20T11:00-04:00', as: 'both', truncate: 1050, note: 'Broken off in the middle of the HTML part.', text: `
Hello Jordan,

We are set for Monday, April 20 at 11:00 AM Eastern with Vantablue's platform group. You will speak to Hollis and Ren.

Gideon` },
  { from: 'Wren Talbot <wren@ironquay.example>', subject: 'no longer interviewing', date: '2026-04-17T10:10-04:00', is: 'position_closed', company: 'Ironquay', role: 'Tools Programmer', encoding: 'base64', as: 'html', text: `
Hi Jordan, quick and sad: Ironquay was bought on Tuesday and the new owners stopped all hiring, Tools Programmer included. There won't be an interview for anyone. I'm looking for a job myself now!

Wren` },
  { from: 'Copperline People <people@copperline.example>', subject: 'Thank you for letting us know', date: '2026-04-21T12:00-04:00', is: 'status_update', company: 'Copperline', note: 'The reader declined; nothing is offered any more.', quotes: { from: 'Jordan Okoye <jordan@example.org>', date: '2026-04-20T21:00-04:00', subject: 'Your offer', text: 'Dear Odalys, I have decided not to accept the offer.' }, text: `
Dear Jordan,

We have recorded that you withdrew. We are sorry to lose you and wish you well in your new job.

Copperline People` },
  { from: 'Interviewly <team@interviewly.example>', subject: 'Your mock interview is booked: Wed, Apr 22, 6:00 PM', date: '2026-04-18T13:00+00:00', is: 'unrelated', as: 'bulk', note: 'Practice with a service, no employer.', text: `
You're all set! Your mock interview with coach Bea is on Wednesday, April 22 at 6:00 PM. Bring a job description and a glass of water.` },
  { from: 'CBX Radio <guests@cbxradio.example>', subject: 'Interview request: your talk on offsets', date: '2026-04-19T10:00-04:00', is: 'unrelated', note: 'A journalist.', text: `
Hi Jordan, I produce the science hour. We'd love to interview you on air about your conference talk. Does Thursday at 2 work?

Nell, CBX Radio` },
  { from: 'Lease Desk <lease@carshare.example>', subject: 'Final offer: your car lease ends soon', date: '2026-04-22T09:00-04:00', is: 'unrelated', as: 'table', text: `
Jordan, we are pleased to offer you the purchase of your vehicle at $11,200. Sign by May 15 to accept this offer letter.` },
  { from: 'Hollis Grey <hollis@vantablue.example>', subject: 'Re: Interview on Monday', date: '2026-04-20T12:20-04:00', is: 'verbal', company: 'Vantablue', quoteStyle: 'outlook', as: 'both', quotes: { from: 'Gideon Achterberg <gideon@vantablue.example>', date: '2026-04-16T14:00-04:00', subject: 'Interview on Monday', text: 'If the candidate is no match we reject on the same day.' }, text: `
Jordan, we never do this, but Ren and I looked at each other when you hung up. We'd like to hire you. Formal offer by the end of the week; tell me you're still free?

Hollis
Vantablue` },
];
