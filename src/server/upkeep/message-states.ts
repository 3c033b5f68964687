/** States of a message that has come to its end; the columns' own values (fluent/inbound/message.now.ts). */
export const SETTLED = ['processed', 'refused', 'failed'] as const

/** States of a message that somebody still works on. Such a one is never deleted or erased. */
export const WAITING = ['received', 'queued'] as const
