import type { InboxSource } from '../../build/source.ts';

/** Interviews: invited, arranged, confirmed, moved, called off. */
export const interviews: InboxSource['mails'] = [
  { from: 'Juliana Prates <juliana@ipeverde.example>', subject: 'Convite para entrevista', date: '2026-07-01T10:20-03:00', is: 'invite', company: 'Ipê Verde', role: 'Desenvolvedor Java Pleno', when: '2026-07-07T15:00-03:00', text: `
Olá, Rafael, tudo bem?

Aqui é a Juliana, do time de Gente da Ipê Verde. Gostamos bastante do seu currículo para a vaga de Desenvolvedor Java Pleno e queremos te convidar para uma entrevista online na terça-feira, 07/07/2026, às 15h (horário de Brasília).

Pode confirmar sua presença, por favor?

Abraços,
Juliana Prates` },
  { from: 'Filipa Queirós <filipa.queiros@tagus.example>', subject: 'Entrevista presencial', date: '2026-07-02T09:30+01:00', charset: 'iso-8859-1', encoding: 'quoted-printable', is: 'invite', company: 'Tagus Sistemas', role: 'Engenheiro de Software', when: '2026-07-14T11:00+01:00', text: `
Exmo. Senhor Rafael Moura,

Na sequência da sua candidatura à função de Engenheiro de Software, vimos por este meio convocá-lo para uma entrevista presencial, a realizar no dia 14 de julho de 2026, terça-feira, pelas 11h00, nas nossas instalações (Avenida da Liberdade, 200, 5.º andar, Lisboa).

Agradecemos que confirme a sua disponibilidade.

Com os melhores cumprimentos,
Filipa Queirós
Recursos Humanos, Tagus Sistemas` },
  { from: 'Duda <duda@jangada.example>', subject: 'Bora bater um papo?', date: '2026-07-03T14:00-03:00', is: 'availability_request', company: 'Jangada', role: 'dev backend', as: 'both', text: `
Oi, Rafa!

Curtimos muito o seu perfil pra vaga de dev backend aqui na Jangada. Queria marcar uma conversa de uns 40 minutinhos por vídeo. Quais horários você tem livres na semana que vem?

Se preferir, é só escolher na minha agenda: https://agenda.jangada.example/duda

Beijo,
Duda` },
  { id: 'jangada-ok', from: 'Duda <duda@jangada.example>', subject: 'Re: Bora bater um papo?', date: '2026-07-06T09:10-03:00', is: 'confirmation', when: '2026-07-08T16:00-03:00', text: `
Fechado! Quarta, dia 8, às 16h então. Já te mando o link.

Em sex., 3 de jul. de 2026 às 18:22, Rafael Moura <rafael.moura@example.org> escreveu:
> Oi, Duda! Posso na quarta depois das 15h ou na quinta de manhã.
>
> Rafael` },
  { from: 'Duda <duda@jangada.example>', replies: 'jangada-ok', subject: 'Re: Bora bater um papo?', date: '2026-07-08T11:45-03:00', is: 'reschedule', when: '2026-07-10T10:30-03:00', text: `
Rafa, mil desculpas! Surgiu uma reunião com a diretoria agora à tarde. Dá pra gente remarcar nossa entrevista pra sexta, 10/07, às 10h30?

Duda` },
  { from: 'Filipa Queirós <filipa.queiros@tagus.example>', subject: 'Reagendamento da entrevista', date: '2026-07-10T16:05+01:00', is: 'reschedule', company: 'Tagus Sistemas', when: '2026-07-16T14:30+01:00', text: `
Exmo. Senhor Rafael Moura,

Por motivos de agenda, solicitamos o reagendamento da sua entrevista de 14 de julho para quinta-feira, 16 de julho, às 14h30, no mesmo local. Pedimos desculpa pelo incómodo.

Com os melhores cumprimentos,
Filipa Queirós
Tagus Sistemas` },
  { from: 'Juliana Prates <juliana@ipeverde.example>', subject: 'Precisamos cancelar a entrevista de hoje', date: '2026-07-07T12:31-03:00', is: 'cancel', company: 'Ipê Verde', when: '2026-07-07T15:00-03:00', text: `
Oi, Rafael,

Infelizmente vamos precisar cancelar a entrevista de hoje às 15h, o gestor está sem energia em casa por causa do temporal. Assim que eu tiver uma nova data, te aviso, tá?

Juliana
Ipê Verde` },
  { from: 'Seleção Banco Araripe <selecao@bancoararipe.example>', subject: 'Agendamento confirmado', date: '2026-07-08T08:00-03:00', is: 'confirmation', company: 'Banco Araripe', role: 'Analista de Sistemas Sênior', when: '2026-07-15T09:30-03:00', as: 'table', html: `
<h2>Sua entrevista está confirmada ✅</h2><table><tr><th>Vaga</th><td>Analista de Sistemas Sênior</td></tr><tr><th>Data</th><td>15/07/2026 (quarta-feira)</td></tr><tr><th>Horário</th><td>09h30 (Brasília)</td></tr><tr><th>Onde</th><td>Sala virtual 4</td></tr></table><p>Tenha um documento com foto em mãos.</p><p>Banco Araripe</p>` },
  { from: 'Gonçalo Teles <goncalo@mareviva.example>', subject: 'Disponibilidade para segunda entrevista', date: '2026-07-20T10:15+01:00', is: 'availability_request', company: 'Maré Viva', as: 'html', html: `
<p>Olá Rafael,</p><p>Gostámos muito de te conhecer! Gostaríamos de avançar para uma segunda entrevista, desta vez com a equipa técnica. Consegues indicar-nos a tua disponibilidade para os dias 28, 29 ou 30 de julho?</p><p>Um abraço,<br>Gonçalo<br>Maré Viva</p>` },
  { from: 'Gonçalo Teles <goncalo@mareviva.example>', subject: 'RE: Disponibilidade para segunda entrevista', date: '2026-07-21T09:50+01:00', is: 'confirmation', company: 'Maré Viva', when: '2026-07-29T10:00+01:00', text: `
Impecável, fica então marcado para quarta-feira, 29 de julho, às 10h. O convite segue já a seguir.

Gonçalo, Maré Viva

De: Rafael Moura
Enviada: 20 de julho de 2026 19:33
Para: Gonçalo Teles
Assunto: RE: Disponibilidade para segunda entrevista

Olá Gonçalo, dia 29 de manhã dá-me jeito.` },
  { from: 'Tia Lurdes <lurdes.moura@correio.example>', subject: 'ENC: Processo seletivo', date: '2026-07-13T20:40-03:00', is: 'invite', company: 'Usina Paranoá', role: 'Técnico de Automação', when: '2026-07-22T08:00-03:00', note: 'Forwarded by an aunt with one line of her own.', text: `
Meu filho, chegou isso aqui no meu e-mail mas é seu. Deus te abençoe!

De: RH Usina Paranoá <rh@usinaparanoa.example>
Enviado: segunda-feira, 13 de julho de 2026 15:12
Para: lurdes.moura@correio.example
Assunto: Processo seletivo

Boa tarde, Rafael.

Você foi pré-selecionado para a vaga de Técnico de Automação. Compareça para entrevista no dia 22 de julho (quarta-feira), às 8h, na portaria 2.

RH Usina Paranoá` },
];
