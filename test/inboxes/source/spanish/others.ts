import type { InboxSource } from '../../build/source.ts';

/** What sounds like news and is none, or none yet. */
export const others: InboxSource['mails'] = [
  { from: 'Grupo Costaverde <no-responder@costaverde.example>', subject: 'Hemos recibido su candidatura', date: '2026-01-28T19:00+01:00', is: 'acknowledgement', company: 'Grupo Costaverde', role: 'Analista de datos', text: `
Estimada Lucía:

Su inscripción en la oferta Analista de datos se ha registrado correctamente. Si su perfil encaja, la llamaremos para una entrevista. De lo contrario, no recibirá más comunicaciones.

Grupo Costaverde` },
  { from: 'Tortuga Software <jobs@tortuga.example>', subject: '¡Gracias por aplicar!', date: '2026-02-01T23:15+01:00', is: 'acknowledgement', company: 'Tortuga Software', role: 'desarrolladora backend', as: 'table', text: `
¡Hola, Lucía!

Ya tenemos tu candidatura para desarrolladora backend. El proceso: charla inicial, prueba técnica, entrevista con el equipo y oferta. Te decimos algo en una semana.

Tortuga Software` },
  { from: 'Xochitec Evaluaciones <evaluaciones@xochitec.example>', subject: 'Prueba técnica', date: '2026-02-02T10:00-06:00', is: 'assessment', company: 'Xochitec', role: 'Ingeniera de Software', text: `
Hola Lucía,

Te invitamos a realizar la prueba técnica para la vacante de Ingeniera de Software. Tienes 90 minutos y la liga vence el miércoles 4 de febrero a las 23:59.

https://evaluaciones.xochitec.example/k2` },
  { from: 'Aseguradora Faro <test@evaluarte.example>', subject: 'Invitación: test psicotécnico', date: '2026-01-30T08:30+01:00', is: 'assessment', company: 'Aseguradora Faro', as: 'html', note: 'An invitation, to a test.', html: `
<p>Estimada Lucía:</p><p>Aseguradora Faro la invita a completar un test psicotécnico en línea. Dispone hasta el 3 de febrero.</p><p><a href="https://evaluarte.example/t">Empezar</a></p>` },
  { from: 'Mercedes Aldana <maldana@costaverde.example>', subject: 'Seguimiento', date: '2026-02-26T10:30+01:00', is: 'status_update', company: 'Grupo Costaverde', text: `
Estimada Sra. Ferrer:

Le escribo para indicarle que seguimos entrevistando a otros candidatos y que tomaremos una decisión la próxima semana. Gracias por su paciencia.

Mercedes Aldana
Grupo Costaverde` },
  { from: 'Pampa Labs People <people@pampalabs.example>', subject: 'Referencias laborales', date: '2026-02-26T14:00-03:00', is: 'status_update', company: 'Pampa Labs', text: `
Hola Lucía, ¿nos pasás dos referencias laborales con teléfono? Las llamamos esta semana y con eso cerramos el proceso.

Pampa Labs` },
  { from: 'Rocío Blanco <rocio@cazatalento.example>', subject: 'Oportunidad en Barcelona', date: '2026-02-10T08:41+01:00', is: 'outreach', role: 'Data Engineer', text: `
Hola, Lucía:

He visto tu perfil y creo que encajas con un proyecto de Data Engineer que llevo en exclusiva para un cliente en Barcelona (50-55k). ¿Te apetece que hagamos una llamada y te cuento la oferta?

Rocío Blanco, Cazatalento` },
  { from: 'Empleovivo <alertas@empleovivo.example>', subject: '23 ofertas nuevas de Analista en Málaga', date: '2026-02-02T06:30+01:00', is: 'job_alert', as: 'bulk', list: true, text: `
Tus ofertas de hoy

Analista BI, Marinalia, Málaga
Analista funcional, Torre Norte, híbrido
Data analyst, Olivar Digital: ¡entrevistas inmediatas!

Ver las 23 ofertas: https://empleovivo.example/a` },
  { from: 'Carrera y Café <hola@carreraycafe.example>', subject: 'Cómo triunfar en tu próxima entrevista', date: '2026-02-08T08:00+01:00', is: 'newsletter', as: 'bulk', list: true, text: `
Esta semana: diez preguntas que te harán seguro, cómo rechazar una oferta sin quemar puentes y una entrevista a la directora de talento de Olivar Digital.` },
  { from: 'Vuelos Gaviota <ofertas@gaviota.example>', subject: 'Lucía, has sido seleccionada: oferta exclusiva', date: '2026-02-14T10:00+01:00', is: 'newsletter', as: 'bulk', list: true, text: `
¡Enhorabuena! Acepta tu oferta antes de medianoche: vuelos desde 19 € a toda Europa.` },
  { replies: 'tortuga-ok', date: '2026-02-09T20:00+01:00', is: 'own_mail', subject: 'RE: RE: ¿Hablamos?', text: `
Sin problema, Nacho: miércoles 11 a las 17:00. ¡Hasta entonces!

Lucía` },
  { from: 'Clínica Dental Sonríe <citas@sonrie.example>', subject: 'Confirmación de cita', date: '2026-02-16T12:12+01:00', is: 'unrelated', text: `
Le confirmamos su cita el martes 17 de febrero a las 18:45 con la Dra. Paz. Para cancelar o cambiarla, llámenos.` },
  { from: 'Radio Alameda <produccion@radioalameda.example>', subject: 'Entrevista en directo', date: '2026-02-17T10:20+01:00', is: 'unrelated', note: 'An interview on the radio, not for a job.', text: `
Hola, Lucía:

Nos encantaría entrevistarte en el programa del sábado 21 de febrero a las 11:00 sobre la asociación vecinal. ¿Te viene bien entrar por teléfono?

Producción, Radio Alameda` },
  { from: 'Inmobiliaria Puerta <info@puerta.example>', subject: 'Su oferta por el piso de la calle Olmo', date: '2026-02-25T17:00+01:00', is: 'unrelated', text: `
Buenas tardes:

Los propietarios han rechazado su oferta de 148.000 €. Harían una contraoferta en 155.000 €, válida hasta el viernes.` },
];
