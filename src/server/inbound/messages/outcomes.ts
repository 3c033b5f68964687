/** What a decision may come to. */
export const DECIDED_OUTCOMES = [
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
] as const

/** What becomes of a message whose decision could not be written. */
export const REFUSED_WRITES = ['refused by mapping', 'refused by instance'] as const

/** What becomes of a message without a decision. */
const UNDECIDED_OUTCOMES = ['test', 'queued', 'several', 'refused', 'failed'] as const

/** What became of a message; values of the column `outcome` and of the answer. */
export const OUTCOMES = [...DECIDED_OUTCOMES, ...REFUSED_WRITES, ...UNDECIDED_OUTCOMES] as const

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number]

/** One of {@link DECIDED_OUTCOMES}. */
export type DecidedOutcome = (typeof DECIDED_OUTCOMES)[number]
