/** States of a message that has come to its end; values of the column `state`. */
export const SETTLED: readonly string[] = ['processed', 'refused', 'failed']

/** States of a message that is not settled. Such a one is never deleted or erased. */
export const WAITING: readonly string[] = ['received', 'queued']
