import type { InboxSource } from '../../build/source.ts';

/** Interviews: invited, arranged, confirmed, moved, called off. */
export const interviews: InboxSource['mails'] = [
  { from: 'Hélène Marchais <h.marchais@boreliane.example>', subject: "Invitation à un entretien d'embauche", date: '2026-05-04T09:15+02:00', is: 'invite', company: 'Boréliane', role: 'développeuse Python', when: '2026-05-12T14:30+02:00', text: `
Bonjour Madame Lefort,

Votre candidature au poste de développeuse Python a retenu toute notre attention. Nous souhaitons vous rencontrer lors d'un entretien qui se tiendra le mardi 12 mai 2026 à 14 h 30 dans nos locaux, 18 rue des Tanneurs à Lille.

Merci de bien vouloir me confirmer votre présence par retour de mail.

Bien cordialement,
Hélène Marchais
Chargée de recrutement, Boréliane` },
  { from: 'Théo <theo@petitnuage.example>', subject: 'On se capte ?', date: '2026-05-05T17:02+02:00', is: 'availability_request', company: 'Petit Nuage', role: 'dev back-end', as: 'both', text: `
Salut Camille,

Merci pour ta candidature au poste de dev back-end chez Petit Nuage, ton parcours nous parle beaucoup !

On aimerait échanger avec toi une petite demi-heure en visio. Tu serais dispo quand la semaine prochaine ? Tu peux aussi choisir un créneau ici : https://rdv.petitnuage.example/theo

À très vite,
Théo` },
  { id: 'nuage-ok', from: 'Théo <theo@petitnuage.example>', subject: 'RE: On se capte ?', date: '2026-05-06T09:47+02:00', is: 'confirmation', when: '2026-05-13T11:00+02:00', text: `
Parfait, c'est noté pour mercredi 13 à 11h ! Je t'envoie le lien visio la veille.

Le mar. 5 mai 2026 à 21:30, Camille Lefort <camille.lefort@example.org> a écrit :
> Salut Théo,
>
> Merci ! Je suis libre mercredi 13 à 11h ou jeudi après-midi.
>
> Camille` },
  { from: 'Théo <theo@petitnuage.example>', replies: 'nuage-ok', subject: 'RE: RE: On se capte ?', date: '2026-05-12T18:20+02:00', is: 'reschedule', when: '2026-05-15T10:30+02:00', text: `
Hello Camille,

Désolé, j'ai un empêchement demain matin, est-ce qu'on peut décaler notre entretien à vendredi 15 mai, 10h30 ? Même lien.

Théo` },
  { from: 'Recrutement Mairie de Valserine <recrutement@valserine.example>', subject: "Convocation à l'entretien", date: '2026-05-07T08:30+02:00', is: 'invite', company: 'Mairie de Valserine', role: 'Responsable des systèmes d’information', when: '2026-05-21T09:45+02:00', as: 'table', html: `
<p>Madame,</p><p>Suite à l'examen de votre dossier, vous êtes convoquée devant le jury de recrutement :</p>
<table><tr><td>Emploi</td><td>Responsable des systèmes d’information</td></tr><tr><td>Date</td><td>jeudi 21 mai 2026</td></tr><tr><td>Heure</td><td>9 h 45</td></tr><tr><td>Lieu</td><td>Hôtel de ville, salle du conseil</td></tr></table>
<p>Vous voudrez bien vous munir d'une pièce d'identité.</p><p>Veuillez agréer, Madame, l'expression de mes salutations distinguées.<br>Mairie de Valserine, service des ressources humaines</p>` },
  { from: 'Hélène Marchais <h.marchais@boreliane.example>', subject: 'Annulation de notre rendez-vous', date: '2026-05-11T16:40+02:00', charset: 'iso-8859-1', encoding: '8bit', is: 'cancel', company: 'Boréliane', when: '2026-05-12T14:30+02:00', text: `
Bonjour Madame Lefort,

Je suis au regret de devoir annuler notre entretien prévu demain, mardi 12 mai à 14 h 30 : notre responsable technique est souffrant. Je reviens vers vous dès que possible pour convenir d'une nouvelle date.

Avec toutes mes excuses,
Hélène Marchais, Boréliane` },
  { from: 'Hélène Marchais <h.marchais@boreliane.example>', subject: 'Nouvelle date', date: '2026-05-18T10:00+02:00', is: 'reschedule', company: 'Boréliane', when: '2026-05-26T10:00+02:00', text: `
Bonjour Madame Lefort,

À la suite de l'annulation de la semaine dernière, je vous propose de reporter notre entretien au mardi 26 mai à 10 heures, toujours rue des Tanneurs. Cela vous convient-il ?

Cordialement,
Hélène Marchais
Boréliane` },
  { from: 'Jean-Sébastien Gagnon <jsgagnon@saguelogik.example>', subject: 'Entrevue avec notre équipe', date: '2026-05-08T10:10-04:00', is: 'invite', company: 'Saguélogik', role: 'analyste-programmeuse', when: '2026-05-14T09:00-04:00', text: `
Bonjour Camille,

Un gros merci pour l'intérêt que tu portes à Saguélogik ! On aimerait t'inviter à une entrevue virtuelle pour le poste d'analyste-programmeuse, le jeudi 14 mai à 9 h (heure de Montréal, donc 15 h pour toi en France).

Dis-moi si ça te convient, sinon on trouvera un autre moment.

Bonne journée !
Jean-Sébastien Gagnon
Partenaire d'affaires RH` },
  { from: 'Sofie Delvaux <s.delvaux@meusetech.example>', subject: 'Disponibilités pour un second entretien', date: '2026-05-19T11:25+02:00', is: 'availability_request', company: 'Meusetech', as: 'html', html: `
<p>Bonjour Camille,</p><p>Comme convenu au téléphone, nous aimerions organiser un second entretien avec notre directeur, à Namur. Pourriez-vous me communiquer vos disponibilités entre le 1<sup>er</sup> et le 5 juin&nbsp;? Septante minutes suffiront largement.</p><p>Belle journée,<br>Sofie Delvaux<br><i>Meusetech</i></p>` },
  { from: 'Sofie Delvaux <s.delvaux@meusetech.example>', subject: 'Confirmation : entretien du 3 juin', date: '2026-05-20T14:00+02:00', is: 'confirmation', company: 'Meusetech', when: '2026-06-03T16:00+02:00', text: `
Bonjour Camille,

Je vous confirme donc l'entretien du mercredi 3 juin à 16h00, avenue de la Citadelle 7 à Namur. Vous pouvez vous garer dans la cour.

Sofie Delvaux
Meusetech

De : Camille Lefort
Envoyé : mercredi 20 mai 2026 09:12
À : Sofie Delvaux
Objet : RE: Disponibilités pour un second entretien

Bonjour, le mercredi 3 juin après 15h serait idéal.` },
  { from: 'Bruno Lefort <bruno.lefort@courriel.example>', subject: 'TR: Candidature Camille', date: '2026-05-21T20:05+02:00', is: 'invite', company: 'Atelier Garrigue', role: 'cheffe de projet web', when: '2026-05-29T14:00+02:00', note: 'Forwarded by a brother with one line of his own.', text: `
C'est arrivé dans ma boîte, ils ont dû se tromper d'adresse... Bonne chance sœurette !

---------- Message transféré ---------
De : Atelier Garrigue <contact@garrigue.example>
Date : jeu. 21 mai 2026 à 16:48
Objet : Candidature Camille
À : <bruno.lefort@courriel.example>

Bonjour Camille,

Nous serions ravis de vous recevoir en entretien pour le poste de cheffe de projet web, le vendredi 29 mai à 14h à Nîmes.

L'équipe Atelier Garrigue` },
  { from: 'Karim Benzaoui <karim@docklane.example>', subject: 'ok pr jeudi', date: '2026-05-26T19:51+02:00', is: 'confirmation', when: '2026-05-28T18:00+02:00', text: `
jeudi 18h ça marche, je vs appelle sur votre portable. karim` },
];
