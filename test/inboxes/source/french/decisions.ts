import type { InboxSource } from '../../build/source.ts';

/** Offers and refusals. */
export const decisions: InboxSource['mails'] = [
  { from: 'Sofie Delvaux <s.delvaux@meusetech.example>', subject: 'Très bonne nouvelle', date: '2026-06-05T17:30+02:00', is: 'verbal', company: 'Meusetech', role: 'ingénieure logiciel', text: `
Bonjour Camille,

J'ai essayé de vous joindre sans succès, alors je vous l'écris : nous avons décidé de vous proposer le poste d'ingénieure logiciel ! Monsieur Lambiotte a été conquis. La proposition écrite suivra en début de semaine.

Bon week-end,
Sofie Delvaux
Meusetech` },
  { from: 'Meusetech RH <rh@meusetech.example>', subject: "Proposition d'engagement", date: '2026-06-09T10:05+02:00', is: 'letter', company: 'Meusetech', role: 'ingénieure logiciel', as: 'both', text: `
Chère Camille,

Nous avons le plaisir de vous proposer un contrat à durée indéterminée en qualité d'ingénieure logiciel à partir du 1er septembre 2026, pour une rémunération brute de 4 150 € par mois, chèques-repas et assurance groupe compris.

Vous trouverez le contrat en pièce jointe. Merci de nous le retourner signé pour le 19 juin au plus tard.

Bienvenue chez nous !
Meusetech`, attachments: [{ name: 'Contrat CDI Lefort.pdf', type: 'application/pdf', content: '%PDF-1.4\n% vide\n' }] },
  { from: 'Meusetech RH <rh@meusetech.example>', subject: "RE: Proposition d'engagement", date: '2026-06-12T15:48+02:00', is: 'negotiation', company: 'Meusetech', text: `
Bonjour Camille,

Merci pour votre retour. Concernant la rémunération, nous pouvons monter à 4 300 € bruts et ajouter un jour de télétravail ; au-delà, la grille ne nous le permet malheureusement pas. Cette proposition révisée vous convient-elle ?

Cordialement,
Sofie` },
  { from: 'Meusetech RH <rh@meusetech.example>', subject: 'Rappel', date: '2026-06-17T09:00+02:00', is: 'deadline', company: 'Meusetech', text: `
Bonjour Camille,

Un petit rappel : notre proposition de contrat expire ce vendredi 19 juin à midi. Sans réponse de votre part, nous devrons la proposer à un autre candidat.

Meusetech RH` },
  { from: 'Théo <theo@petitnuage.example>', subject: 'Bienvenue à bord !!', date: '2026-05-29T18:00+02:00', is: 'letter', company: 'Petit Nuage', role: 'dev back-end', as: 'html', html: `
<p>Salut Camille,</p><p>C'est un grand <b>OUI</b> de toute l'équipe 🎉</p><p>Tu trouveras ta promesse d'embauche pour le poste de dev back-end ci-dessous : 46 k€ brut annuel, CDI, début quand tu veux à partir de juillet.</p><p><a href="https://signature.petitnuage.example/x81">Consulter et signer</a></p><p>Hâte de bosser avec toi !<br>Théo, Petit Nuage</p>` },
  { from: 'Jean-Sébastien Gagnon <jsgagnon@saguelogik.example>', subject: 'On te veut dans notre gang', date: '2026-05-22T16:15-04:00', is: 'verbal', company: 'Saguélogik', role: 'analyste-programmeuse', text: `
Allô Camille,

L'entrevue a été un vrai coup de cœur : le poste d'analyste-programmeuse est à toi si tu le veux! Je t'appelle lundi pour te parler du salaire et du permis de travail, pis je te prépare une lettre d'offre officielle.

Bonne fin de semaine
Jean-Sébastien, Saguélogik` },
  { from: 'Recrutement <ne-pas-repondre@assuralp.example>', subject: 'Suite donnée à votre candidature', date: '2026-05-06T06:10+02:00', encoding: 'quoted-printable', is: 'rejection', company: 'Assuralp', role: 'Chargée d’études statistiques', as: 'table', text: `
Madame,

Vous avez bien voulu nous adresser votre candidature au poste de Chargée d’études statistiques et nous vous en remercions.

Malgré toutes ses qualités, nous sommes au regret de vous informer que nous ne pouvons y donner une suite favorable.

Nous vous souhaitons pleine réussite dans vos recherches.

Assuralp, Direction des ressources humaines` },
  { from: 'Inès <ines@voltigo.example>', subject: 'Retour sur notre entretien', date: '2026-05-13T18:44+02:00', is: 'rejection', company: 'Voltigo', role: 'ingénieure data', text: `
Hello Camille,

Merci encore pour ton temps hier et pour la qualité de nos échanges ! Toute l'équipe a été bluffée par ton test technique.

On a finalement choisi quelqu'un de plus senior pour le rôle d'ingénieure data. La décision a vraiment été serrée... Je garde ton CV au chaud pour la rentrée.

Inès, Voltigo` },
  { from: 'Laboratoires Quérande <rh@querande.example>', subject: 'Poste de bio-informaticienne : arrêt du recrutement', date: '2026-05-15T11:30+02:00', is: 'position_closed', company: 'Laboratoires Quérande', role: 'bio-informaticienne', text: `
Bonjour,

En raison d'une réorganisation interne, le recrutement pour le poste de bio-informaticienne est suspendu et le poste ne sera pas pourvu cette année. Nous clôturons donc votre dossier.

Merci de votre compréhension.
Laboratoires Quérande` },
  { from: 'Mairie de Valserine <recrutement@valserine.example>', subject: 'Jury du 21 mai', date: '2026-06-01T09:00+02:00', is: 'rejection', company: 'Mairie de Valserine', text: `
Madame,

Le jury, réuni le 21 mai, a apprécié la qualité de votre présentation et l'étendue de vos compétences. Toutefois, votre candidature n'a pas été retenue.

Je vous prie d'agréer, Madame, mes salutations distinguées.

Mairie de Valserine

De : Recrutement Mairie de Valserine
Envoyé : jeudi 7 mai 2026 08:30
Objet : Convocation à l'entretien

Vous êtes convoquée devant le jury de recrutement le jeudi 21 mai 2026 à 9 h 45.` },
  { from: 'Atelier Garrigue <contact@garrigue.example>', subject: 'RE: Candidature Camille', date: '2026-06-02T12:12+02:00', is: 'position_closed', company: 'Atelier Garrigue', role: 'cheffe de projet web', text: `
Bonjour Camille,

Nous avons été enchantés de vous rencontrer. Hélas, notre principal client s'est retiré et nous devons renoncer à créer le poste de cheffe de projet web.

Atelier Garrigue` },
  { from: 'Boréliane <ne-pas-repondre@boreliane.example>', subject: 'Votre candidature', date: '2026-06-04T07:00+02:00', is: 'rejection', company: 'Boréliane', role: 'développeuse Python', as: 'html', html: `
<div style="display:none;font-size:0">Des nouvelles de Boréliane</div><p>Bonjour Camille,</p><p>Nous avons bien réfléchi après notre entretien. Nous ne donnerons pas suite à votre candidature pour le poste de développeuse Python, ayant reçu des profils plus en adéquation avec nos besoins.</p><p>Bonne continuation,<br>L'équipe Boréliane</p>` },
];
