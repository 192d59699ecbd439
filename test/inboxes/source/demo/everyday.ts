import type { InboxSource } from '../../build/source.ts';

/** The rest of a life. */
export const everyday: InboxSource['mails'] = [
  { from: 'Praxis Dr. Sommer <termine@praxis-sommer.example>', subject: 'Terminbestätigung: Zahnreinigung', date: '2026-09-08T11:02+02:00', is: 'unrelated', text: `
Guten Tag Alex Lindqvist,

wir bestätigen Ihren Termin zur Zahnreinigung am Dienstag, 22. September 2026 um 8:15 Uhr. Bitte sagen Sie mindestens 24 Stunden vorher ab, falls Sie verhindert sind.

Ihr Praxisteam`,
    calendar: { app: 'bare', method: null, uid: 'zr-20260922@praxis-sommer.example', summary: 'Zahnreinigung', start: '2026-09-22T08:15', zone: 'Europe/Berlin', vtimezone: true, organizer: 'Praxis Dr. Sommer <termine@praxis-sommer.example>' } },
  { from: 'Parcelbird <tracking@parcelbird.example>', subject: 'Your parcel arrives tomorrow between 10 and 12', date: '2026-09-09T19:30+02:00', is: 'unrelated', as: 'table', text: `
Hello Alex,

your parcel 00340 4341 6610 will be with you tomorrow. Not at home? Choose a neighbour or a shop: https://parcelbird.example/p/6610` },
  { from: 'Maren Schütt <maren@oldjob.example>', subject: 'Re: Deploy window', date: '2026-09-09T09:47+02:00', is: 'unrelated', text: `
Hi Alex, Thursday 22:00 is fine with ops. Could you write the rollback note, and remove the feature flag from last month while you are at it?

M.` },
  { from: 'Mama <gunilla.lindqvist@example.net>', subject: 'Sonntag', date: '2026-09-12T20:11+02:00', is: 'unrelated', text: `
Lieber Alex,

kommst du am Sonntag zum Essen? Papa macht den Zwetschgenkuchen. Und sag, wie es mit den Bewerbungen läuft, wir drücken die Daumen!

Kuss, Mama` },
  { from: 'Elbe Bank <service@elbebank.example>', subject: 'Your statement for August is ready', date: '2026-09-07T05:12+02:00', is: 'unrelated', as: 'table', text: `
Your statement is in your mailbox in online banking. For your safety we never send links to the login.` },
  { from: 'GitForge <notifications@gitforge.example>', subject: '[kelp/stream-tools] Offset is committed twice after a rebalance (#418)', date: '2026-09-10T23:05+00:00', is: 'unrelated', list: true, text: `
rosalind-k left a comment (kelp/stream-tools#418)

I can reproduce this with two consumers. The first one commits, loses the partition and commits once more on close. I think we should reject the second commit.

You are receiving this because you were mentioned.` },
  { from: 'Stadtteilbücherei Ottensen <leihe@buecherei-ottensen.example>', subject: 'Erinnerung: 2 Medien sind bald fällig', date: '2026-09-16T06:00+02:00', is: 'unrelated', text: `
Folgende Medien sind am 19.09.2026 fällig:

Designing Data-Intensive Applications
Der Wal und das Ende der Welt

Verlängern: https://buecherei-ottensen.example/konto` },
  { from: 'Nils Petersen <nils@example.net>', subject: 'climbing on thursday?', date: '2026-09-14T18:39+02:00', is: 'unrelated', text: `
hey, thursday 19:00 at the hall? bring the long rope. and good luck with the interview thing, you'll tell me there

nils` },
  { from: 'Hausverwaltung Kröger <info@hv-kroeger.example>', subject: 'Ablesung der Heizkostenverteiler', date: '2026-09-17T13:00+02:00', is: 'unrelated', text: `
Sehr geehrte Mieterinnen und Mieter,

am 5. Oktober 2026 zwischen 8 und 11 Uhr werden die Heizkostenverteiler abgelesen. Bitte gewähren Sie Zutritt zu allen Räumen.

Hausverwaltung Kröger` },
  { from: 'Nordbahn Tickets <buchung@nordbahn.example>', subject: 'Booking confirmed: Hamburg to Bremen, 26 Sep', date: '2026-09-20T17:55+02:00', is: 'unrelated', as: 'both', text: `
Your booking is confirmed.

Sat 26 Sep 2026, 09:42 Hamburg Hbf to 10:37 Bremen Hbf, coach 7, seat 41. Order QX7T2L.`,
    attachments: [{ name: 'ticket-QX7T2L.pdf', type: 'application/pdf', content: '%PDF-1.4\n' }] },
  { from: 'Maren Schütt <maren@oldjob.example>', subject: 'Invitation: Team offsite planning', date: '2026-09-22T10:10+02:00', is: 'unrelated', as: 'both', text: `
Team offsite planning, one hour, please think of a place that has a lake.`,
    calendar: { app: 'teams', uid: 'OFFSITE-2026-09-28', summary: 'Team offsite planning', start: '2026-09-28T11:00', minutes: 60, zone: 'W. Europe Standard Time', organizer: 'Maren Schütt <maren@oldjob.example>', location: 'Meeting room Alster' } },
  { from: 'Cloudkeep Billing <billing@cloudkeep.example>', subject: 'Invoice CK-20931 for September', date: '2026-10-01T02:00+00:00', is: 'unrelated', as: 'table', text: `
Your invoice over 11.43 EUR is attached. It will be charged to the card ending in 0042. No action is needed.` },
  { from: 'Paloma Ruiz <paloma@example.net>', subject: 'Fotos del viaje', date: '2026-09-26T22:16+02:00', is: 'unrelated', text: `
¡Hola, Alex!

Por fin he subido las fotos de Cádiz: https://fotos.example/cadiz. La de los churros es para enmarcar. ¿Cuándo vuelves por aquí?

Un abrazo, Paloma` },
  { from: 'Kletterhalle Nordwand <info@nordwand.example>', subject: 'Your membership renews on 1 October', date: '2026-09-28T12:00+02:00', is: 'unrelated', as: 'both', text: `
Hi Alex, your yearly membership renews on 1 October 2026. Nothing to do if you want to stay with us; to cancel, answer this mail.` },
  { to: 'Mama <gunilla.lindqvist@example.net>', subject: 'Gute Nachrichten', date: '2026-10-01T19:20+02:00', is: 'own_mail', text: `
Liebe Mama,

ich habe ein Angebot! Halden Robotics, ab Dezember. Der Vertrag ist da, ich lese ihn am Wochenende. Sonntag Kuchen?

Alex` },
  { from: 'Nils Petersen <nils@example.net>', subject: 'Re: I got the job', date: '2026-10-02T21:48+02:00', is: 'unrelated', note: 'A friend congratulates; the news itself came in another mail.', text: `
Congratulations!!! An offer after four weeks, I am impressed. First round is on you.

n.` },
  { from: 'Postmaster <mailer-daemon@example.org>', subject: 'Undelivered Mail Returned to Sender', date: '2026-10-03T08:01+02:00', is: 'unrelated', text: `
This is the mail system at host mx1.mailbox.example.

I could not deliver your message to jobs@kontorlabs.example: user unknown. A copy of the headers follows.

Subject: Application: Backend Engineer Payments` },
  { from: 'Elbe Bank <service@elbebank.example>', subject: 'New sign-in to your account', date: '2026-10-08T07:33+02:00', is: 'unrelated', as: 'table', text: `
A new device signed in on 8 October 2026 at 07:32. If that was you, there is nothing to do.` },
];
