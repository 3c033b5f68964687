import type { TableDefinition } from '../store/dictionary'
import type { MutableRow, Row } from '../store/row'

/** The table of journal entries. */
export const JOURNAL_TABLE = 'sys_journal_field'

/** Types of columns whose text is an entry that is added. */
export const JOURNAL_TYPES: ReadonlySet<string> = new Set(['journal_input', 'journal'])

/** The entries that a record brings, as rows of the journal; they have no sys_id yet. */
export function listJournalEntries(definition: TableDefinition, row: Row): readonly Row[] {
    return [...definition.columns.values()]
        .filter(({ type, element }) => JOURNAL_TYPES.has(type) && Boolean(row[element]))
        .map(({ element }) => ({
            name: definition.name,
            element,
            element_id: row['sys_id'] ?? null,
            value: row[element] ?? null,
        }))
}

/** A record without the entries that it brought. */
export function withoutJournal(definition: TableDefinition, row: Row): Row {
    const stored: MutableRow = { ...row }
    for (const { element } of listJournalEntries(definition, row)) {
        delete stored[element ?? '']
    }
    return stored
}
