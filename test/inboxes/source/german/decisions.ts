import type { InboxSource } from '../../build/source.ts';

/** Offers and refusals. */
export const decisions: InboxSource['mails'] = [
  { from: 'Dr. Beat Zürcher <beat.zuercher@rigidata.example>', subject: 'Gute Nachrichten', date: '2026-03-31T18:02+02:00', is: 'verbal', company: 'Rigidata AG', role: 'Data Engineer', text: `
Grüezi Herr Albrecht

Ich habe Sie telefonisch leider nicht erreicht, deshalb vorab auf diesem Weg: Das ganze Team hat sich für Sie ausgesprochen, und wir würden Ihnen die Stelle als Data Engineer sehr gerne geben. Das schriftliche Angebot folgt bis Ende Woche.

Freundliche Grüsse
Beat Zürcher, Rigidata AG` },
  { from: 'HR Rigidata AG <hr@rigidata.example>', subject: 'Ihr Arbeitsvertrag', date: '2026-04-03T11:00+02:00', is: 'letter', company: 'Rigidata AG', role: 'Data Engineer', as: 'both', text: `
Sehr geehrter Herr Albrecht

Wir freuen uns, Ihnen eine Festanstellung als Data Engineer (100 %) per 1. Juni 2026 anbieten zu können. Ihr Bruttojahresgehalt beträgt CHF 118'000, ausbezahlt in dreizehn Monatslöhnen.

Den Arbeitsvertrag finden Sie im Anhang. Bitte senden Sie uns ein unterschriebenes Exemplar bis zum 15. April zurück.

Freundliche Grüsse
Rigidata AG, Human Resources`, attachments: [{ name: 'Arbeitsvertrag_Albrecht.pdf', type: 'application/pdf', content: '%PDF-1.4\n% leer\n' }] },
  { from: 'HR Rigidata AG <hr@rigidata.example>', subject: 'AW: Ihr Arbeitsvertrag', date: '2026-04-09T15:22+02:00', is: 'negotiation', company: 'Rigidata AG', text: `
Sehr geehrter Herr Albrecht

Danke für Ihre offene Rückmeldung zum Salär. Wir können Ihnen mit CHF 122'000 entgegenkommen, weiter lässt uns das Lohnband leider nicht gehen. Dafür könnten wir den Homeoffice-Anteil auf drei Tage erhöhen. Wäre das für Sie so in Ordnung?

Freundliche Grüsse
Corinne Abegg` },
  { from: 'HR Rigidata AG <hr@rigidata.example>', subject: 'Erinnerung: unser Vertragsangebot', date: '2026-04-14T09:00+02:00', is: 'deadline', company: 'Rigidata AG', text: `
Sehr geehrter Herr Albrecht

Wir möchten Sie daran erinnern, dass unser Vertragsangebot nur noch bis morgen, 15. April, gültig ist. Bitte lassen Sie uns bis dahin wissen, ob wir mit Ihrer Zusage rechnen dürfen.

Freundliche Grüsse
Corinne Abegg` },
  { from: 'Marie von Wolkenschmiede <marie@wolkenschmiede.example>', subject: 'Wir wollen dich!', date: '2026-03-20T16:10+01:00', is: 'letter', company: 'Wolkenschmiede', role: 'Backend-Entwickler', as: 'html', html: `
<p>Hey Jonas,</p><p>🎉 <b>Willkommen im Team!</b> Naja, fast: es fehlt nur noch deine Unterschrift.</p><p>Wir bieten dir die unbefristete Stelle als Backend-Entwickler ab 1. Mai an, mit 68.000 € im Jahr, 30 Tagen Urlaub und freier Wahl deines Arbeitsorts.</p><p><a href="https://sign.wolkenschmiede.example/d/41">Vertrag ansehen und digital unterschreiben</a></p><p>Wir freuen uns riesig!<br>Marie</p>` },
  { from: 'Kranich & Söhne Personal <personal@kranich-soehne.example>', subject: 'Ihr Gespräch bei uns', date: '2026-04-20T13:13+02:00', is: 'verbal', company: 'Kranich & Söhne', role: 'Werkstudent IT', text: `
Hallo Herr Albrecht,

kurz und schmerzlos: Sie haben den Job! Herr Kranich war sehr angetan. Ab wann könnten Sie als Werkstudent IT bei uns anfangen? Sobald ich das weiß, mache ich den Vertrag fertig.

Gruß
Elke Baumann` },
  { from: 'Bewerbermanagement <noreply@nordhaven-bank.example>', subject: 'Ihre Bewerbung bei der Nordhaven Bank', date: '2026-03-09T06:30+01:00', encoding: 'base64', is: 'rejection', company: 'Nordhaven Bank', role: 'Referent Datenanalyse', as: 'table', text: `
Sehr geehrter Herr Albrecht,

vielen Dank für Ihr Interesse an der Position Referent Datenanalyse und das damit verbundene Vertrauen in unser Haus.

Nach sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir Ihre Bewerbung im weiteren Auswahlverfahren nicht berücksichtigen können. Bitte sehen Sie hierin keine Wertung Ihrer Person oder Ihrer Qualifikation.

Für Ihren weiteren beruflichen Weg wünschen wir Ihnen alles Gute und viel Erfolg.

Ihre Nordhaven Bank` },
  { from: 'Paul <paul@kistenpost.example>', subject: 'Deine Bewerbung bei Kistenpost', date: '2026-03-13T17:59+01:00', is: 'rejection', company: 'Kistenpost', text: `
Lieber Jonas,

danke, dass du dir gestern die Zeit für unser Interview genommen hast. Wir haben uns richtig gerne mit dir unterhalten und deine Lösung zum Caching fanden alle clever.

Trotzdem haben wir uns am Ende für jemand anderen entschieden, der schon mehr mit Vue gemacht hat. Die Entscheidung ist uns echt schwergefallen.

Ich würde mich freuen, wenn wir in Kontakt bleiben!

Paul` },
  { from: 'Karriere Hochschule Elmstadt <karriere@hs-elmstadt.example>', subject: 'Stellenausschreibung 14/2026: Besetzungssperre', date: '2026-03-16T10:00+01:00', charset: 'windows-1252', encoding: '8bit', is: 'position_closed', company: 'Hochschule Elmstadt', role: 'Mitarbeiter im Rechenzentrum', text: `
Sehr geehrte Bewerberinnen und Bewerber,

das Verfahren zur Besetzung der Stelle „Mitarbeiter im Rechenzentrum“ (Kennziffer 14/2026) wird aus haushaltsrechtlichen Gründen eingestellt. Die Stelle wird nicht besetzt. Ihre Unterlagen werden datenschutzgerecht vernichtet.

Mit freundlichen Grüßen
Hochschule Elmstadt, Dezernat Personal` },
  { from: 'Fjordsoft <jobs@fjordsoft.example>', subject: 'Absage', date: '2026-04-22T12:00+02:00', is: 'rejection', company: 'Fjordsoft', text: `
Hallo Jonas,

danke nochmal für das nette Telefonat. Leider passt es für uns am Ende nicht ganz, wir suchen jemanden vor Ort in Kiel. Alles Gute dir!

Tobias` },
  { from: 'Mag. Petra Hollinger <hollinger@donaukontor.example>', subject: 'Ihre Bewerbung als Java-Entwickler', date: '2026-04-17T09:45+02:00', is: 'position_closed', company: 'Donaukontor', role: 'Java-Entwickler', text: `
Sehr geehrter Herr Albrecht,

wir haben das Gespräch mit Ihnen sehr geschätzt. Bedauerlicherweise wurde die ausgeschriebene Position inzwischen intern nachbesetzt und die Ausschreibung daher geschlossen.

Sollten Sie damit einverstanden sein, behalten wir Ihre Unterlagen gerne in Evidenz.

Mit besten Grüßen
Petra Hollinger, Donaukontor` },
  { from: 'Recruiting <no-reply@talentportal.example>', subject: 'Update zu deiner Bewerbung', date: '2026-04-23T05:00+02:00', is: 'rejection', company: 'Möwenflug Airlines', role: 'Ausbildung Fachinformatiker', as: 'html', html: `
<div style="display:none">Neuigkeiten von Möwenflug Airlines</div><p>Hi Jonas,</p><p>wir haben uns über deine Bewerbung für die Ausbildung Fachinformatiker total gefreut. Uns haben unglaublich viele tolle Bewerbungen erreicht, sodass wir eine Auswahl treffen mussten. Diesmal können wir dir leider keine positive Rückmeldung geben.</p><p>Kopf hoch und bis bald!<br>Dein Team von Möwenflug Airlines</p>` },
  { from: 'Lindtal Maschinenbau GmbH <personal@lindtal.example>', subject: 'Rückmeldung zu Ihrem Vorstellungsgespräch vom 24.03.', date: '2026-04-08T14:00+02:00', is: 'rejection', company: 'Lindtal Maschinenbau GmbH', text: `
Sehr geehrter Herr Albrecht,

wir danken Ihnen für das offene und sehr interessante Gespräch. Nach eingehender Beratung haben wir einem anderen Bewerber den Vorzug gegeben, dessen Profil noch näher an unseren Anforderungen liegt. Wir hätten Ihnen gerne eine günstigere Nachricht zukommen lassen.

Ihre Fahrtkosten erstatten wir Ihnen gegen Beleg.

Mit freundlichen Grüßen
Sabine Krüger

Von: Sabine Krüger
Gesendet: Dienstag, 17. März 2026 10:20
An: jonas.albrecht@example.org
Betreff: Neuer Terminvorschlag

Als Ersatz für das ausgefallene Vorstellungsgespräch schlagen wir Ihnen Dienstag, den 24. März, um 13 Uhr vor.` },
];
