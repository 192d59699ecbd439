import type { InboxSource } from '../../build/source.ts';

/** What sounds like news and is none, or none yet. */
export const others: InboxSource['mails'] = [
  { from: 'Boréliane <ne-pas-repondre@boreliane.example>', subject: 'Accusé de réception', date: '2026-04-27T22:01+02:00', is: 'acknowledgement', company: 'Boréliane', role: 'développeuse Python', text: `
Bonjour,

Nous accusons réception de votre candidature au poste de développeuse Python. Si votre profil correspond à nos attentes, nous vous contacterons sous quinze jours pour convenir d'un entretien. Sans nouvelles de notre part passé ce délai, veuillez considérer que votre candidature n'a pas été retenue.

L'équipe Boréliane` },
  { from: 'Petit Nuage <jobs@petitnuage.example>', subject: 'Bien reçu !', date: '2026-05-02T12:20+02:00', is: 'acknowledgement', company: 'Petit Nuage', role: 'dev back-end', as: 'table', text: `
Salut Camille,

Ta candidature pour le poste de dev back-end est bien arrivée sur notre nuage. Les prochaines étapes : un appel, un entretien technique, une rencontre avec l'équipe, et peut-être une offre !

Petit Nuage` },
  { from: 'Voltigo <tests@voltigo.example>', subject: 'Ton test technique', date: '2026-05-05T10:00+02:00', is: 'assessment', company: 'Voltigo', role: 'ingénieure data', text: `
Hello Camille,

Prochaine étape pour le rôle d'ingénieure data : un test technique à faire chez toi (2 h environ). Rends-le avant le dimanche 10 mai à 23h59 s'il te plaît.

https://tests.voltigo.example/cl

Bon courage !` },
  { from: 'Assuralp <evaluation@psychotest.example>', subject: 'Vous êtes invitée à passer une évaluation', date: '2026-04-29T09:00+02:00', is: 'assessment', company: 'Assuralp', as: 'html', note: 'An invitation, to a test.', html: `
<p>Bonjour Camille,</p><p>Assuralp vous invite à compléter un questionnaire de personnalité et un test de logique (45 minutes). Lien valable jusqu'au 4 mai.</p><p><a href="https://psychotest.example/p/1">Commencer</a></p>` },
  { from: 'Meusetech RH <rh@meusetech.example>', subject: 'Prise de références', date: '2026-06-04T13:00+02:00', is: 'status_update', company: 'Meusetech', text: `
Bonjour Camille,

Avant de conclure, nous aimerions contacter deux de vos anciens responsables. Pourriez-vous nous envoyer leurs coordonnées ?

Meusetech RH` },
  { from: 'Mairie de Valserine <recrutement@valserine.example>', subject: 'Votre dossier', date: '2026-05-27T08:45+02:00', is: 'status_update', company: 'Mairie de Valserine', text: `
Madame,

Le jury n'ayant pas encore rendu son avis, votre dossier est toujours en cours d'examen. Nous vous tiendrons informée.

Mairie de Valserine` },
  { from: 'Arthur Pons <a.pons@chassetete.example>', subject: 'Opportunité Lead Data à Lyon', date: '2026-05-11T08:32+02:00', is: 'outreach', role: 'Lead Data', text: `
Bonjour Camille,

Votre profil a retenu mon attention. J'accompagne un éditeur de logiciels lyonnais qui recherche sa future Lead Data (60-70 k€). Seriez-vous à l'écoute ? Je vous propose d'en discuter lors d'un premier échange.

Arthur Pons, Chassetête Conseil` },
  { from: 'Emploi Radar <alertes@emploiradar.example>', subject: '8 offres correspondent à votre recherche', date: '2026-05-03T05:00+02:00', is: 'job_alert', as: 'bulk', list: true, text: `
Bonjour Camille, voici vos nouvelles offres

Développeur Python F/H, Ostrelle, Lille, entretiens cette semaine
Ingénieure DevOps, Cargaison, Roubaix
Data engineer, Nordélys, télétravail

Voir les 8 offres : https://emploiradar.example/a` },
  { from: 'La Lettre du Travail <lettre@lettretravail.example>', subject: 'Entretien annuel : nos conseils pour négocier', date: '2026-05-17T07:00+02:00', is: 'newsletter', as: 'bulk', list: true, text: `
Cette semaine : réussir son entretien, refuser une offre avec élégance, et le témoignage d'un candidat recalé douze fois avant d'être embauché.` },
  { from: 'Cuisines Bellanger <promo@bellanger.example>', subject: 'Camille, votre offre exclusive expire demain', date: '2026-05-24T09:30+02:00', is: 'newsletter', as: 'bulk', list: true, text: `
Félicitations, vous avez été sélectionnée ! Profitez de notre offre : la pose offerte pour toute cuisine commandée avant lundi.` },
  { subject: 'Candidature spontanée', to: 'rh@querande.example', date: '2026-04-30T18:18+02:00', is: 'own_mail', text: `
Madame, Monsieur,

Je me permets de vous adresser ma candidature. Je reste à votre disposition pour un entretien.

Camille Lefort` },
  { from: 'Cabinet du Dr Moreau <rdv@dr-moreau.example>', subject: 'Rappel de rendez-vous', date: '2026-05-25T18:00+02:00', is: 'unrelated', text: `
Bonjour,

Nous vous rappelons votre rendez-vous chez le dentiste le mercredi 27 mai à 8h40. En cas d'empêchement, merci d'annuler 24 h à l'avance.` },
  { from: 'Agence Les Glycines <location@glycines.example>', subject: 'Votre dossier de location', date: '2026-06-03T10:10+02:00', is: 'unrelated', text: `
Bonjour Madame Lefort,

Nous sommes au regret de vous informer que votre candidature pour le T2 de la rue Solférino n'a pas été retenue par le propriétaire.

Agence Les Glycines` },
  { from: 'Banque Ardenne <conseil@banque-ardenne.example>', subject: 'Votre offre de prêt', date: '2026-06-08T11:00+02:00', is: 'unrelated', text: `
Chère cliente,

Votre offre de prêt immobilier est disponible dans votre espace. Vous disposez d'un délai de réflexion de dix jours avant de la signer. Nous vous proposons un entretien en agence le 15 juin à 10h.` },
  { from: 'Paul Delmas <paul.delmas@ancienemployeur.example>', subject: 'Entretien candidat alternance', date: '2026-04-28T14:00+02:00', is: 'unrelated', note: 'Camille is asked to interview somebody else.', text: `
Salut Camille, tu peux faire passer l'entretien technique du candidat alternant mardi à 15h à ma place ? Son CV est sur le partage. Merci ! Paul` },
];
