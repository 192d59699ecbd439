import type { Mail } from '#streams/model.ts';

const MAX = 4_000;
const title = String.raw`((?:[A-Z0-9][\p{L}\p{N}&+#./'’-]{0,30})(?:[ ](?:(?:of|de|du|des|da|do|di|and|&|/|-|–|für|for|en|et|in|van|I{1,3}|im|der)[ ])?(?:\([\p{L}/ *]{1,12}\)|[A-Z0-9(][\p{L}\p{N}&+#.,/'’()*:-]{0,30})){0,7})`;
const patterns = [
  String.raw`(?:[Rr]ole|[Pp]osition|[Jj]ob [Tt]itle|[Pp]ost|POST|[Ss]telle|[Pp]oste|[Pp]uesto|[Vv]aga|[Cc]argo|[Ff]unctie|[Pp]osizione)\s?:\s?${title}`,
  String.raw`(?:position|role|post|job|vacancy|opening|internship)(?: of| as| for)(?: an?| the)? ${title}`,
  String.raw`(?:for|to|in|about|regarding|our|the|as)(?: the| our| an?| open)* ${title} (?:position|role|opening|vacancy|job|internship|post)\b`,
  String.raw`(?:Stelle|Position|Bewerbung|Tätigkeit|Job)(?: als| zum| zur)(?: eine?r?)? ${title}`,
  String.raw`\b[Aa]ls ${title}`,
  String.raw`(?:poste|candidature|emploi)(?: de| d['’]| pour le poste de| en tant que)\s?${title}`,
  String.raw`(?:puesto|posición|vacante|cargo|vaga|posição|candidatura|candidatar)(?: de| para| a| como| à vaga de| para el puesto de| para a vaga de)+ ${title}`,
  String.raw`(?:posizione|ruolo|functie|vacature)(?: di| van| als)? ${title}`,
  String.raw`(?:[Aa]pplication|[Aa]pplying|[Ii]nterview|[Oo]ffer)(?: for| to|:| -| –)(?: the| our)? ${title}`,
].map((pattern) => new RegExp(pattern, 'u'));
const wrong =
  /^(?:The|This|Our|Your|You|We|I|If|Please|Thank|Thanks|Hi|Dear|Next|An?|Soon|Ihre?|Sie|Wir|Für|Nous|Vous|Monday|Tuesday|Wednesday|Thursday|Friday|Invitation|Update|Interview|Offer|Application|Position|Role|\d+)$/;

/** The role as the mail writes it, or null: only what stands where a role is named. */
export const roleOf = (mail: Pick<Mail, 'subject' | 'text'>): string | null => {
  for (const text of [mail.text.slice(0, MAX), mail.subject.slice(0, 300)])
    for (const pattern of patterns) {
      const role = trimmed(pattern.exec(text)?.[1]);
      if (role !== null) return role;
    }
  return null;
};

const trimmed = (found: string | undefined): string | null => {
  const role =
    (found ?? '')
      .split(/ (?:at|bei|chez|with|position|role) |[,;:](?: |$)|\. /)[0]
      ?.replace(/[\s.,:;–/&(-]+$/u, '')
      .trim() ?? '';
  return role.length >= 2 && role.length <= 80 && !wrong.test(role) && /\p{L}{2}/u.test(role) ? role : null;
};
