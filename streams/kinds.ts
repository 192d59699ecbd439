/** The four classes of mail. */
export const kinds = ['INTERVIEW', 'OFFER', 'REJECTION', 'OTHER'] as const;
export type Kind = (typeof kinds)[number];

/** The finer verdict, by kind. */
export const detailsByKind = {
  INTERVIEW: ['invite', 'availability_request', 'confirmation', 'reschedule', 'cancel'],
  OFFER: ['letter', 'verbal', 'negotiation', 'deadline'],
  REJECTION: ['rejection', 'position_closed'],
  OTHER: [
    'assessment',
    'acknowledgement',
    'status_update',
    'outreach',
    'job_alert',
    'newsletter',
    'own_mail',
    'unrelated',
  ],
} as const satisfies Record<Kind, readonly string[]>;
export type Detail = (typeof detailsByKind)[Kind][number];

/** Most characters of visible text a Mail carries on a topic; the rest stays in the blob. */
export const MAX_TEXT = 16_000;
