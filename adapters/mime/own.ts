import { decodeWords } from 'postal-mime';
import { toLine } from './clean.ts';

/** The labels of a mail: what the mailbox says, and what Gmail's export wrote into the mail. */
export const toLabels = (known: readonly string[], header: string | undefined): readonly string[] => {
  const exported = [...(header === undefined ? '' : decodeWords(header.slice(0, 4_000))).matchAll(/"([^"]*)"|([^,]+)/g)]
    .map(([, quoted, bare]) => toLine(quoted ?? bare ?? '', 100))
    .filter((label) => label !== '');
  return [...new Set([...known, ...exported])].slice(0, 50);
};

/** Names under which mail programs file what the user sent. */
const SENT =
  /^(?:\[gmail\]\/|inbox[./])?(?:sent|sent mail|sent items|sent messages|gesendet|gesendete elemente|gesendete objekte|enviados|enviadas|elementos enviados|itens enviados|envoyés|messages envoyés|éléments envoyés|inviati|posta inviata|verzonden|verzonden items)$/i;

/** True for the user's own mail: filed as sent, or from one of the user's addresses, also with a +tag. */
export const isOwn = ({
  labels,
  from,
  me,
}: {
  readonly labels: readonly string[];
  readonly from: string;
  readonly me: readonly string[];
}): boolean =>
  labels.some((label) => SENT.test(label.trim())) ||
  me.some((address) => toMailboxName(address) === toMailboxName(from) && from !== '');

const toMailboxName = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*@/, '@');
