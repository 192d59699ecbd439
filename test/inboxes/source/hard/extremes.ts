import type { InboxSource } from '../../build/source.ts';

/** Very short, very long, shouted, misspelt, or nothing but a subject. */
export const extremes: InboxSource['mails'] = [
  { from: 'Vic Sorrel <vic@heronbay.example>', subject: 'Re: chat', date: '2026-11-03T10:00+00:00', is: 'confirmation', when: '2026-11-05T14:00+00:00', text: `
Thu 2pm works. Dial-in below.

+44 20 7946 0000, PIN 4417` },
  { from: 'Vic Sorrel <vic@heronbay.example>', subject: 'Re: Re: chat', date: '2026-11-05T13:40+00:00', is: 'reschedule', when: '2026-11-05T15:00+00:00', text: `
running late, 3pm instead of 2?` },
  { from: 'Vic Sorrel <vic@heronbay.example>', subject: 'Re: Re: Re: chat', date: '2026-11-09T09:00+00:00', is: 'rejection', text: `
It's a no from the team, sorry Robin.` },
  { from: 'Noor Haddad <noor@saltmarsh.example>', subject: 'You free Friday for an interview at Saltmarsh?', date: '2026-11-04T11:00+00:00', is: 'availability_request', company: 'Saltmarsh', note: 'A subject and nothing else.', text: '' },
  { from: 'Noor Haddad <noor@saltmarsh.example>', subject: 'Interview moved to Mon 16 Nov, 11:00 - Saltmarsh', date: '2026-11-12T11:00+00:00', is: 'reschedule', company: 'Saltmarsh', when: '2026-11-16T11:00+00:00', note: 'A subject and nothing else.', text: '' },
  { from: 'Noor Haddad <noor@saltmarsh.example>', subject: 'Offer for you from Saltmarsh coming tomorrow - congrats! EOM', date: '2026-11-18T17:00+00:00', is: 'verbal', company: 'Saltmarsh', note: 'A subject and nothing else.', text: '' },
  { from: 'jobs@harrowgate-steel.example', subject: 'Unsuccessful application - Harrowgate Steel', date: '2026-11-05T06:00+00:00', is: 'rejection', company: 'Harrowgate Steel', note: 'A subject and nothing else.', text: '' },
  { from: 'BIG DAVE <dave@daveshaulage.example>', subject: 'INTERVIEW', date: '2026-11-05T18:00+00:00', is: 'invite', company: "DAVE'S HAULAGE", role: 'DISPATCH SOFTWARE GUY', when: '2026-11-09T07:30+00:00', text: `
ROBIN. GOT YOUR CV. NEED A DISPATCH SOFTWARE GUY AT DAVE'S HAULAGE. COME IN FOR AN INTERVIEW MONDAY 9TH NOVEMBER 7.30 AM SHARP, UNIT 6 DOCK RD. BRING ID.

DAVE` },
  { from: 'BIG DAVE <dave@daveshaulage.example>', subject: 'NO GOOD', date: '2026-11-10T18:00+00:00', is: 'rejection', company: "DAVE'S HAULAGE", text: `
ROBIN. NICE LAD BUT GIVEN THE JOB TO MY NEPHEW. NO HARD FEELINGS.

DAVE'S HAULAGE` },
  { from: 'WAREHOUSE CLEARANCE <sale@clearance.example>', subject: 'FINAL OFFER!!! DON\'T MISS YOUR APPOINTMENT WITH SAVINGS', date: '2026-11-06T06:00+00:00', is: 'newsletter', as: 'bulk', list: true, text: `
CONGRATULATIONS ROBIN! YOU HAVE BEEN SELECTED! ACCEPT YOUR OFFER TODAY!` },
  { from: 'Rosa <rosa@tinytrattoria.example>', subject: 'intervew', date: '2026-11-06T22:14+00:00', is: 'invite', company: 'Tiny Trattoria', role: 'web persn', when: '2026-11-12T15:00+00:00', text: `
hi robin thx for aplying to be our web persn!! can u come for a intervew thursday 12 nov 3pm?? at Tiny Trattoria, ask for me. ciao rosa` },
  { from: 'Rosa <rosa@tinytrattoria.example>', subject: 'Re: intervew', date: '2026-11-13T23:02+00:00', is: 'verbal', company: 'Tiny Trattoria', text: `
robin u r hierd!!! mamma loves u. start wen u can, £19 a hour ok? rosa (Tiny Trattoria)` },
  { from: 'Dr Edmund Fairweather <e.fairweather@bellhouse.example>', subject: 'Some thoughts after your visit', date: '2026-11-09T21:40+00:00', is: 'rejection', company: 'Bellhouse Institute', role: 'Research Engineer', note: 'The decision is in the sixth paragraph.', text: `
Dear Robin,

It was a great pleasure to show you around the Bellhouse Institute last Tuesday, and I hope your train home was less eventful than the one that brought you. My colleagues have spoken of little else than your remarks about reproducible builds, and Dr Anand has already rewritten two of our makefiles in your honour.

You asked about the history of the laboratory. It was founded in 1931 in what was then the village bell foundry, and the casting pit in which we now keep the servers flooded twice before anyone thought of a pump. My predecessor used to say that nothing teaches redundancy like wet feet.

As for the archive, you were quite right that the index is incomplete. The volumes between 1958 and 1963 were lent to a sister institute and have never been seen again. We have made several offers to pay for their return and have even offered to send a van; the reply is always that they are being interviewed, by which I believe they mean inventoried.

I also promised you the reference to the paper on clock drift, which I enclose below, together with a second one by the same author which I think the better of the two. Do tell me what you make of the appendix.

We were all struck, too, by the care with which you listened. In thirty years of such visits I can count on one hand those who asked the technicians as many questions as they asked the professors.

With regard to the post of Research Engineer, the appointments committee met on Friday and, after a discussion of some length, resolved to appoint a candidate whose doctorate is in the field. I would have wished it otherwise.

The garden will be open again from March. If you find yourself in the county, please ring the bell, the small one, the large one is for fires.

The autumn lectures continue on the first Wednesday of every month, and visitors are always welcome; the next will be on the acoustics of cisterns, which is a good deal livelier than it sounds.

With warm regards,
Edmund Fairweather` },
  { from: 'Wilhelmina Stokes <mina@copperbeech.example>', subject: 'Notes, menus and the rest', date: '2026-11-10T20:15+00:00', is: 'invite', company: 'Copper Beech', role: 'Technical Director', when: '2026-11-19T10:30+00:00', note: 'The invitation is in the sixth paragraph.', text: `
Dear Robin,

Forgive the length, I write the way I talk. First of all, thank you for the photographs of the lighthouse; my father kept the one at Skerry Point for eleven years and swore that the fog there had opinions.

Copper Beech has had a busy autumn. We moved forty thousand scores from the old catalogue, lost three, found five, and printed the first new edition of the Whitaker quartets since the war. The binders were late, as binders are.

You wanted to know how we are set up. There are fourteen of us: six in editing, four on the press, two in the shop, one accountant who is also the cat's chauffeur, and me. The computers, such as they are, live under the stairs.

It has been plain for some time that we need somebody to look after all of that properly: the catalogue, the shop, the subscription machinery that sends a hymn book to Tasmania every month to a subscriber who died in 2019.

I read your letter twice and then aloud to the press room, who don't listen to anything, and they put down their tools. That has happened once before, when the roof came in.

So, would you come and be interviewed, in all seriousness, for Technical Director? I have put aside Thursday 19 November from half past ten in the morning; the trustees will be here and want to meet you.

There is a good bus from the station, the 14, which stops by the war memorial. If it rains, wait in the bakery, they know us.

Lunch will be soup. Tell me if you don't eat leeks, there are always leeks.

Yours
Wilhelmina Stokes` },
  { from: 'Relocation Desk <hello@movingabroad.example>', subject: 'Everything about your move, part 4', date: '2026-11-11T08:00+00:00', is: 'newsletter', as: 'bulk', list: true, note: 'Long, with every phrase of the hunt in an example.', text: `
Welcome to part 4 of our course.

Today we practise the mails you may receive from employers abroad. Read each aloud.

"We are pleased to invite you to an interview on Monday 30 November at 10:00 in Rotterdam." Would you answer with a time zone? You should.

"We are delighted to offer you the position of analyst with a salary of 52,000 euros." Ask whether holiday pay is included.

"Unfortunately we have decided to proceed with another candidate." Thank them, and ask for feedback within a week.

"We have to move our interview to Wednesday." Confirm on the same day.

Part 5 arrives on Saturday.` },
  { from: 'Kit Marlow <kit@gantryworks.example>', subject: 'k', date: '2026-11-12T09:00+00:00', is: 'confirmation', when: '2026-11-13T08:15+00:00', text: `
8.15 tmrw, ask 4 kit` },
  { from: 'Orla Finch <orla@tamarisk.example>', subject: '👍', date: '2026-11-13T16:00+00:00', is: 'letter', company: 'Tamarisk', text: `
Board signed. Your Tamarisk contract's attached, sign by Friday x`, attachments: [{ name: 'contract.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', content: 'empty' }] },
  { from: 'Facilities <facilities@oldfirm.example>', subject: 'Cancelled', date: '2026-11-17T08:00+00:00', is: 'unrelated', text: `
Thursday 2pm is off, the boiler man can't make it.` },
  { from: 'Sefton Rail <talent@seftonrail.example>', subject: 'sEfToN rAiL - iNtErViEw', date: '2026-11-17T09:00+00:00', is: 'invite', company: 'Sefton Rail', role: 'Signalling Developer', when: '2026-11-25T13:15-05:00', note: 'A time in another zone than the sender\'s clock.', text: `
Hi Robin, interview for Signalling Developer at Sefton Rail: Wednesday 25 November, 1.15 pm Eastern (our panel sits in Toronto, that is 18:15 in London). Teams link to follow. Sorry about the subject, the keyboard has a mind of its own.` },
];
