/** What a phrase says about the sentence it stands in. */
export const flags = [
  'rejection',
  'interview',
  'offer',
  'conditional',
  'past',
  'assessment',
  'receipt',
  'process',
  'press',
  'others',
  'scheduling',
  'job',
  'marketing',
  'outreach',
  'negated',
  'closed',
] as const;
export type Flag = (typeof flags)[number];

const meet =
  'interview|interviews|(?:phone|recruiter|telephone|hr|tech|technical) ?screen|screening call|on-?site|vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|jobinterview|telefoninterview|entretien|entrevista|colloquio|sollicitatiegesprek|kennismakingsgesprek';
const post =
  '(?:job|position|role|post|opening|vacancy|employment|contract|internship|stelle|posten?|poste|emploi|puesto|empleo|trabajo|vaga|cargo|lavoro|baan|functie)';

/**
 * Phrases that discriminate, on plain sentences (lower case, no diacritics), in English, German, French, Spanish,
 * Portuguese, Italian and Dutch. Every gap is bounded, so that each runs in linear time.
 */
const patterns: Readonly<Record<Flag, RegExp>> = {
  rejection: new RegExp(
    [
      "(?:\\bnot|n't|no longer|unable to|cannot|decided against) (?:be )?(?:currently |actively )?(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|go(?:ing)?|continu(?:e|ing)|advanc(?:e|ing)|pursu(?:e|ing)|tak(?:e|ing))\\b.{0,40}\\b(?:forward|further|ahead|with your|your (?:application|candidacy)|you)\\b",
      "(?:\\bnot|n't) (?:to )?(?:proceed|progress|advance|pursue|continue)\\b.{0,60}\\b(?:application|candidacy|you|process|candidature)",
      "(?:\\bnot|n't) (?:been |be |being |were |was )?(?:successful|selected|shortlisted|short-listed|chosen|accepted|retained|considered|a (?:good )?(?:fit|match)|the right (?:fit|match)|among|moved forward|invited)\\b",
      "\\bunsuccessful\\b|(?:n't|\\bnot|\\bno) (?:see|feel|believe|think|find|have|a|currently)\\b.{0,40}\\b(?:fit|match|suitable|opening for you|role for you)\\b",
      '\\b(?:other|another|different|stronger|more qualified|better[- ]suited|internal) (?:\\w+ ){0,2}(?:candidates?|applicants?|direction|individuals?|person|people)\\b',
      '\\b(?:candidates?|applicants?|someone|somebody|individuals?) (?:whose|who|with) .{0,60}\\b(?:more closely|better|closer|closely|stronger|more (?:relevant|experience))',
      "\\b(?:unable|not able|cannot|can't|can not|won't|will not|not be able|not in a position) (?:to )?(?:offer|extend|invite|make you an offer|consider you|hire|select|progress|bring you|accept)\\b",
      "(?:\\bnot|n't) (?:be )?(?:offering|extending|inviting|making you|hiring|considering)\\b",
      '\\b(?:decided|chosen|opted|elected|have) (?:to )?(?:go|move|gone|moved|proceed(?:ed)?) (?:forward |ahead |on )?(?:with|in) (?:an?other|a different|other|someone)',
      '\\b(?:regret to|sorry to|unfortunately|regrettably|afraid)\\b.{0,80}\\b(?:application|candidacy|candidate|another|someone|filled|declin\\w+|reject\\w+|unsuccessful|selected|forward)\\b',
      '\\b(?:wish|best of luck|good luck|success)\\b.{0,40}\\b(?:job search|search for|future (?:endeavou?rs?|career|applications?)|career search|job hunt)',
      '\\bkeep your (?:resume|cv|application|details|information|profile)\\b.{0,25}\\b(?:on|in) (?:file|our|mind)',
      '\\b(?:went|gone|going) with (?:someone|another|a different)\\b',
      '\\b(?:turned? down|rejected|declined|pass(?:ing|ed)? on) (?:your (?:application|candidacy)|you)\\b|\\bto pass on\\b.{0,30}\\bthis time\\b|\\bdecline your\\b',
      '\\b(?:leider|bedauern|bedauerlicherweise|schweren herzens)\\b.{0,120}\\b(?:absage\\w*|abzusagen|nicht|kein\\w*|ander\\w*|entschieden|mitteilen|besetzt)\\b|\\babsagen\\b|\\babzusagen\\b|\\beine absage\\b',
      '\\b(?:nicht|kein\\w*)\\b.{0,60}\\b(?:berucksichtig\\w+|in die engere (?:wahl|auswahl)|zusage\\w*|weiter (?:zu )?verfolgen|einladen konnen|stelle anbieten|engere)\\b',
      '\\b(?:fur|zugunsten|mit) (?:eine[nrms]*) ander\\w+ (?:bewerb|kandidat|person)\\w*|\\bander\\w* (?:bewerber|kandidat|bewerbung)\\w*',
      '\\bentschieden,? (?:ihre|deine) bewerbung nicht\\b|\\bzu unserer entlastung\\b',
      '\\b(?:malheureusement|regret(?:tons|te|s)?|desole\\w*|navre\\w*)\\b.{0,140}\\b(?:pas|autre\\w*|suite|negative\\w*|retenu\\w*|candidature|defavorable)\\b|\\bpas (?:ete |pu )?(?:retenu\\w*|donner suite|donner une suite|en mesure de|souhaite poursuivre|poursuivre|selectionne\\w*)\\b|\\bsuite (?:favorable|positive)\\b.{0,60}\\bpas\\b|\\bne (?:correspond|donner\\w*|poursui\\w*|pouvons|sera|sommes)\\b.{0,60}\\b(?:suite|pas|retenu\\w*)\\b|\\bautre(?:s)? candidat\\w*|\\bsuite defavorable\\b',
      '\\b(?:lamentablemente|lamentamos|desafortunadamente|sentimos|por desgracia|lamento)\\b.{0,140}\\b(?:no|otr[oa]s?|descart\\w+|comunicar\\w*|informar\\w*)\\b|\\bno (?:has|ha|hemos|fue|fuiste|podemos|vamos|continuar\\w*|seguir\\w*|resulto|avanz\\w+)\\b.{0,50}\\b(?:selecci\\w+|elegid\\w+|continuar|avanzar|seguir|proceso|candidatura|ofrecer\\w*|favorable)\\b|\\botr[oa]s? (?:candidat\\w+|perfil\\w*|persona)\\b',
      '\\b(?:infelizmente|lamentamos|lamento)\\b.{0,140}\\b(?:nao|outr[oa]s?|informar|comunicar)\\b|\\bnao (?:foi|fomos|ira|vamos|iremos|podemos|sera|seguir\\w*|avanc\\w+|poderemos|daremos|teve)\\b.{0,60}\\b(?:selecion\\w+|seguir|avancar|aprovad\\w+|processo|candidatura|escolhid\\w+|prosseguir|continuidade)\\b|\\boutr[oa]s? (?:candidat\\w+|perfi\\w*|pessoa)\\b',
      '\\b(?:purtroppo|siamo spiacenti|ci dispiace)\\b.{0,140}\\b(?:non|altr[oi]|informar\\w+)\\b|\\baltr[oi] candidat\\w+|\\bnon (?:proseguire|procedere|e stat[oa] selezionat\\w+)\\b',
      '\\b(?:helaas|het spijt|tot onze spijt)\\b.{0,140}\\b(?:niet|andere?|afwijz\\w+|geen)\\b|\\bandere kandida\\w+|\\bniet (?:geselecteerd|uitgenodigd|verder)\\b',
    ].join('|'),
  ),
  closed: new RegExp(
    `\\b(?:position|role|job|vacancy|requisition|opening|search|post)\\b.{0,40}\\b(?:been|is|was|now) (?:now |already |since )?(?:filled|closed|cancell?ed|withdrawn|put on hold|on hold|frozen|eliminated|no longer (?:available|open))\\b|\\b(?:filled|closed|cancell?ed|withdrawn|put on hold) (?:the|this|our) ${post}|\\bhiring freeze\\b|\\bstelle\\b.{0,40}\\b(?:besetzt|gestrichen|vergeben|entfallt|nicht mehr)\\b|\\bposte\\b.{0,40}\\b(?:pourvu|supprime|gele|annule)\\b|\\b(?:puesto|vacante|posicion)\\b.{0,40}\\b(?:cubiert|cerrad|cancelad)\\w+|\\bvaga\\b.{0,40}\\b(?:preenchida|encerrada|cancelada|fechada|suspensa)\\b|\\bposizione\\b.{0,40}\\b(?:chiusa|coperta)\\b|\\bvacature\\b.{0,40}\\b(?:vervuld|ingetrokken|gesloten)\\b`,
  ),
  interview: new RegExp(
    [
      `\\b(?:invit\\w+|schedul\\w+|arrang\\w+|set(?:ting)? up|book\\w*|confirm\\w*|reschedul\\w+|attend|select\\w+ for|shortlisted for|organi[sz]e|plan|hold|bring you|have you|availab\\w+|move you|advance)\\b.{0,90}\\b(?:${meet})\\b`,
      `\\byour\\b.{0,60}\\b(?:${meet})\\b.{0,60}\\b(?:is|has been|will|with|on|at|scheduled|confirmed|details|tomorrow)\\b`,
      `\\b(?:${meet})\\b.{0,60}\\b(?:confirm\\w*|schedul\\w+|invitation|availability|details|with you|bestatig\\w+|einladung|confirmad\\w+|convocation)\\b`,
      `\\b(?:like|love|want|wish|happy|keen|pleased|delighted|excited|great) (?:for you )?to (?:meet|interview|speak with|talk (?:to|with)|chat with|connect with|bring|have|invite|schedule|set up|arrange|see|get) (?:you|a|an|some|up|your)\\b`,
      '\\b(?:bring|have|get|see|invite) you (?:in|on-?site|over|out|down|to (?:our|the) office|to (?:meet|come|interview|visit|speak|talk))\\b',
      '\\b(?:come|stop|drop) (?:in|by|on-?site|over|down|up|to (?:the|our)|out)\\b.{0,60}\\b(?:meet|interview|talk|chat|discuss|visit|speak)',
      '\\b(?:einladen|einladung|laden)\\b.{0,90}\\b(?:gesprach|interview|kennenlern\\w+|vorstellungs\\w+)\\b|\\b(?:gesprach|interview|vorstellungsgesprach|kennenlern\\w+)\\b.{0,90}\\b(?:ein|einladen|einzuladen|eingeladen|vereinbaren|stattfind\\w+|findet|termin)\\b|\\b(?:kennenlernen|kennenzulernen)\\b',
      '\\b(?:invit\\w+|convi\\w+|convoq\\w+|rencontr\\w+|planifi\\w+|fixer|organiser|confirm\\w+|convenir|proposer)\\b.{0,90}\\b(?:entretien|echange|rendez-vous|rencontrer|visio\\w*|appel)\\b|\\bvous rencontrer\\b|\\bentretien\\b.{0,60}\\b(?:prevu|aura lieu|confirme|le 0|se deroulera)',
      '\\b(?:invit\\w+|concertar|agendar|program\\w+|confirm\\w+|coordinar|tener|marcar|convid\\w+|realizar|gustaria)\\b.{0,90}\\b(?:entrevista|llamada|videollamada|conversa|reuniao|chamada|bate-papo)\\b|\\b(?:entrevista)\\b.{0,60}\\b(?:sera|programad\\w+|confirmad\\w+|agendad\\w+|marcad\\w+|el dia|no dia|tendra lugar)\\b|\\b(?:conocerte|conocerle|conhece-l[oa]|conhecer voce|te conhecer)\\b',
      '\\b(?:invit\\w+|fissare|conferm\\w+|organizzare|incontr\\w+)\\b.{0,90}\\bcolloquio\\b|\\b(?:uitnodig\\w+|nodig\\w*|plannen|inplannen|bevestig\\w+)\\b.{0,90}\\b(?:gesprek|interview|kennismak\\w+|sollicitatiegesprek)\\b',
    ].join('|'),
  ),
  scheduling: new RegExp(
    '\\b(?:what|which|when|some|few|send|let me know|share|provide|give|know|confirm)\\b.{0,70}\\b(?:availab\\w+|times?|slots?|days?|dates?|free|works?)\\b|\\bare you (?:available|free)\\b|\\bwhich (?:one|of (?:these|them)|time|slot|day)\\b.{0,20}\\b(?:suits?|works?|best)\\b|\\bdo you have (?:time|availability|a few|some|\\d+)\\b|\\bcan you (?:do|make|come|meet)\\b|\\bwould\\b.{0,40}\\b(?:work|suit) (?:for )?you\\b|\\b(?:pick|choose|select|book|find)\\b.{0,40}\\b(?:time|slot|date)\\b|\\b(?:schedule|set up|arrange|jump on|hop on|have)\\b.{0,40}\\b(?:call|chat|conversation|meeting|time to (?:chat|talk|speak|connect))\\b|\\b(?:call me|call us|please call)\\b|\\b(?:wann|welche\\w*|passt|terminvorschlag\\w*|zeitfenster|uhrzeit|verfugbar\\w*)\\b|\\b(?:disponib\\w+|creneaux?|horarios?)\\b|\\b(?:beschikbaar\\w*|disponibilita)\\b',
  ),
  offer: new RegExp(
    [
      `\\b(?:offer|offering) (?:you )?(?:the|a|an|this|our)?\\b.{0,60}\\b${post}\\b`,
      '\\b(?:extend|make|making|made|extending|present|send|sending|put together|give|attached|attach|enclosed|formal|written|verbal|official|employment|job|contingent|conditional|internship) (?:\\w+ ){0,4}offer\\b',
      '\\boffer (?:letter|of employment|package|details)\\b|\\byour offer\\b|\\b(?:letter of|accept (?:this|the|our|your)|sign(?:ed)? (?:the|your|this)|terms of (?:the|your|our|this)) (?:\\w+ )?(?:offer|appointment|contract|agreement)\\b',
      "\\b(?:you(?:'ve| have)? (?:got|have) (?:got )?the job|welcome to the team|welcome (?:you )?aboard|join our team as|like to hire you|want to hire you|like you to join|love for you to join|you are hired|you're hired)\\b",
      '\\b(?:starting|base|annual|gross) (?:base )?salary\\b',
      '\\b(?:stelle|position|job|vertrag|arbeitsvertrag|vertragsangebot|angebot)\\b.{0,60}\\b(?:anbieten|anzubieten|angebot|machen|unterbreiten|zusage|zusenden|anhang|anbei|unterschr\\w+)\\b|\\barbeitsvertrag\\b|\\bvertragsangebot\\b|\\bzusage\\b|\\b(?:dich|sie) (?:gerne? )?einstellen\\b',
      "\\b(?:proposition|promesse|offre|contrat) d'?e?\\s?(?:embauche|emploi|travail)\\b|\\b(?:proposer|offrir)\\b.{0,50}\\b(?:poste|cdi|cdd|contrat)\\b|\\bvotre contrat\\b",
      '\\b(?:oferta|propuesta|proposta|contrato)\\b.{0,20}\\b(?:laboral|de trabajo|de empleo|economica|formal|de trabalho|de emprego|de contratacion|de contratacao)\\b|\\b(?:ofrecer\\w*|oferecer\\w*)\\b.{0,50}\\b(?:puesto|vaga|cargo|posicion|posicao|empleo|contrato)\\b|\\bcarta (?:de )?(?:oferta|proposta)\\b',
      '\\b(?:proposta|lettera|offerta) (?:di )?(?:assunzione|lavoro|contratto|contrattuale)\\b|\\b(?:arbeidsovereenkomst|arbeidscontract|contractvoorstel|baan aanbieden|aanbod doen)\\b',
    ].join('|'),
  ),
  conditional:
    /\b(?:if (?:you(?:r|'re)?|we|there|selected|shortlisted|successful|suitable|interested|the|it)\b|should (?:you|your|we|there)\b|in (?:the event|case)\b|only (?:shortlisted|selected|those|candidates)|once (?:we|your|the)|may (?:be )?(?:contact|invite|reach)\w*|might|whether|subject to|falls|sofern|sollte[nst]?\b|wenn\b|sobald|bei (?:interesse|positiver|passend\w+)|si (?:votre|vous|ton|su|tu|eres|resultas|nous|cumples|tu perfil)|dans le cas|en cas|en caso|caso (?:o seu|seu|voce|avance|haja)|se (?:o seu|voce|for|il suo|la sua)|indien|als uw|mocht)\b/,
  past: /\b(?:thank(?:s| you)|appreciate\w*|pleasure|enjoyed|great|nice|grateful)\b.{0,60}\b(?:interview(?:ing|ed)?|meeting|speaking|talking|coming|met|spoke|speak|came|taking the time|time)\b|\b(?:danke?n?|dank)\b.{0,60}\b(?:gesprach|interview|kennenlernen)\b|\bmerci\b.{0,60}\b(?:entretien|echange)|\b(?:gracias|obrigad\w+|agradecemos)\b.{0,80}\b(?:entrevista|conversa|tiempo|tempo)\b|\b(?:yesterday|last week|gestern|hier|ayer|ontem)\b/,
  assessment:
    /\b(?:coding|technical|online|skills?|take-?home|programming|aptitude|cognitive|personality|psychometric|case|hackerrank|codility|codesignal|testgorilla)\b.{0,30}\b(?:test|tests|assessment|assessments|challenge|exercise|assignment|study|task|project)\b|\b(?:complete|take|finish|submit)\b.{0,50}\b(?:assessment|test|challenge|exercise|assignment|questionnaire)\b|\b(?:hackerrank|codility|codesignal|testgorilla|hirevue)\b|\b(?:online-?test|testaufgabe|eignungstest|probeaufgabe|einstellungstest|fallstudie)\b|\b(?:test technique|test en ligne|etude de cas|prueba tecnica|prueba online|teste tecnico|teste online|desafio tecnico|test online|prova tecnica|online assessment)\b/,
  receipt:
    /\b(?:received|receipt of|submitted|submission of|acknowledg\w+|reviewing|will review|under review|is being reviewed)\b.{0,60}\b(?:application|resume|cv|candidacy|materials|profile)\b|\b(?:application|resume|cv)\b.{0,60}\b(?:received|submitted|under review|being reviewed|will be reviewed|reviewed by)\b|\bthank(?:s| you)\b.{0,40}\bappl(?:ying|ication)\b|\b(?:eingang|eingegangen|erhalten)\b.{0,60}\bbewerbung|\bbewerbung\w*\b.{0,60}\b(?:eingegangen|erhalten|eingang)\b|\bcandidature\b.{0,60}\b(?:recu\w*|enregistree|reception)\b|\bbien recu\b.{0,60}\bcandidature\b|\b(?:recibid\w+|recebemos|recebida)\b.{0,60}\b(?:candidatura|solicitud|inscri\w+)\b|\b(?:candidatura|solicitud)\b.{0,60}\b(?:recibid\w+|recebida|registrad\w+)\b/,
  process:
    /\b(?:(?:our|the) (?:\w+ )?(?:hiring|interview|recruit\w+|selection|application) process|process (?:consists|includes|usually|typically)|next steps? (?:usually|typically|may)|typically|usually|normally|prozess besteht|bewerbungsprozess|auswahlverfahren|processus (?:de recrutement|se compose)|proceso (?:de seleccion|consta)|processo seletivo)\b/,
  press:
    /\b(?:journalist|reporter|magazine|newspaper|podcast|article|editor|editorial|broadcast|tv|television|radio|press|media|cnn|cnbc|president|minister|senator|exclusive interview|episode|webinar|celebrity|actor|author|zeitung|presse|journal|periodista|revista|jornal)\b/,
  others:
    /\b(?:selected candidates|shortlisted (?:candidates|applicants)|successful (?:candidates|applicants)|the candidates?|these candidates|each candidate|following candidates|candidates (?:were|are|have|to)|(?:invited|interviewed|interviewing) (?:\d+|several|some|the|all|him|her|them)|to be interviewed|let him|let her|he looks|she looks|does he|does she|his background|her background|interviewers?|candidate list|results of your|interview(?:ed)? (?:him|her|them|candidates)|interview with [a-z]+ [a-z]+ (?:for|who)|applicants will|candidates will|bring (?:him|her|them)|his resume|her resume|his cv|her cv|we are hiring|headcount|ausgewahlte bewerber|candidats (?:retenus|selectionnes)|candidatos seleccionados|candidatos selecionados)\b/,
  job: /\b(?:interview\w*|application\w*|applied|apply\w*|applicant\w*|candida\w+|position\w*|role\w*|recruit\w*|hiring|hire[ds]?|resume|cv|job|jobs|career\w*|employment|vacanc\w+|internship|salary|talent|opportunit\w+|onboarding|bewerb\w+|stelle|vorstellungs\w+|lebenslauf|personal\w*|karriere|gehalt|arbeitsvertrag|poste|emploi|entretien|embauche|recrutement|contrat|puesto|empleo|trabajo|entrevista|vacante|seleccion|contratacion|vaga|emprego|trabalho|selecao|selecionad\w+|contratacao|colloquio|lavoro|selezione|assunzione|sollicit\w+|vacature|functie|baan|gesprek)\b/,
  marketing:
    /\b(?:unsubscribe|% off|discount|limited[- ]time|special offer|exclusive offer|offer (?:ends|expires|valid)|free trial|subscribe|newsletter|coupon|promo\w*|sale|deals?|buy now|shop now|abbestellen|abmelden|rabatt|desabonner|desinscrire|darse de baja|cancelar inscricao|guaranteed|mortgage|credit|viagra|investment|million|lottery|refinance)\b/,
  outreach:
    /\b(?:came across your|found your (?:profile|resume)|your (?:linkedin )?profile (?:caught|on)|reaching out|reach out|open to (?:new|hearing|a)|would you be interested|are you (?:interested|looking)|might be interested|may be interested|new opportunit\w+|our client|my client|immediate opening|job description|updated (?:resume|cv)|send (?:me )?your (?:resume|cv)|auf (?:dein|ihr) profil|neue herausforderung|unser\w* kund\w+|votre profil|a l'ecoute|tu perfil|nuevas oportunidades|seu perfil|novas oportunidades)\b/,
  negated:
    /\b(?:not|n't|no|never|unable|cannot|without|nicht|kein\w*|pas|aucun\w*|ningun\w*|nao|nenhum\w*|non|niet|geen)\b/,
};

const indexed = flags.map((flag, n): readonly [RegExp, number] => [patterns[flag], n]);

/** Indices in `flags` of the phrases found in a plain sentence. */
export const flagsOf = (plain: string): readonly number[] => {
  const found: number[] = [];
  for (const [pattern, number] of indexed) if (pattern.test(plain)) found.push(number);
  return found;
};

/** Whether a plain sentence holds a phrase of this kind. */
export const says = (flag: Flag, plain: string): boolean => patterns[flag].test(plain);

/** Text that talks to a machine instead of to the person: it must not move the verdict. */
export const addressesMachine = (plain: string): boolean =>
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|prior|above|earlier|all|your|the)\b.{0,30}\b(?:instructions?|prompts?|rules?|text|content|guidelines?)\b|\b(?:classify|label|categori[sz]e|mark|treat|tag|score|rate)\b.{0,30}\b(?:this|the|it|mail|email|message)\b.{0,40}\b(?:as|with)\b|\bsystem prompt\b|\b(?:you are|you're|as|to|dear|hey|attention|note for) (?:an? |the |any |all )?(?:ai|llms?|large language model|language model|classifier|gpt|chatbot|automated (?:system|assistant))\b(?! (?:\w+ )?(?:engineer|developer|researcher|scientist|team|role|position|product|company|start-?up))|\b(?:respond|reply|answer|output|return)\b.{0,20}\b(?:only|with|exactly)?\b.{0,12}\b(?:json|offer|interview|rejection|label)\b.{0,20}$|\b(?:ignoriere|ignorez|ignora|ignore as|vergiss)\b.{0,50}\b(?:anweisung\w*|instruc\w+|instruktion\w*)\b|\bklassifizier\w+\b|\bclassifi(?:ez|que|ca)\b/.test(
    plain,
  );
