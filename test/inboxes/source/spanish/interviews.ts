import type { InboxSource } from '../../build/source.ts';

/** Interviews: invited, arranged, confirmed, moved, called off. */
export const interviews: InboxSource['mails'] = [
  { from: 'Mercedes Aldana <maldana@costaverde.example>', subject: 'Entrevista de trabajo', date: '2026-02-03T10:00+01:00', charset: 'windows-1252', encoding: 'quoted-printable', is: 'invite', company: 'Grupo Costaverde', role: 'Analista de datos', when: '2026-02-12T16:30+01:00', text: `
Estimada Sra. Ferrer:

Tras revisar su currículum, nos complace invitarla a una entrevista para el puesto de Analista de datos en Grupo Costaverde. Tendrá lugar el jueves 12 de febrero de 2026, a las 16:30 h, en nuestras oficinas de la calle Marqués de Larios 9, Málaga.

Le ruego que confirme su asistencia.

Atentamente,
Mercedes Aldana
Dpto. de Personas` },
  { from: 'Nacho <nacho@tortuga.example>', subject: '¿Hablamos?', date: '2026-02-04T12:15+01:00', is: 'availability_request', company: 'Tortuga Software', role: 'desarrolladora backend', as: 'both', text: `
¡Hola, Lucía!

Nos ha molado mucho tu perfil para el puesto de desarrolladora backend. Nos gustaría tener una primera videollamada contigo de media hora. ¿Cuándo te vendría bien la semana que viene?

Si lo prefieres, elige hueco aquí: https://agenda.tortuga.example/nacho

¡Un abrazo!
Nacho
Tortuga Software` },
  { id: 'tortuga-ok', from: 'Nacho <nacho@tortuga.example>', subject: 'RE: ¿Hablamos?', date: '2026-02-05T09:33+01:00', is: 'confirmation', when: '2026-02-10T10:00+01:00', text: `
Genial, entonces quedamos el martes 10 a las 10 de la mañana. Te paso el enlace el lunes.

El mié, 4 feb 2026 a las 20:11, Lucía Ferrer (<lucia.ferrer@example.org>) escribió:
> Hola, Nacho:
>
> El martes a las 10 o el miércoles por la tarde me van bien.
>
> Lucía` },
  { from: 'Nacho <nacho@tortuga.example>', replies: 'tortuga-ok', subject: 'RE: RE: ¿Hablamos?', date: '2026-02-09T19:02+01:00', is: 'reschedule', when: '2026-02-11T17:00+01:00', text: `
Lucía, perdona: mañana se me complica. ¿Te importa que pasemos la entrevista al miércoles 11 a las 17:00? Mismo enlace.

Nacho` },
  { from: 'Reclutamiento Xochitec <reclutamiento@xochitec.example>', subject: 'Cita para entrevista', date: '2026-02-06T11:00-06:00', is: 'invite', company: 'Xochitec', role: 'Ingeniera de Software', when: '2026-02-13T09:00-06:00', as: 'table', html: `
<h3>¡Felicidades, Lucía!</h3><p>Avanzaste a la siguiente etapa del proceso. Te esperamos a tu entrevista:</p>
<table><tr><td>Vacante</td><td>Ingeniera de Software</td></tr><tr><td>Fecha</td><td>viernes 13 de febrero de 2026</td></tr><tr><td>Hora</td><td>9:00 a. m. (hora de la Ciudad de México)</td></tr><tr><td>Modalidad</td><td>En línea</td></tr></table><p>Por favor conéctate cinco minutos antes.</p><p>Equipo de Reclutamiento Xochitec</p>` },
  { from: 'Mercedes Aldana <maldana@costaverde.example>', subject: 'Cancelación de la entrevista del 12 de febrero', date: '2026-02-11T13:20+01:00', is: 'cancel', company: 'Grupo Costaverde', when: '2026-02-12T16:30+01:00', text: `
Estimada Sra. Ferrer:

Lamentamos comunicarle que nos vemos obligados a cancelar la entrevista prevista para mañana, jueves 12 de febrero, a las 16:30 h, por un imprevisto familiar de la directora. Nos pondremos en contacto con usted en los próximos días.

Disculpe las molestias.
Mercedes Aldana
Grupo Costaverde` },
  { from: 'Mercedes Aldana <maldana@costaverde.example>', subject: 'Nueva fecha de entrevista', date: '2026-02-16T09:40+01:00', is: 'reschedule', company: 'Grupo Costaverde', when: '2026-02-19T11:00+01:00', text: `
Estimada Sra. Ferrer:

En relación con la entrevista que tuvimos que cancelar, le proponemos como nueva fecha el jueves 19 de febrero a las 11:00 h. Quedo a la espera de su confirmación.

Un cordial saludo,
Mercedes Aldana
Grupo Costaverde` },
  { from: 'Agustina Peralta <aperalta@pampalabs.example>', subject: 'Coordinamos la entrevista técnica', date: '2026-02-17T15:05-03:00', is: 'availability_request', company: 'Pampa Labs', role: 'Backend Developer', text: `
Hola Lu, ¿cómo estás?

Al equipo le encantó charlar con vos. El próximo paso para la posición de Backend Developer es una entrevista técnica con Fede. ¿Qué días y horarios te quedan cómodos? Nosotros podemos de 10 a 18, hora de Buenos Aires.

¡Beso!
Agus, Pampa Labs` },
  { from: 'Agustina Peralta <aperalta@pampalabs.example>', subject: 'Re: Coordinamos la entrevista técnica', date: '2026-02-18T11:11-03:00', is: 'confirmation', company: 'Pampa Labs', when: '2026-02-24T14:00-03:00', text: `
¡Buenísimo! Agendado para el martes 24/2 a las 14 hs de Argentina (18 hs tuyas). Cualquier cosa me avisás.

Agus
Pampa Labs

De: Lucía Ferrer
Enviado el: miércoles, 18 de febrero de 2026 10:02
Para: Agustina Peralta
Asunto: RE: Coordinamos la entrevista técnica

Hola Agus, el martes 24 a las 14 de Buenos Aires me viene perfecto.` },
  { from: 'Marta Ferrer <marta.ferrer@correo.example>', subject: 'RV: Proceso de selección', date: '2026-02-19T21:15+01:00', is: 'invite', company: 'Imprenta Salvatierra', role: 'técnica de preimpresión', when: '2026-02-25T12:00+01:00', note: 'Forwarded by a cousin with one line of her own.', text: `
Prima, esto es para ti, que pusiste mi correo jaja. ¡Suerte!

De: Imprenta Salvatierra <rrhh@salvatierra.example>
Enviado: jueves, 19 de febrero de 2026 17:40
Para: marta.ferrer@correo.example
Asunto: Proceso de selección

Buenas tardes, Lucía:

Queremos entrevistarte para la vacante de técnica de preimpresión. Te citamos el miércoles 25 de febrero a las 12:00 en el polígono San Lázaro, nave 3.

Imprenta Salvatierra` },
  { from: 'Andrés Quiroga <aquiroga@cafetal.example>', subject: 'Su entrevista', date: '2026-02-20T08:05-05:00', is: 'confirmation', company: 'Cafetal Fintech', when: '2026-02-26T08:30-05:00', as: 'html', html: `
<p>Buenos días, Lucía:</p><p>Le confirmo la entrevista con nuestra gerente para el <b>jueves 26 de febrero a las 8:30 a. m.</b> (hora de Bogotá). Por favor tenga a la mano su documento.</p><p>Quedo atento,<br>Andrés Quiroga<br>Cafetal Fintech</p>` },
  { from: 'Andrés Quiroga <aquiroga@cafetal.example>', subject: 'URGENTE entrevista hoy', date: '2026-02-26T07:10-05:00', is: 'cancel', company: 'Cafetal Fintech', when: '2026-02-26T08:30-05:00', text: `
Lucía buenos dias, que pena con usted pero la entrevista de hoy 8:30 queda cancelada, la doctora tiene junta extraordinaria. Le escribo para reprogramar.

Andrés, Cafetal Fintech` },
];
