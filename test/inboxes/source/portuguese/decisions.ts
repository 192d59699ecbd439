import type { InboxSource } from '../../build/source.ts';

/** Offers and refusals. */
export const decisions: InboxSource['mails'] = [
  { from: 'Duda <duda@jangada.example>', subject: 'Você passou!!!', date: '2026-07-17T18:30-03:00', is: 'verbal', company: 'Jangada', role: 'dev backend', text: `
Rafaaa, ótima notícia: você passou em todas as etapas e a gente quer você na Jangada como dev backend! 🥳

Segunda eu te mando a proposta bonitinha com salário e benefícios. Bom fim de semana!

Duda` },
  { from: 'Jangada Pessoas <pessoas@jangada.example>', subject: 'Carta-proposta', date: '2026-07-20T11:00-03:00', is: 'letter', company: 'Jangada', role: 'Desenvolvedor Backend', as: 'both', text: `
Olá, Rafael!

É com muita alegria que formalizamos nossa proposta para a posição de Desenvolvedor Backend, regime CLT:

Salário: R$ 9.800,00. Vale-refeição: R$ 1.100,00. Início: 17/08/2026. Trabalho 100% remoto.

A carta-proposta segue em anexo. Pedimos o seu de acordo até sexta-feira, 24/07.

Jangada Pessoas`, attachments: [{ name: 'Carta-proposta Rafael Moura.pdf', type: 'application/pdf', content: '%PDF-1.4\n% vazia\n' }] },
  { from: 'Jangada Pessoas <pessoas@jangada.example>', subject: 'Re: Carta-proposta', date: '2026-07-22T15:15-03:00', is: 'negotiation', company: 'Jangada', text: `
Oi, Rafael,

Levamos seu pedido para a diretoria e conseguimos chegar a R$ 10.400,00, mais o auxílio home office. Acima disso infelizmente não dá neste momento. Podemos fechar assim?

Jangada Pessoas` },
  { from: 'Jangada Pessoas <pessoas@jangada.example>', subject: 'Lembrete: prazo da proposta', date: '2026-07-24T08:30-03:00', is: 'deadline', company: 'Jangada', text: `
Bom dia, Rafael! Passando para lembrar que o prazo para aceitar a nossa proposta termina hoje às 18h. Ficamos no aguardo da sua resposta.

Jangada Pessoas` },
  { from: 'Filipa Queirós <filipa.queiros@tagus.example>', subject: 'Proposta de contrato de trabalho', date: '2026-07-27T12:10+01:00', is: 'letter', company: 'Tagus Sistemas', role: 'Engenheiro de Software', as: 'html', html: `
<p>Exmo. Senhor Rafael Moura,</p><p>É com satisfação que lhe apresentamos a nossa proposta para integrar os quadros da Tagus Sistemas como Engenheiro de Software: contrato sem termo, vencimento base de 2.350&nbsp;€ (14 meses), seguro de saúde e 25 dias de férias.</p><p>Caso aceite, queira devolver-nos a minuta assinada até 7 de agosto.</p><p>Com os melhores cumprimentos,<br>Filipa Queirós</p>` },
  { from: 'Gonçalo Teles <goncalo@mareviva.example>', subject: 'A tua resposta', date: '2026-08-03T17:20+01:00', is: 'verbal', company: 'Maré Viva', text: `
Olá Rafael,

Tentei ligar-te agora mesmo. Queremos muito que venhas trabalhar connosco e vamos fazer-te uma proposta. Quando podemos falar sobre valores e data de entrada?

Abraço,
Gonçalo
Maré Viva` },
  { from: 'Banco Araripe <naoresponda@bancoararipe.example>', subject: 'Retorno do processo seletivo', date: '2026-07-23T07:00-03:00', encoding: 'base64', is: 'rejection', company: 'Banco Araripe', role: 'Analista de Sistemas Sênior', as: 'table', text: `
Olá, Rafael!

Agradecemos sua participação no processo seletivo para Analista de Sistemas Sênior.

Desta vez, optamos por seguir com candidatos mais aderentes ao momento da vaga. Seu currículo continuará no nosso banco de talentos.

Desejamos sucesso na sua jornada!
Banco Araripe` },
  { from: 'Vitor Hugo <vitor@capivaralabs.example>', subject: 'Feedback da entrevista', date: '2026-07-09T19:05-03:00', is: 'rejection', company: 'Capivara Labs', role: 'Engenheiro de Dados', text: `
Fala, Rafael, beleza?

Cara, primeiro parabéns pela entrevista de ontem, o pessoal elogiou muito o seu desenho do pipeline. Mas a gente acabou fechando com outra pessoa pra vaga de Engenheiro de Dados, que já tinha vivência com o nosso setor. Não desanima, tá? Vou lembrar de você.

Vitor
Capivara Labs` },
  { from: 'Câmara Municipal de Vila Serena <recrutamento@vilaserena.example>', subject: 'Procedimento concursal n.º 8/2026', date: '2026-07-15T10:00+01:00', is: 'position_closed', company: 'Câmara Municipal de Vila Serena', role: 'Técnico Superior (Informática)', text: `
Exmos. Senhores Candidatos,

Informa-se que, por despacho de 13 de julho, foi determinada a cessação do procedimento concursal para o posto de Técnico Superior (Informática), não havendo lugar ao seu preenchimento.

Câmara Municipal de Vila Serena` },
  { from: 'Ipê Verde <juliana@ipeverde.example>', subject: 'Sobre a vaga', date: '2026-07-16T17:40-03:00', is: 'position_closed', company: 'Ipê Verde', role: 'Desenvolvedor Java Pleno', text: `
Oi, Rafael, tudo bem?

Tenho uma notícia chata: a vaga de Desenvolvedor Java Pleno foi congelada pela matriz e, por isso, não vamos remarcar a nossa entrevista. Se ela reabrir, você é a primeira pessoa que eu procuro!

Juliana

Em qua., 1 de jul. de 2026 às 10:20, Juliana Prates <juliana@ipeverde.example> escreveu:
> Queremos te convidar para uma entrevista online na terça-feira,
> 07/07/2026, às 15h (horário de Brasília).` },
  { from: 'Recrutamento <recrutamento@seguros-pinhal.example>', subject: 'Candidatura ref. 2291', date: '2026-07-13T09:00+01:00', is: 'rejection', company: 'Seguros Pinhal', as: 'html', html: `
<p>Estimado candidato,</p><p>Agradecemos o interesse demonstrado na Seguros Pinhal. Após análise cuidada, lamentamos informar que a sua candidatura não foi selecionada para a fase seguinte.</p><p>Votos de sucesso,<br>Seguros Pinhal</p>` },
];
