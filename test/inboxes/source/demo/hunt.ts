import type { InboxSource } from '../../build/source.ts';

const halden = { company: 'Halden Robotics', role: 'Senior Backend Engineer' };
const tidewater = { company: 'Tidewater', role: 'Platform Engineer' };

/** The applications and what became of them. */
export const hunt: InboxSource['mails'] = [
  { from: 'Halden Robotics Careers <no-reply@jobs.halden.example>', subject: 'We have your application, Alex', date: '2026-09-07T18:42+02:00',
    is: 'acknowledgement', ...halden, as: 'table', text: `
Hi Alex,

Thank you for applying for Senior Backend Engineer at Halden Robotics. Your documents arrived safely and a real person will read them.

If your background fits, Ines from our people team will get in touch to arrange an interview. That usually takes a week.

Halden Robotics, Am Sandtorkai 12, Hamburg` },
  { id: 'halden-availability', from: 'Ines Okafor <ines.okafor@halden.example>', subject: 'Halden Robotics: when could we talk?', date: '2026-09-10T10:05+02:00',
    is: 'availability_request', ...halden, as: 'both', text: `
Hello Alex,

I read your application for the Senior Backend Engineer role with pleasure, and so did Tom, who leads the fleet team.

We would like to meet you for a first conversation of about 45 minutes, by video. Could you send me two or three slots next week that suit you, ideally in the afternoon?

Best wishes
Ines Okafor
People, Halden Robotics` },
  { id: 'halden-slots', replies: 'halden-availability', quotes: 'halden-availability', date: '2026-09-10T12:31+02:00', is: 'own_mail', text: `
Hi Ines,

that is good news, thank you! Thursday the 17th after 13:00 or Friday the 18th before noon would both work.

Alex` },
  { id: 'halden-invite', from: 'Ines Okafor <ines.okafor@halden.example>', replies: 'halden-slots', subject: 'Invitation: Interview Alex Lindqvist, Senior Backend Engineer', date: '2026-09-14T09:20+02:00',
    is: 'invite', ...halden, as: 'both', text: `
Hi Alex,

Thursday it is. You will meet Tom Brandt (Fleet Platform) and me. Tom would like to hear about a system you have run in production and what woke you up at night.

Thursday, 17 September 2026, 14:00 to 14:45 (Hamburg time), video link in the calendar entry.

Ines Okafor
People, Halden Robotics`,
    calendar: { app: 'outlook', uid: '040000008200E00074C5B7101A82E008-HALDEN-0917', summary: 'Interview: Alex Lindqvist (Senior Backend Engineer)', start: '2026-09-17T14:00', zone: 'W. Europe Standard Time', organizer: 'Ines Okafor <ines.okafor@halden.example>', location: 'https://meet.halden.example/fleet-2' } },
  { copies: 'halden-invite', way: 'other', receivedAt: '2026-09-14T07:31:12Z' },
  { id: 'halden-moved', from: 'Ines Okafor <ines.okafor@halden.example>', replies: 'halden-invite', subject: 'Updated: Interview Alex Lindqvist, Senior Backend Engineer', date: '2026-09-16T16:48+02:00',
    is: 'reschedule', ...halden, as: 'both', text: `
Hi Alex,

I am sorry to do this on short notice: Tom has to be at a customer's site on Thursday. Can we move our interview to Friday, 18 September at 10:30? You had said that Friday morning works, so I have updated the calendar entry.

Ines Okafor
People, Halden Robotics`,
    calendar: { app: 'outlook', uid: '040000008200E00074C5B7101A82E008-HALDEN-0917', sequence: 1, summary: 'Interview: Alex Lindqvist (Senior Backend Engineer)', start: '2026-09-18T10:30', zone: 'W. Europe Standard Time', organizer: 'Ines Okafor <ines.okafor@halden.example>', location: 'https://meet.halden.example/fleet-2' } },
  { id: 'halden-fine', replies: 'halden-moved', date: '2026-09-16T17:02+02:00', is: 'own_mail', text: `
No problem at all, Friday 10:30 is fine. See you then!

Alex` },
  { from: 'Ines Okafor <ines.okafor@halden.example>', subject: 'Your day with us on 24 September', date: '2026-09-21T11:15+02:00',
    is: 'confirmation', ...halden, when: '2026-09-24T09:30+02:00', as: 'both', text: `
Hi Alex,

as agreed on the phone this morning, I confirm your on-site interview for Senior Backend Engineer on Thursday, 24 September 2026 at 9:30, Am Sandtorkai 12, fourth floor.

09:30 System design with Tom and Leyla
11:00 Pairing on a small service, your laptop or ours
12:30 Lunch with the team

Bring nothing but questions. We are all looking forward to it.

Ines Okafor
People, Halden Robotics` },
  { id: 'halden-verbal', from: 'Tom Brandt <tom.brandt@halden.example>', subject: 'Good news from Halden', date: '2026-09-29T17:26+02:00',
    is: 'verbal', ...halden, text: `
Hi Alex,

I tried to call but reached your voicemail, so here it is in writing: the whole panel said yes, and I would love to have you on the fleet team. We are going to make you an offer for the Senior Backend Engineer position.

Ines is preparing the paperwork; you should have it by Thursday. Ring me any time before that if you want to talk about the team or the numbers.

Tom Brandt
Fleet Platform, Halden Robotics` },
  { id: 'halden-letter', from: 'Ines Okafor <ines.okafor@halden.example>', subject: 'Your offer from Halden Robotics', date: '2026-10-01T15:10+02:00',
    is: 'letter', ...halden, as: 'both', text: `
Dear Alex,

We are delighted to offer you the position of Senior Backend Engineer at Halden Robotics, starting on 1 December 2026, with a yearly salary of 84,000 EUR, 30 days of leave and the usual six months of probation.

The contract is attached. Please sign and return it by Friday, 9 October 2026; after that date we could no longer hold the position.

Call me with any question, however small.

Ines Okafor
People, Halden Robotics`,
    attachments: [{ name: 'Contract-Lindqvist.pdf', type: 'application/pdf', content: '%PDF-1.4\n% a contract, in the demo an empty one\n' }] },
  { replies: 'halden-letter', quotes: 'halden-letter', date: '2026-10-02T09:03+02:00', is: 'own_mail', text: `
Dear Ines,

thank you, I am very happy about this! I will read the contract over the weekend and come back to you on Monday.

Alex` },
  { from: 'Ines Okafor <ines.okafor@halden.example>', replies: 'halden-letter', quotes: 'halden-letter', date: '2026-10-05T13:40+02:00', is: 'status_update', company: 'Halden Robotics', note: 'Answers a question about the contract; the offer is only in the quoted part.', text: `
Hi Alex,

yes, the canteen is open to families on Fridays, and the bike cellar has chargers. The parental leave clause is the one in section 9. Have a good week!

Ines Okafor
People, Halden Robotics` },

  { from: 'Tidewater Hiring <hiring@tidewater.example>', subject: 'Tidewater: next step is a short exercise', date: '2026-09-11T09:00+01:00',
    is: 'assessment', ...tidewater, as: 'bulk', text: `
Hi Alex,

Thanks for your interest in the Platform Engineer role. The next step is a take-home exercise: a small rate limiter, in any language you like. Most people need about two hours.

Please hand in your solution by Friday, 18 September 2026, 18:00 London time.

Open the exercise: https://exercise.tidewater.example/t/9f1c

Your Tidewater hiring team` },
  { id: 'tidewater-received', from: 'Morag Flint <morag@tidewater.example>', subject: 'Got your rate limiter', date: '2026-09-18T09:12+01:00', is: 'status_update', company: 'Tidewater', text: `
Hi Alex, your solution arrived and runs on our machines, thank you. Two of our engineers will review it next week; I will let you know either way.

Morag Flint
Tidewater` },
  { from: 'Morag Flint <morag@tidewater.example>', replies: 'tidewater-received', quotes: 'tidewater-received', date: '2026-09-28T16:55+01:00', is: 'rejection', ...tidewater, text: `
Hi Alex,

Thank you for your interest in the Platform Engineer role, and for the time you put into the exercise and into the interview with Dev last Wednesday. You explained your trade-offs well and we enjoyed talking to you.

We have decided to go ahead with someone who has run Kubernetes at our scale before, so we will not be taking your application further this time. I am happy to give you feedback on the phone if you would like that.

All the best
Morag Flint
Tidewater` },

  { from: 'Brightloom Talent <talent@brightloom.example>', subject: 'Update on your application to Brightloom', date: '2026-09-22T14:30+02:00', is: 'rejection', company: 'Brightloom', role: 'Staff Engineer, Payments', as: 'table', text: `
Hello Alex,

Thank you for your patience while we completed our process for Staff Engineer, Payments.

We have made an offer to another candidate, and that offer has now been accepted. We know this is not the answer you were hoping for.

We would be glad to hear from you again when a suitable role opens.

Brightloom Talent` },
  { from: 'Kestrel Analytics <notifications@ats.kestrel.example>', subject: 'Your application: Data Platform Engineer', date: '2026-09-15T03:00+00:00', is: 'rejection', company: 'Kestrel Analytics', role: 'Data Platform Engineer', as: 'table', text: `
Dear Alex Lindqvist,

After careful review we regret to inform you that we will not be moving forward with your application for Data Platform Engineer.

This mailbox is not monitored. You can see your applications at https://ats.kestrel.example/me

Kestrel Analytics` },
  { from: 'Cobalt Freight People <people@cobaltfreight.example>', subject: 'Backend Developer (Routing): role closed', date: '2026-09-25T12:00+02:00', is: 'position_closed', company: 'Cobalt Freight', role: 'Backend Developer (Routing)', as: 'both', text: `
Hi Alex,

A short and honest note: our budget for the autumn was cut, and the Backend Developer (Routing) position you applied for has been withdrawn. We have not hired anyone and are closing it for now.

It has nothing to do with your application. Sorry for the trouble.

Wanjiru, Cobalt Freight` },
  { from: 'Nordlicht Energie Bewerbungen <bewerbung@nordlicht.example>', subject: 'Eingangsbestätigung: Softwareentwickler Netzleittechnik', date: '2026-09-09T08:15+02:00', is: 'acknowledgement', company: 'Nordlicht Energie', role: 'Softwareentwickler Netzleittechnik', text: `
Guten Tag Alex Lindqvist,

vielen Dank für Ihre Bewerbung als Softwareentwickler Netzleittechnik. Ihre Unterlagen sind vollständig bei uns eingegangen. Die Prüfung dauert in der Regel zwei bis drei Wochen, bitte sehen Sie bis dahin von Rückfragen ab.

Mit freundlichen Grüßen
Nordlicht Energie, Personalabteilung` },
  { from: 'Jutta Behrens <j.behrens@nordlicht.example>', subject: 'Ihre Bewerbung als Softwareentwickler Netzleittechnik', date: '2026-09-30T10:22+02:00', is: 'rejection', company: 'Nordlicht Energie', role: 'Softwareentwickler Netzleittechnik', charset: 'iso-8859-1', text: `
Guten Tag Alex Lindqvist,

vielen Dank für Ihr Interesse an unserem Haus und für das freundliche Telefonat.

Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Person entschieden haben, deren Erfahrung mit Leitstellen noch näher an unserem Bedarf liegt. Das ist keine Wertung Ihrer Qualifikation. Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.

Mit freundlichen Grüßen
Jutta Behrens
Nordlicht Energie` },
  { from: 'Lucía Ferrer <lucia.ferrer@farosur.example>', subject: 'Entrevista con Faro Sur: ¿qué día te va bien?', date: '2026-09-23T11:50+02:00', is: 'availability_request', company: 'Faro Sur', role: 'desarrollador backend', as: 'both', text: `
Hola, Alex:

Soy Lucía, de Faro Sur. Nos ha gustado mucho tu perfil para el puesto de desarrollador backend y queremos hacerte una entrevista por videollamada, de unos 40 minutos.

¿Qué días de la semana que viene te vienen bien? Por las mañanas estamos más libres.

Un saludo,
Lucía Ferrer` },
  { from: 'Lucía Ferrer <lucia.ferrer@farosur.example>', subject: 'Sobre tu candidatura en Faro Sur', date: '2026-10-07T13:05+02:00', is: 'rejection', company: 'Faro Sur', role: 'desarrollador backend', as: 'both', text: `
Hola, Alex:

Gracias por la charla del otro día. Después de hablarlo con el equipo, hemos decidido seguir adelante con otra persona que ya vive en Málaga, así que no continuaremos con tu candidatura a desarrollador backend.

Te deseo mucha suerte con la búsqueda.

Lucía` },
  { from: 'Priscilla Adeyemi <p.adeyemi@northpoint-search.example>', subject: 'Go engineers in Hamburg?', date: '2026-09-17T08:55+01:00', is: 'outreach', as: 'both', text: `
Hi Alex,

I came across your profile and was impressed by your work on event pipelines. I am helping a Series B company in climate tech find two senior engineers (Go or TypeScript, 75 to 95k, remote in Germany).

Would you be open to a quick chat to hear more? If not, I would be grateful for a recommendation.

Priscilla
Northpoint Search` },
  { from: 'Jonas Wrede <jonas@wrede-partner.example>', subject: 'Vertrauliche Position als Teamleiter Backend', date: '2026-10-06T09:41+02:00', is: 'outreach', role: 'Teamleiter Backend', text: `
Hallo Alex,

Ihr Profil ist mir aufgefallen. Für einen Mandanten im Raum Bremen suche ich einen Teamleiter Backend. Hätten Sie grundsätzlich Interesse an einem unverbindlichen Austausch?

Beste Grüße
Jonas Wrede` },
  { subject: 'Application: Staff Engineer, Payments', to: 'Brightloom Talent <talent@brightloom.example>', date: '2026-09-08T21:14+02:00', is: 'own_mail', company: 'Brightloom', role: 'Staff Engineer, Payments', text: `
Dear team,

please find my CV attached. I have spent the last four years on ledgers that may never be wrong, and would enjoy an interview to tell you about the time one was.

Kind regards
Alex Lindqvist`, attachments: [{ name: 'CV-Lindqvist.pdf', type: 'application/pdf', content: '%PDF-1.4\n' }] },
];
