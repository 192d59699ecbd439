import type { InboxSource } from '../../build/source.ts';

/** Dutch mails. */
export const dutch: InboxSource['mails'] = [
  { from: 'Femke de Wilde <femke@grachtwerk.example>', subject: 'Uitnodiging sollicitatiegesprek', date: '2026-09-03T09:20+02:00', is: 'invite', company: 'Grachtwerk', role: 'Front-end developer', when: '2026-09-09T10:00+02:00', text: `
Beste Nora,

Bedankt voor je sollicitatie op de functie Front-end developer. We nodigen je graag uit voor een kennismakingsgesprek op woensdag 9 september om 10.00 uur op ons kantoor aan de Oudegracht in Utrecht.

Laat je even weten of dit past?

Groetjes,
Femke de Wilde
Grachtwerk` },
  { from: 'Femke de Wilde <femke@grachtwerk.example>', subject: 'RE: Uitnodiging sollicitatiegesprek', date: '2026-09-03T15:00+02:00', is: 'confirmation', when: '2026-09-09T10:00+02:00', text: `
Top, tot woensdag 9 september 10 uur! Vraag bij de receptie naar mij.

Op do 3 sep 2026 om 13:44 schreef Nora Bellini <nora.bellini@example.org>:
> Hoi Femke, leuk! Woensdag om 10 uur komt mij goed uit.` },
  { from: 'Recruitment Polderbank <recruitment@polderbank.example>', subject: 'Gesprek gaat niet door', date: '2026-09-14T08:10+02:00', is: 'cancel', company: 'Polderbank', when: '2026-09-14T13:00+02:00', text: `
Geachte mevrouw Bellini,

Helaas kan het gesprek van vandaag, 13.00 uur, wegens ziekte niet doorgaan. Wij nemen contact met u op voor een nieuwe afspraak.

Polderbank` },
  { from: 'Femke de Wilde <femke@grachtwerk.example>', subject: 'We willen je er graag bij!', date: '2026-09-15T16:45+02:00', is: 'verbal', company: 'Grachtwerk', role: 'Front-end developer', as: 'html', html: `
<p>Hoi Nora,</p><p>Goed nieuws! Het hele team is enthousiast en we willen je een aanbod doen als Front-end developer. Ik bel je morgen met de details, het contract volgt daarna.</p><p>Femke<br>Grachtwerk</p>` },
  { from: 'Duinwater BV <hr@duinwater.example>', subject: 'Je sollicitatie', date: '2026-09-11T10:30+02:00', is: 'rejection', company: 'Duinwater BV', role: 'Webredacteur', text: `
Beste Nora,

We hebben je brief en cv met plezier gelezen. Toch hebben we besloten niet met je verder te gaan voor de functie van Webredacteur, omdat andere kandidaten beter aansluiten bij het profiel.

Veel succes met je verdere zoektocht!
Duinwater BV` },
  { from: 'Polderbank <recruitment@polderbank.example>', subject: 'Vacature ingetrokken', date: '2026-09-21T09:00+02:00', is: 'position_closed', company: 'Polderbank', role: 'UX-onderzoeker', text: `
Geachte mevrouw Bellini,

De vacature UX-onderzoeker is vanwege een reorganisatie ingetrokken. Een nieuwe gespreksronde vindt dan ook niet plaats.

Polderbank` },
  { from: 'Mark Jansen <mark@talentvisser.example>', subject: 'Ben je open voor iets nieuws?', date: '2026-09-16T08:33+02:00', is: 'outreach', role: 'Senior front-ender', text: `
Hoi Nora, ik kwam je profiel tegen en zoek voor een opdrachtgever in Amersfoort een Senior front-ender. Zin om eens te bellen?

Mark, Talentvisser` },
  { from: 'Tandartspraktijk Singel <balie@singel.example>', subject: 'Afspraakbevestiging', date: '2026-09-17T11:00+02:00', is: 'unrelated', text: `
Uw afspraak op dinsdag 22 september om 8.20 uur is bevestigd. Verhinderd? Zeg dan minimaal 24 uur van tevoren af.` },
];
