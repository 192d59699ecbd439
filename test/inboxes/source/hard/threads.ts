import type { InboxSource } from '../../build/source.ts';

/** Threads whose verdict changes: only the new words decide, never what they quote. */
export const threads: InboxSource['mails'] = [
  { id: 'corvid-1', from: 'Ben Achterberg <ben@corvidlabs.example>', subject: 'Interview: Robin / Corvid Labs', date: '2026-11-02T09:00+00:00', is: 'invite', company: 'Corvid Labs', role: 'Search Engineer', when: '2026-11-10T14:00+00:00', text: `
Hi Robin,

We'd like to interview you for Search Engineer at Corvid Labs: Tuesday 10 November, 14:00 UK time, on video. I'll bring two colleagues.

Ben` },
  { id: 'corvid-2', replies: 'corvid-1', quotes: 'corvid-1', date: '2026-11-02T12:00+00:00', is: 'own_mail', text: `
Sounds great, see you on the 10th!

Robin` },
  { id: 'corvid-3', from: 'Ben Achterberg <ben@corvidlabs.example>', replies: 'corvid-2', quotes: 'corvid-2', date: '2026-11-05T16:00+00:00', is: 'reschedule', when: '2026-11-11T09:30+00:00', note: 'Neither the company nor the word interview in the new words.', text: `
Hi Robin, both colleagues are down with flu. Could we do Wednesday the 11th at 9:30 instead?

Ben` },
  { id: 'corvid-4', from: 'Ben Achterberg <ben@corvidlabs.example>', replies: 'corvid-3', quotes: 'corvid-1', date: '2026-11-10T17:45+00:00', is: 'position_closed', company: 'Corvid Labs', role: 'Search Engineer', note: 'The quoted part is the invitation.', text: `
Robin, I'm sorry to do this the evening before. Corvid Labs has just called off the Search Engineer search altogether, so there is nothing left to interview for tomorrow.

Ben` },
  { id: 'corvid-5', from: 'Ben Achterberg <ben@corvidlabs.example>', replies: 'corvid-4', quotes: 'corvid-4', date: '2026-11-18T10:10+00:00', is: 'availability_request', role: 'Ranking Engineer', note: 'The quoted part is the refusal.', text: `
Plot twist: budget is back, under another name (Ranking Engineer). Would you still talk to us? If so, which mornings next week are good?

Ben` },
  { id: 'wren-1', from: 'Saoirse Daly <saoirse@wrenhealth.example>', subject: 'Your application: outcome', date: '2026-11-03T09:30+00:00', is: 'rejection', company: 'Wren Health', role: 'Data Engineer', text: `
Dear Robin,

Thank you for meeting us. We have appointed another candidate to the Data Engineer post at Wren Health.

Saoirse Daly` },
  { from: 'Saoirse Daly <saoirse@wrenhealth.example>', replies: 'wren-1', quotes: 'wren-1', quoteStyle: 'outlook', date: '2026-11-12T14:05+00:00', is: 'verbal', company: 'Wren Health', note: 'The quoted part is the refusal.', text: `
Dear Robin,

This doesn't happen often: the person we appointed has withdrawn, and you were our very close second. Wren Health would love to offer you the post after all. May I send you a contract?

Saoirse` },
  { id: 'anvil-1', from: 'Gil Navarro <gil@anvilcloud.example>', subject: 'Onsite loop confirmed', date: '2026-11-03T18:00+00:00', is: 'confirmation', company: 'Anvil Cloud', when: '2026-11-13T09:00+00:00', text: `
Robin, your onsite at Anvil Cloud is confirmed for Friday 13 November, 9:00 to 15:00, Salford Quays. Lunch included.

Gil` },
  { id: 'anvil-2', from: 'Gil Navarro <gil@anvilcloud.example>', replies: 'anvil-1', quotes: 'anvil-1', quoteStyle: 'outlook', date: '2026-11-12T08:20+00:00', is: 'cancel', when: '2026-11-13T09:00+00:00', note: 'Quotes the confirmation.', text: `
Morning Robin. Burst pipe, the building is shut, so tomorrow's 9:00 is off. Don't travel! We'll sort out a new day once the plumbers are done.

Gil` },
  { from: 'Gil Navarro <gil@anvilcloud.example>', replies: 'anvil-2', quotes: 'anvil-1', quoteStyle: 'outlook', date: '2026-11-16T12:00+00:00', is: 'unrelated', note: 'Small talk on top of a quoted confirmation.', text: `
Ha, thanks for asking. Carpets ruined, coffee machine saved.

Gil` },
  { id: 'ember-1', from: 'Tova Lindh <tova@emberworks.example>', subject: 'Offer: Emberworks', date: '2026-11-04T15:00+00:00', is: 'letter', company: 'Emberworks', role: 'Staff Engineer', text: `
Hi Robin, attached is our offer for Staff Engineer at Emberworks. £95,000, hybrid, start in January. We'd love an answer by the 13th.

Tova`, attachments: [{ name: 'Offer.pdf', type: 'application/pdf', content: '%PDF-1.4\n% empty\n' }] },
  { id: 'ember-2', replies: 'ember-1', quotes: 'ember-1', date: '2026-11-06T20:00+00:00', is: 'own_mail', text: `
Hi Tova, thank you! Would £99,000 be possible? I have another offer on the table.

Robin` },
  { from: 'Tova Lindh <tova@emberworks.example>', replies: 'ember-2', quotes: 'ember-2', date: '2026-11-09T09:00+00:00', is: 'rejection', company: 'Emberworks', note: 'An offer taken back, above the quoted offer.', text: `
Hi Robin, this is a hard mail to write. Emberworks lost its biggest customer over the weekend and we have to withdraw the job. I am so sorry; none of it is about you or your question.

Tova` },
  { from: 'Robin Hale <robin.hale@example.org>', labels: ['Sent'], to: 'gil@anvilcloud.example', subject: 'Fwd: Onsite loop confirmed', quotes: 'anvil-1', quoteStyle: 'forward', date: '2026-11-04T08:00+00:00', is: 'own_mail', note: 'Own mail that forwards a confirmation.', text: `
Gil, one question about this: is there parking?` },
  { to: 'Tova Lindh <tova@emberworks.example>', subject: 'Thank you, but no', date: '2026-11-03T19:00+00:00', is: 'own_mail', note: 'The candidate refuses.', text: `
Dear Tova, after careful consideration I have decided not to come to the second interview at this time. I regret to disappoint you.

Robin` },
  { from: 'Pip Hale <pip@family.example>', subject: 'Fwd: Interview on the 24th', date: '2026-11-17T19:00+00:00', is: 'unrelated', note: "Forwards somebody else's invitation to ask for advice.", quotes: { from: 'Flour Power <jobs@flourpower.example>', date: '2026-11-17T15:00+00:00', subject: 'Interview on the 24th', text: `Hi Pip, please come to an interview for Head Baker on Tuesday 24 November at 10:00.` }, quoteStyle: 'forward', text: `
Rob, I've got this one too now. Should I go, or is it rude when I start at the other place next week? xx` },
  { from: 'Robin Hale <rhale@oldfirm.example>', subject: 'Fwd: Interview with Pewter', date: '2026-11-16T13:00+00:00', is: 'invite', company: 'Pewter Analytics', role: 'Analytics Engineer', when: '2026-11-23T16:00+00:00', note: "Forwarded from the reader's other address: the news is in the forwarded part, and there are no other words.", text: `
---------- Forwarded message ---------
From: Olek Baran <olek@pewter.example>
Date: Mon, Nov 16, 2026 at 12:41 PM
Subject: Interview with Pewter
To: <rhale@oldfirm.example>

Hi Robin, we'd like to interview you for Analytics Engineer at Pewter Analytics on Monday, November 23 at 4pm UK time. I'll send a link.

Olek` },
];
