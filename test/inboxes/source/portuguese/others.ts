import type { InboxSource } from '../../build/source.ts';

/** What sounds like news and is none, or none yet. */
export const others: InboxSource['mails'] = [
  { from: 'Ipê Verde <vagas@ipeverde.example>', subject: 'Recebemos sua candidatura', date: '2026-06-24T21:00-03:00', is: 'acknowledgement', company: 'Ipê Verde', role: 'Desenvolvedor Java Pleno', text: `
Olá, Rafael!

Sua inscrição na vaga Desenvolvedor Java Pleno foi concluída com sucesso. Se o seu perfil for selecionado, entraremos em contato para agendar uma entrevista. Boa sorte!

Ipê Verde` },
  { from: 'Tagus Sistemas <noreply@tagus.example>', subject: 'Candidatura recebida', date: '2026-06-26T18:00+01:00', is: 'acknowledgement', company: 'Tagus Sistemas', role: 'Engenheiro de Software', as: 'table', text: `
Caro candidato,

Confirmamos a receção da sua candidatura a Engenheiro de Software. Apenas os candidatos selecionados para entrevista serão contactados. Caso não o contactemos no prazo de 30 dias, considere que a candidatura não foi aceite.

Tagus Sistemas` },
  { from: 'Capivara Labs <testes@capivaralabs.example>', subject: 'Seu desafio técnico chegou 🚀', date: '2026-06-29T10:00-03:00', is: 'assessment', company: 'Capivara Labs', role: 'Engenheiro de Dados', text: `
Oi, Rafael! Parabéns por chegar até aqui. A próxima etapa para a vaga de Engenheiro de Dados é um desafio técnico. O prazo de entrega é 05/07, às 23h59.

https://desafio.capivaralabs.example/rm` },
  { from: 'Banco Araripe <avaliacao@provas.example>', subject: 'Você foi convidado para uma avaliação', date: '2026-06-30T09:00-03:00', is: 'assessment', company: 'Banco Araripe', as: 'html', note: 'An invitation, to a test.', html: `
<p>Olá, Rafael!</p><p>O Banco Araripe convida você para a prova online de lógica e inglês. São 50 minutos, disponível até sexta-feira, 03/07.</p><p><a href="https://provas.example/b">Iniciar prova</a></p>` },
  { from: 'Filipa Queirós <filipa.queiros@tagus.example>', subject: 'Ponto de situação', date: '2026-07-21T15:00+01:00', is: 'status_update', company: 'Tagus Sistemas', text: `
Boa tarde,

O seu processo mantém-se em análise. A direção regressa de férias no dia 27 e só então haverá uma decisão. Agradecemos a compreensão.

Filipa Queirós
Tagus Sistemas` },
  { from: 'Maré Viva <pessoas@mareviva.example>', subject: 'Referências', date: '2026-07-30T11:30+01:00', is: 'status_update', company: 'Maré Viva', text: `
Olá Rafael, podes enviar-nos o contacto de dois antigos responsáveis? Faz parte do nosso processo pedir referências antes de decidir.

Maré Viva` },
  { from: 'Bianca Torres <bianca@garimpo.example>', subject: 'Oportunidade Tech Lead', date: '2026-07-06T08:50-03:00', is: 'outreach', role: 'Tech Lead', text: `
Oi, Rafael, tudo bem?

Encontrei seu perfil e achei a sua cara uma vaga de Tech Lead numa fintech parceira (PJ, até 18k). Topa bater um papo essa semana pra eu te contar mais?

Bianca, Garimpo Talentos` },
  { from: 'Vagas Já <alerta@vagasja.example>', subject: '15 vagas novas para você', date: '2026-07-02T06:00-03:00', is: 'job_alert', as: 'bulk', list: true, text: `
Bom dia, Rafael! Separamos estas vagas

Desenvolvedor Java, Caju Tech, remoto
Analista de Sistemas, Serra Azul, entrevistas imediatas
Engenheiro de Software, Mandacaru, Recife

Ver todas: https://vagasja.example/v` },
  { from: 'Carreira em Foco <news@carreiraemfoco.example>', subject: 'A entrevista que mudou a minha vida', date: '2026-07-05T07:00-03:00', is: 'newsletter', as: 'bulk', list: true, text: `
Nesta edição: como responder "fale sobre você", o que fazer quando a proposta vem abaixo do esperado e por que um "não" pode ser o começo.` },
  { from: 'Lojas Tucano <ofertas@tucano.example>', subject: 'Rafael, sua proposta especial foi aprovada!', date: '2026-07-11T09:00-03:00', is: 'newsletter', as: 'bulk', list: true, text: `
Parabéns! Você foi selecionado para o nosso cartão com R$ 5.000 de limite. Aceite a proposta até domingo e ganhe frete grátis.` },
  { to: 'duda@jangada.example', replies: 'jangada-ok', subject: 'Re: Bora bater um papo?', date: '2026-07-08T12:02-03:00', is: 'own_mail', text: `
Tranquilo, Duda! Sexta às 10h30 está ótimo.

Rafael` },
  { from: 'Clínica Bem Sorrir <agenda@bemsorrir.example>', subject: 'Consulta marcada', date: '2026-07-16T13:00-03:00', is: 'unrelated', text: `
Olá! Sua consulta com o dentista está confirmada para sexta-feira, 17/07, às 14h. Responda SIM para confirmar ou NÃO para cancelar.` },
  { from: 'Condomínio Aroeiras <sindico@aroeiras.example>', subject: 'Proposta de reforma recusada', date: '2026-07-18T10:00-03:00', is: 'unrelated', text: `
Prezados condôminos, informamos que a proposta da construtora foi recusada em assembleia. Novas empresas serão entrevistadas na próxima terça-feira, às 19h, no salão de festas.` },
];
