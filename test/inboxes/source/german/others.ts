import type { InboxSource } from '../../build/source.ts';

/** What sounds like news and is none, or none yet. */
export const others: InboxSource['mails'] = [
  { from: 'Lindtal Maschinenbau GmbH <noreply@lindtal.example>', subject: 'Eingangsbestätigung Ihrer Bewerbung', date: '2026-02-25T20:31+01:00', is: 'acknowledgement', company: 'Lindtal Maschinenbau GmbH', role: 'Softwareentwickler (m/w/d)', text: `
Sehr geehrter Herr Albrecht,

Ihre Bewerbung als Softwareentwickler (m/w/d) ist bei uns eingegangen. Wir prüfen Ihre Unterlagen sorgfältig; dies kann bis zu drei Wochen dauern. Kommen Sie in die engere Wahl, laden wir Sie zu einem Vorstellungsgespräch ein.

Bitte sehen Sie bis dahin von Rückfragen ab.

Lindtal Maschinenbau GmbH` },
  { from: 'Wolkenschmiede Jobs <jobs@wolkenschmiede.example>', subject: 'Danke für deine Bewerbung, Jonas!', date: '2026-03-01T21:09+01:00', is: 'acknowledgement', company: 'Wolkenschmiede', role: 'Backend-Entwickler', as: 'table', text: `
Hey Jonas,

deine Bewerbung als Backend-Entwickler ist da! So geht es weiter:

1. Wir lesen alles. 2. Kennenlern-Call mit Marie. 3. Technisches Interview. 4. Angebot.

Du hörst in spätestens sieben Tagen von uns.

Deine Wolkenschmiede` },
  { from: 'Kistenpost Recruiting <recruiting@kistenpost.example>', subject: 'Deine Programmieraufgabe', date: '2026-03-03T13:00+01:00', is: 'assessment', company: 'Kistenpost', role: 'Full-Stack-Entwickler', text: `
Hi Jonas,

als nächsten Schritt bitten wir dich als angehenden Full-Stack-Entwickler um eine kleine Programmieraufgabe (ca. 3 Stunden). Du findest sie im Repository unten; bitte gib deine Lösung bis Montag, 9. März, 12 Uhr ab.

https://aufgaben.kistenpost.example/albrecht

Viel Spaß!
Das Team von Kistenpost` },
  { from: 'Nordhaven Bank <eignungstest@testwerk.example>', subject: 'Einladung zum Online-Eignungstest', date: '2026-02-27T08:00+01:00', is: 'assessment', company: 'Nordhaven Bank', role: 'Referent Datenanalyse', as: 'html', note: 'An invitation, to a test.', html: `
<p>Sehr geehrter Herr Albrecht,</p><p>wir laden Sie herzlich zu unserem Online-Eignungstest für die Position Referent Datenanalyse ein. Der Test dauert 60 Minuten und ist bis zum 5. März 2026 freigeschaltet.</p><p><a href="https://testwerk.example/start">Test starten</a></p><p>Nordhaven Bank</p>` },
  { from: 'Stadtwerke Ahrensfurt <bewerbung@sw-ahrensfurt.example>', subject: 'Zwischenbescheid', date: '2026-03-25T09:10+01:00', is: 'status_update', company: 'Stadtwerke Ahrensfurt', text: `
Sehr geehrter Herr Albrecht,

nach unserem Gespräch in der vergangenen Woche möchten wir Sie um etwas Geduld bitten. Der Personalrat tagt erst am 21. April; vorher können wir leider keine Entscheidung treffen. Sie sind weiterhin im Verfahren.

Mit freundlichen Grüßen
Stadtwerke Ahrensfurt` },
  { from: 'HR Rigidata AG <hr@rigidata.example>', subject: 'Referenzauskünfte', date: '2026-03-27T14:30+01:00', is: 'status_update', company: 'Rigidata AG', text: `
Sehr geehrter Herr Albrecht

Vor unserem Entscheid würden wir gerne zwei Referenzen einholen. Dürfen wir Sie um Namen und Telefonnummern bitten sowie um Ihr Einverständnis?

Freundliche Grüsse
Corinne Abegg` },
  { from: 'Nadine Vogt <n.vogt@kopfsuche.example>', subject: 'Spannende Position im Raum Stuttgart', date: '2026-03-30T07:48+02:00', is: 'outreach', role: 'Lead Developer Embedded', text: `
Hallo Herr Albrecht,

Ihr Profil ist mir auf einem Karrierenetzwerk aufgefallen. Für einen namhaften Automobilzulieferer im Raum Stuttgart suche ich einen Lead Developer Embedded. Gehalt bis 95.000 €.

Sind Sie offen für ein unverbindliches Gespräch? Dann rufe ich Sie gerne an.

Nadine Vogt
Kopfsuche Personalberatung` },
  { from: 'Jobleuchte <alarm@jobleuchte.example>', subject: '12 neue Jobs: Softwareentwickler in Stuttgart', date: '2026-03-02T05:30+01:00', is: 'job_alert', as: 'bulk', list: true, text: `
Dein Jobalarm vom Montag

Softwareentwickler C#, Talheim Systeme, Stuttgart
Backend-Entwickler (m/w/d), Neckarcode, Esslingen, lädt schnell zu Gesprächen ein
Fullstack, Remsware, Waiblingen, Angebot ab 65.000 €

Alle 12 Stellen: https://jobleuchte.example/a/1` },
  { from: 'Karriere-Brief <redaktion@karrierebrief.example>', subject: 'So meistern Sie jedes Vorstellungsgespräch', date: '2026-03-08T07:00+01:00', is: 'newsletter', as: 'bulk', list: true, text: `
Liebe Leserinnen und Leser,

die Einladung ist da, und nun? Unsere Personalexpertin verrät, wie Sie auf die Frage nach Ihren Schwächen antworten, was hinter Absagefloskeln steckt und wie Sie beim Gehaltsangebot nachlegen.

Zum Artikel: https://karrierebrief.example/42` },
  { from: 'Möbelhaus Tannwald <angebote@tannwald.example>', subject: 'Ihr persönliches Angebot wartet, Herr Albrecht', date: '2026-03-14T10:00+01:00', is: 'newsletter', as: 'bulk', list: true, text: `
Nur bis Samstag: 25 % auf alle Schreibtische. Dieses Angebot gilt exklusiv für Sie. Jetzt zusagen und Gratislieferung sichern!` },
  { subject: 'Bewerbung als Java-Entwickler', to: 'hollinger@donaukontor.example', date: '2026-03-29T22:12+02:00', is: 'own_mail', text: `
Sehr geehrte Frau Hollinger,

hiermit bewerbe ich mich um die ausgeschriebene Stelle als Java-Entwickler. Über eine Einladung zu einem Vorstellungsgespräch würde ich mich sehr freuen.

Mit freundlichen Grüßen
Jonas Albrecht` },
  { from: 'Praxis Dr. Engel <termin@zahnarzt-engel.example>', subject: 'Terminerinnerung', date: '2026-04-06T12:00+02:00', is: 'unrelated', text: `
Sehr geehrter Herr Albrecht,

wir bestätigen Ihren Termin am Mittwoch, 8. April um 10:30 Uhr zur Kontrolle. Falls Sie verhindert sind, sagen Sie bitte 24 Stunden vorher ab.

Ihre Zahnarztpraxis Dr. Engel` },
  { from: 'Hausverwaltung Pohl <pohl@hv-pohl.example>', subject: 'Absage Wohnungsbesichtigung', date: '2026-04-10T16:00+02:00', is: 'unrelated', text: `
Guten Tag Herr Albrecht,

leider haben wir uns für einen anderen Mietinteressenten entschieden. Wir wünschen Ihnen viel Erfolg bei der weiteren Wohnungssuche.

Hausverwaltung Pohl` },
  { from: 'Versicherungsmakler Brandl <info@brandl-makler.example>', subject: 'Ihr Angebot zur Berufsunfähigkeit', date: '2026-04-21T11:11+02:00', is: 'unrelated', text: `
Hallo Herr Albrecht,

wie besprochen anbei unser Angebot. Bitte beachten Sie, dass wir Ihnen die Konditionen nur bis zum 30. April zusichern können. Gerne erkläre ich Ihnen alles in einem Gespräch.

Ihr Brandl` },
];
