import { fileURLToPath } from 'node:url';

/** The sample inbox: what is read where nobody has named a mailbox. */
export const demoInbox = fileURLToPath(new URL('../../test/inboxes/demo.jsonl', import.meta.url));
