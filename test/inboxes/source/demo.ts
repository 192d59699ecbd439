import type { InboxSource } from '../build/source.ts';

export const inbox: InboxSource = {
  owner: 'Alex Lindqvist <alex@example.org>',
  mails: [
    { id: 'a', from: 'Zoë Vossköhler <zoe@halden.example>', subject: 'Your interview — schön', date: '2026-03-02T09:14+01:00', is: 'invite', company: 'Halden', text: `Hi Alex, we would like to meet you at our office on Thursday; please have a look at the enclosed calendar entry and tell us.\n\nZoë`, as: 'both',
      calendar: { app: 'outlook', uid: 'x', summary: 'Interview', start: '2026-03-05T14:00', zone: 'W. Europe Standard Time', organizer: 'Zoë <zoe@halden.example>' } },
    { replies: 'a', quotes: 'a', date: '2026-03-02T10:14+01:00', is: 'own_mail', text: 'Thursday works!' },
    { copies: 'a', way: 'other', receivedAt: '2026-03-03T00:00Z' },
  ],
};
