import type { InboxSource } from '../../build/source.ts';

/** Italian mails. */
export const italian: InboxSource['mails'] = [
  { from: 'Chiara Montanari <c.montanari@brentasoft.example>', subject: 'Colloquio conoscitivo', date: '2026-09-01T10:00+02:00', is: 'invite', company: 'Brentasoft', role: 'Sviluppatrice Front-end', when: '2026-09-08T15:30+02:00', text: `
Gentile Nora,

abbiamo letto con interesse la sua candidatura come Sviluppatrice Front-end e saremmo lieti di incontrarla per un colloquio conoscitivo martedì 8 settembre alle ore 15:30, presso la nostra sede di Padova.

Attendo un suo gentile riscontro.

Cordiali saluti,
Chiara Montanari
Risorse Umane, Brentasoft` },
  { from: 'Chiara Montanari <c.montanari@brentasoft.example>', subject: 'Spostamento colloquio', date: '2026-09-04T12:15+02:00', is: 'reschedule', company: 'Brentasoft', when: '2026-09-10T09:30+02:00', text: `
Gentile Nora,

purtroppo dobbiamo spostare il colloquio di martedì: le andrebbe bene giovedì 10 settembre alle 9:30? Mi scuso per il disagio.

Chiara Montanari
Brentasoft` },
  { from: 'Luca <luca@ciottolo.example>', subject: 'Ci sentiamo?', date: '2026-09-02T17:40+02:00', is: 'availability_request', company: 'Ciottolo', text: `
Ciao Nora! Il tuo portfolio ci è piaciuto un sacco. Ti andrebbe di fare due chiacchiere in video con noi? Dimmi quando sei libera tra lunedì e mercoledì.

Luca, Ciottolo` },
  { from: 'Brentasoft <hr@brentasoft.example>', subject: 'Lettera di assunzione', date: '2026-09-18T16:00+02:00', is: 'letter', company: 'Brentasoft', role: 'Sviluppatrice Front-end', as: 'both', text: `
Gentile Nora,

siamo felici di proporle l'assunzione a tempo indeterminato come Sviluppatrice Front-end, con una RAL di 36.000 euro e decorrenza dal 2 novembre 2026. In allegato trova la lettera d'impegno, da restituire firmata entro il 30 settembre.

Brentasoft`, attachments: [{ name: 'Lettera impegno.pdf', type: 'application/pdf', content: '%PDF-1.4\n% vuota\n' }] },
  { from: 'Selezione <noreply@bancadelgarda.example>', subject: 'Esito della selezione', date: '2026-09-07T07:00+02:00', charset: 'windows-1252', encoding: 'quoted-printable', is: 'rejection', company: 'Banca del Garda', role: 'UX Designer', as: 'table', text: `
Gentile candidata,

la ringraziamo per aver partecipato alla selezione per UX Designer. Siamo spiacenti di comunicarle che abbiamo deciso di proseguire con altri profili.

Le auguriamo ogni successo professionale.
Banca del Garda` },
  { from: 'Ciottolo <jobs@ciottolo.example>', subject: 'Candidatura ricevuta', date: '2026-08-30T23:10+02:00', is: 'acknowledgement', company: 'Ciottolo', text: `
Ciao Nora, abbiamo ricevuto la tua candidatura. Se il tuo profilo fa per noi, ti chiameremo per un colloquio.

Il team di Ciottolo` },
  { from: 'Poltrone Aurora <offerte@aurora.example>', subject: 'Un’offerta che non puoi rifiutare', date: '2026-09-12T09:00+02:00', is: 'newsletter', as: 'bulk', list: true, text: `
Congratulazioni Nora! Solo per te, sconto del 40% su tutti i divani. Offerta valida fino a domenica.` },
  { from: 'Ciottolo <luca@ciottolo.example>', subject: 'Mini prova', date: '2026-09-10T18:00+02:00', is: 'assessment', company: 'Ciottolo', text: `
Ciao Nora, come dicevamo in call: ti mando una piccola prova pratica, un paio d'ore al massimo. Consegna entro lunedì 14.

Luca` },
];
