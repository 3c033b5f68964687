import { asStored } from '../store/column-value'
import type { TableDefinition } from '../store/dictionary'
import type { MutableRow, Row } from '../store/row'
import { JOURNAL_TYPES } from './journal-input'

/** The given values that the table has a column for, as they read back once they are stored. */
export function known(definition: TableDefinition, values: Row): MutableRow {
    const row: MutableRow = {}
    for (const element in values) {
        const column = definition.columns.get(element)
        if (column) {
            row[element] = asStored(column, values[element])
        }
    }
    return row
}

/** Elements in which two states of a record differ; any journal input is a difference. */
export function differences(definition: TableDefinition, row: Row, previous: Row): string[] {
    return [...definition.columns.values()]
        .filter(({ element, type }) =>
            JOURNAL_TYPES.has(type) ? Boolean(row[element]) : (row[element] ?? null) !== (previous[element] ?? null),
        )
        .map(({ element }) => element)
}

/**
 * A mandatory field must contain a value before the record can be saved (markdown/platform-administration/
 * t_MakingAFieldMandatory.md); that this holds for server-side writes too is the stricter reading. A record that
 * already lacks the value is not refused for it again.
 */
export function missingMandatory(definition: TableDefinition, row: Row, previous: Row | null): string | null {
    const missing = [...definition.columns.values()].filter(
        ({ element, mandatory, type }) =>
            mandatory && !JOURNAL_TYPES.has(type) && !row[element] && (previous === null || Boolean(previous[element])),
    )
    return missing.length > 0
        ? `The following mandatory fields are not filled in: ${missing.map(({ label }) => label).join(', ')}`
        : null
}
