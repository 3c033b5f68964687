/** What became of a message; values of the column `outcome` and of the answer. */
export const OUTCOMES = [
    'created',
    'updated',
    'repeated',
    'noted',
    'ignored',
    'related',
    'reopened',
    'resolved',
    'deactivated',
    'ended',
    'late',
    'below threshold',
    'test',
    'queued',
    'several',
    'refused',
    'refused by mapping',
    'refused by instance',
    'failed',
] as const

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number]
