import type { InboxSource } from '../../build/source.ts';

/** Interviews: invited, arranged, confirmed, moved, called off. */
export const interviews: InboxSource['mails'] = [
  { from: 'Sabine Krüger <s.krueger@lindtal.example>', subject: 'Einladung zum Vorstellungsgespräch', date: '2026-03-04T09:12+01:00', charset: 'windows-1252', encoding: 'quoted-printable', is: 'invite', company: 'Lindtal Maschinenbau GmbH', role: 'Softwareentwickler (m/w/d)', when: '2026-03-12T14:30+01:00', text: `
Sehr geehrter Herr Albrecht,

vielen Dank für Ihre Bewerbung als Softwareentwickler (m/w/d). Ihre Unterlagen haben uns überzeugt, und wir möchten Sie gerne persönlich kennenlernen.

Wir laden Sie daher zu einem Vorstellungsgespräch am Donnerstag, dem 12. März 2026, um 14:30 Uhr in unser Werk nach Aalen ein (Industriestraße 8, Empfang). Bitte planen Sie etwa anderthalb Stunden ein.

Bitte bestätigen Sie uns den Termin kurz per E-Mail.

Mit freundlichen Grüßen
Sabine Krüger
Personalabteilung
Lindtal Maschinenbau GmbH` },
  { from: 'Marie von Wolkenschmiede <marie@wolkenschmiede.example>', subject: 'Lust auf ein Kennenlernen?', date: '2026-03-05T11:40+01:00', is: 'availability_request', company: 'Wolkenschmiede', role: 'Backend-Entwickler', as: 'both', text: `
Hey Jonas,

cool, dass du dich bei uns als Backend-Entwickler beworben hast! Dein Profil gefällt uns richtig gut.

Wir würden dich gerne in einem lockeren Video-Call (ca. 30 Minuten) kennenlernen. Wann passt es dir nächste Woche am besten? Schick mir einfach zwei, drei Vorschläge oder such dir hier was aus: https://termin.wolkenschmiede.example/marie

Liebe Grüße
Marie` },
  { id: 'wolken-ok', from: 'Marie von Wolkenschmiede <marie@wolkenschmiede.example>', subject: 'AW: Lust auf ein Kennenlernen?', date: '2026-03-06T10:02+01:00', is: 'confirmation', company: 'Wolkenschmiede', when: '2026-03-10T11:00+01:00', text: `
Hi Jonas,

super, dann Dienstag, 10.3. um 11 Uhr! Den Link schicke ich dir am Montag noch mal separat.

Bis dann
Marie

Am 05.03.2026 um 19:21 schrieb Jonas Albrecht <jonas.albrecht@example.org>:
> Hallo Marie,
>
> Dienstag 11 Uhr oder Mittwoch ab 15 Uhr würden mir passen.
>
> Viele Grüße
> Jonas` },
  { from: 'Marie von Wolkenschmiede <marie@wolkenschmiede.example>', replies: 'wolken-ok', subject: 'AW: AW: Lust auf ein Kennenlernen?', date: '2026-03-09T16:33+01:00', is: 'reschedule', company: 'Wolkenschmiede', when: '2026-03-11T15:30+01:00', text: `
Hi Jonas,

sorry, mir ist für morgen etwas dazwischengekommen. Können wir unser Gespräch auf Mittwoch, den 11.3., 15:30 Uhr schieben? Link bleibt gleich.

LG Marie` },
  { from: 'Bewerbermanagement Stadtwerke Ahrensfurt <bewerbung@sw-ahrensfurt.example>', subject: 'Ihr Vorstellungstermin', date: '2026-03-10T08:00+01:00', is: 'confirmation', company: 'Stadtwerke Ahrensfurt', role: 'IT-Systemadministrator', when: '2026-03-19T09:00+01:00', as: 'table', html: `
<h2>Terminbestätigung</h2>
<p>Sehr geehrter Herr Albrecht,</p>
<p>hiermit bestätigen wir Ihnen den vereinbarten Termin für Ihr Vorstellungsgespräch:</p>
<table><tr><td><b>Stelle</b></td><td>IT-Systemadministrator</td></tr>
<tr><td><b>Datum</b></td><td>Donnerstag, 19.03.2026</td></tr>
<tr><td><b>Uhrzeit</b></td><td>09:00 Uhr</td></tr>
<tr><td><b>Ort</b></td><td>Rathausgasse 4, Zimmer 212</td></tr></table>
<p>Bitte bringen Sie einen gültigen Ausweis mit.</p>
<p>Mit freundlichen Grüßen<br>Stadtwerke Ahrensfurt</p>` },
  { from: 'Sabine Krüger <s.krueger@lindtal.example>', subject: 'Absage unseres Termins am 12.03.', date: '2026-03-11T07:55+01:00', is: 'cancel', company: 'Lindtal Maschinenbau GmbH', when: '2026-03-12T14:30+01:00', note: '"Absage" of the appointment, not of the application.', text: `
Sehr geehrter Herr Albrecht,

leider müssen wir das für morgen, 12.03.2026, 14:30 Uhr geplante Gespräch krankheitsbedingt absagen. Wir melden uns in der kommenden Woche mit einem neuen Vorschlag; Ihre Bewerbung bleibt selbstverständlich im Verfahren.

Wir bitten um Ihr Verständnis.

Mit freundlichen Grüßen
i. A. Sabine Krüger
Lindtal Maschinenbau GmbH` },
  { from: 'Sabine Krüger <s.krueger@lindtal.example>', subject: 'Neuer Terminvorschlag', date: '2026-03-17T10:20+01:00', is: 'reschedule', company: 'Lindtal', when: '2026-03-24T13:00+01:00', text: `
Sehr geehrter Herr Albrecht,

als Ersatz für das ausgefallene Vorstellungsgespräch schlagen wir Ihnen Dienstag, den 24. März, um 13 Uhr vor, wieder bei uns in Aalen. Passt Ihnen das?

Freundliche Grüße aus dem Lindtal
Sabine Krüger` },
  { from: 'Dr. Beat Zürcher <beat.zuercher@rigidata.example>', subject: 'Zweites Gespräch', date: '2026-03-18T17:45+01:00', is: 'invite', company: 'Rigidata AG', role: 'Data Engineer', when: '2026-03-26T10:15+01:00', text: `
Grüezi Herr Albrecht

Besten Dank für das angenehme Telefonat von letzter Woche. Gerne möchten wir Sie zu einer zweiten Gesprächsrunde für die Position als Data Engineer nach Luzern einladen: Donnerstag, 26. März, 10.15 Uhr, Pilatusstrasse 20, 3. Stock. Unser CTO wird ebenfalls dabei sein.

Die Reisespesen übernehmen wir selbstverständlich.

Freundliche Grüsse
Beat Zürcher
Rigidata AG` },
  { from: 'Petra Hollinger <hollinger@donaukontor.example>', subject: 'Ihre Bewerbung bei Donaukontor: Terminfindung', date: '2026-04-01T09:30+02:00', is: 'availability_request', company: 'Donaukontor', role: 'Java-Entwickler', as: 'html', html: `
<p>Sehr geehrter Herr Albrecht,</p><p>Ihre Bewerbung als Java-Entwickler hat uns neugierig gemacht. Wir würden uns gerne im Rahmen eines Erstgesprächs mit Ihnen austauschen.</p>
<p>Welcher der folgenden Termine wäre Ihnen recht?</p><ul><li>Mittwoch, 8. April, 10:00 Uhr</li><li>Donnerstag, 9. April, 14:00 Uhr</li><li>Freitag, 10. April, 9:00 Uhr</li></ul>
<p>Mit besten Grüßen aus Wien<br>Mag. Petra Hollinger</p>` },
  { from: 'Petra Hollinger <hollinger@donaukontor.example>', subject: 'AW: Ihre Bewerbung bei Donaukontor: Terminfindung', date: '2026-04-02T08:11+02:00', is: 'confirmation', company: 'Donaukontor', when: '2026-04-09T14:00+02:00', text: `
Sehr geehrter Herr Albrecht,

vielen Dank für die rasche Rückmeldung. Dann halten wir Donnerstag, 9. April, 14 Uhr fest. Die Zugangsdaten zur Videokonferenz finden Sie unten.

https://konferenz.donaukontor.example/r/88120

Mit besten Grüßen
Petra Hollinger

-----Ursprüngliche Nachricht-----
Von: Jonas Albrecht
Gesendet: Mittwoch, 1. April 2026 20:14
An: Petra Hollinger
Betreff: AW: Ihre Bewerbung bei Donaukontor: Terminfindung

Sehr geehrte Frau Hollinger, Donnerstag 14 Uhr passt mir sehr gut.` },
  { from: 'Lena Albrecht <lena.albrecht@post.example>', subject: 'WG: Termin für Jonas', date: '2026-04-07T18:20+02:00', is: 'invite', company: 'Kranich & Söhne', role: 'Werkstudent IT', when: '2026-04-15T16:00+02:00', note: 'Forwarded by a sister with one line of her own.', text: `
Du, das kam noch an unsere alte Familienadresse. Ist für dich! Drück dir die Daumen

Lena

---------- Weitergeleitete Nachricht ---------
Von: Kranich & Söhne Personal <personal@kranich-soehne.example>
Datum: Di., 7. Apr. 2026 um 15:02 Uhr
Betreff: Termin für Jonas
An: <familie.albrecht@post.example>

Hallo Herr Albrecht,

wir laden Sie herzlich zum Gespräch für die Stelle als Werkstudent IT ein, und zwar am Mittwoch, 15. April um 16 Uhr in unserer Niederlassung in Kassel.

Kranich & Söhne` },
  { from: 'Tobias Reuter <t.reuter@fjordsoft.example>', subject: 'kurzes Telefonat?', date: '2026-04-13T14:07+02:00', is: 'availability_request', company: 'Fjordsoft', text: `
Moin Jonas, hab deine Bewerbung auf dem Tisch, sieht gut aus. Hast du diese Woche mal 20 min für ein erstes Telefoninterview? Bin flexibel, nur Mi nicht.

Gruß, Tobias (Fjordsoft)` },
  { from: 'Tobias Reuter <t.reuter@fjordsoft.example>', subject: 'Re: kurzes Telefonat?', date: '2026-04-14T08:40+02:00', is: 'confirmation', when: '2026-04-16T09:00+02:00', text: `
Do 9 Uhr passt. Ich ruf dich an.` },
  { from: 'Tobias Reuter <t.reuter@fjordsoft.example>', subject: 'Re: kurzes Telefonat?', date: '2026-04-16T08:21+02:00', is: 'cancel', when: '2026-04-16T09:00+02:00', text: `
Moin, muss unser Telefonat um 9 leider absagen, Kita hat angerufen. Melde mich!` },
];
