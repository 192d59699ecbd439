import type { InboxSource } from '../../build/source.ts';

/** Offers and refusals. */
export const decisions: InboxSource['mails'] = [
  { from: 'Agustina Peralta <aperalta@pampalabs.example>', subject: '¡Tenemos novedades!', date: '2026-03-02T16:40-03:00', is: 'verbal', company: 'Pampa Labs', role: 'Backend Developer', text: `
¡Hola Lu!

Te cuento rapidito porque no te encontré en el celu: ¡quedaste! Queremos que te sumes como Backend Developer. Mañana te mando la propuesta formal con los números.

¡Felicitaciones!
Agus, Pampa Labs` },
  { from: 'Pampa Labs People <people@pampalabs.example>', subject: 'Propuesta laboral', date: '2026-03-03T12:00-03:00', is: 'letter', company: 'Pampa Labs', role: 'Backend Developer', as: 'both', text: `
Hola Lucía:

Es un placer hacerte llegar nuestra propuesta para incorporarte a Pampa Labs como Backend Developer a partir del 6 de abril de 2026, con una remuneración de USD 3.900 mensuales, en modalidad remota.

Adjuntamos la carta oferta. Necesitamos tu aceptación firmada antes del martes 10 de marzo.

Pampa Labs People`, attachments: [{ name: 'Carta oferta - Ferrer.pdf', type: 'application/pdf', content: '%PDF-1.4\n% vacía\n' }] },
  { from: 'Pampa Labs People <people@pampalabs.example>', subject: 'Re: Propuesta laboral', date: '2026-03-05T17:25-03:00', is: 'negotiation', company: 'Pampa Labs', text: `
Hola Lucía:

Vimos tu contrapropuesta. Podemos llegar a USD 4.100 y sumarte una semana más de vacaciones. Lamentablemente los 4.400 exceden la banda. ¿Cómo lo ves?

Un abrazo
Pampa Labs People` },
  { from: 'Pampa Labs People <people@pampalabs.example>', subject: 'Recordatorio: carta oferta', date: '2026-03-09T10:00-03:00', is: 'deadline', company: 'Pampa Labs', text: `
Hola Lucía, te recordamos que mañana vence el plazo para aceptar la oferta. Si necesitás unos días más, avisanos hoy.

Pampa Labs People` },
  { from: 'Imprenta Salvatierra <rrhh@salvatierra.example>', subject: 'Incorporación', date: '2026-03-02T09:15+01:00', is: 'letter', company: 'Imprenta Salvatierra', role: 'técnica de preimpresión', as: 'html', html: `
<p>Buenos días, Lucía:</p><p>Nos alegra comunicarte que has sido <b>seleccionada</b> para el puesto de técnica de preimpresión. Las condiciones son: contrato indefinido, 24.500 € brutos anuales en 14 pagas, jornada de 8 a 15 h.</p><p>Si estás de acuerdo, pásate a firmar el contrato a partir del lunes 9 de marzo.</p><p>Imprenta Salvatierra</p>` },
  { from: 'Reclutamiento Xochitec <reclutamiento@xochitec.example>', subject: 'Oferta Xochitec', date: '2026-02-27T13:30-06:00', is: 'verbal', company: 'Xochitec', role: 'Ingeniera de Software', text: `
Hola Lucía,

Con mucho gusto te informamos que fuiste la candidata elegida para la vacante de Ingeniera de Software. Estamos gestionando tu carta de oferta y te la compartiremos la próxima semana; mientras, ¿nos confirmas si sigues interesada?

Saludos cordiales
Xochitec` },
  { from: 'Selección <no-responder@aseguradora-faro.example>', subject: 'Estado de su candidatura', date: '2026-02-05T06:00+01:00', is: 'rejection', company: 'Aseguradora Faro', role: 'Actuaria júnior', as: 'table', text: `
Estimada candidata:

Le agradecemos el interés mostrado en formar parte de Aseguradora Faro y el tiempo dedicado al proceso de selección de Actuaria júnior.

Lamentamos informarle de que, en esta ocasión, su candidatura no ha sido seleccionada para continuar. Conservaremos su currículum para futuras vacantes.

Le deseamos mucha suerte.` },
  { from: 'Nacho <nacho@tortuga.example>', subject: 'Sobre el proceso', date: '2026-02-23T18:50+01:00', is: 'rejection', company: 'Tortuga Software', role: 'desarrolladora backend', text: `
Hola, Lucía:

Lo primero, gracias: la entrevista fue de las mejores que hemos hecho este año y al equipo le caíste fenomenal.

Después de darle muchas vueltas, hemos decidido seguir adelante con otra persona para el puesto de desarrolladora backend. Ojalá podamos trabajar juntos más adelante.

Nacho, Tortuga Software` },
  { from: 'Universidad de Almenara <personal@ualmenara.example>', subject: 'Plaza desierta', date: '2026-02-24T11:00+01:00', charset: 'iso-8859-1', encoding: 'base64', is: 'position_closed', company: 'Universidad de Almenara', role: 'Técnico de laboratorio', text: `
Se comunica a las personas interesadas que la convocatoria de la plaza de Técnico de laboratorio ha sido anulada por falta de dotación presupuestaria. No se procederá a su cobertura.

Universidad de Almenara` },
  { from: 'Mercedes Aldana <maldana@costaverde.example>', subject: 'Resolución', date: '2026-03-04T14:10+01:00', is: 'rejection', company: 'Grupo Costaverde', role: 'Analista de datos', text: `
Estimada Sra. Ferrer:

Agradecemos su asistencia a la entrevista. Finalmente hemos optado por un perfil con mayor experiencia en el sector turístico para el puesto de Analista de datos.

Un cordial saludo,
Mercedes Aldana
Grupo Costaverde

De: Mercedes Aldana
Enviado: lunes, 16 de febrero de 2026 9:40
Asunto: Nueva fecha de entrevista

Le proponemos como nueva fecha el jueves 19 de febrero a las 11:00 h.` },
  { from: 'Cafetal Fintech <talento@cafetal.example>', subject: 'Cierre de proceso', date: '2026-03-06T09:00-05:00', is: 'position_closed', company: 'Cafetal Fintech', text: `
Apreciada Lucía:

Queremos contarle que, por un cambio de estrategia, la compañía decidió congelar la vacante a la que usted aplicó y el proceso queda cerrado.

Cafetal Fintech` },
];
