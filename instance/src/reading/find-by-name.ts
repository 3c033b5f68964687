import { existsRow } from '../store/select-rows'
import type { Reader } from './reader'
import { rowsInOrder } from './rows-in-order'

const SYS_ID = /^[0-9a-f]{32}$/

/**
 * sys_ids of records that a person may mean by a name: those whose field has this value and that the session may read
 * with that field, so that a name tells nothing of others. At most `most`.
 */
export function findByField(reader: Reader, table: string, element: string, text: string, most: number): string[] {
    const { access, context } = reader
    if (!context.dictionary.get().table(table)) {
        return []
    }
    const found: string[] = []
    const where = { kind: 'term', element, operator: '=', value: text } as const
    for (const row of rowsInOrder(context, { table, where })) {
        if (found.length >= most) {
            break
        }
        if (access.allows('read', table, row, element)) {
            found.push(row['sys_id'] ?? '')
        }
    }
    return found
}

/** Whether a text is the sys_id of a record. Whoever knows a sys_id is told no more than that it is one. */
export function isRecord({ context }: Reader, table: string, text: string): boolean {
    const dictionary = context.dictionary.get()
    return (
        SYS_ID.test(text) &&
        dictionary.table(table) !== undefined &&
        existsRow(context.database, dictionary, table, text)
    )
}
