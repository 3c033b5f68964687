import { openTable } from '../platform/record.ts'
import { TABLES } from '../shared/app.ts'

/** An outcome in the words that the form of a message has for it, in the language of the session. */
export function outcomeLabel(outcome: string): string {
    const draft = openTable(TABLES.message)
    draft.initialize()
    draft.setValue('outcome', outcome)
    return draft.getDisplayValue('outcome')
}
