import { readDisplay } from '../../platform/record/record.ts'
import { TABLES } from '../../shared/app.ts'

/** An outcome in the words that the form of a message has for it, in the language of the session. */
export function outcomeLabel(outcome: string): string {
    return readDisplay(TABLES.message, 'outcome', outcome)
}
