import type { ErasableRows } from '../../platform/record/upkeep-rules.ts'
import { TABLES } from '../../shared/app.ts'
import { SETTLED, WAITING } from './message-states.ts'

/** Messages: one that holds the text loses its whole body, and each other column that holds it its text. */
export const ERASABLE_MESSAGES: ErasableRows = {
    table: TABLES.message,
    columns: ['body', 'summary', 'error', 'trace'],
    settled: [['state', 'IN', SETTLED]],
    waiting: [['state', 'IN', WAITING]],
    batchSize: 10,
    erase: (held, sentence) => ({
        ...Object.fromEntries(held.map((column) => [column, sentence])),
        body: sentence,
        incomplete: 'true',
    }),
}
