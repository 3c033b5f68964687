import type { Database } from '../store/database'
import { choiceRows } from '../store/dictionary-rows'
import type { Row } from '../store/row'
import { rawRows, TableCatalogue } from '../store/table-catalogue'
import type { ColumnSource, TableSource } from '../store/table-source'
import { rowKey } from './base-version'

/** Who stands on a row that nobody here has changed. */
const BASE_AUTHOR = 'system'

/**
 * What of the base tables is declared over an older base system: tables, columns and choices that it lacks, and those that
 * nobody on this instance has changed. What a person has changed stays as it is, and a choice that was deleted stays away.
 *
 * @param known keys of the rows that the older base system had
 */
export function upgradeSources(
    database: Database,
    sources: readonly TableSource[],
    known: ReadonlyMap<string, string>,
): TableSource[] {
    const catalogue = TableCatalogue.read(database)
    const keyed = (table: string, key: (row: Row) => string): ReadonlyMap<string, Row> =>
        new Map(rawRows(database, catalogue, table).map((row) => [key(row), row]))
    const tables = keyed('sys_db_object', (row) => row['name'] ?? '')
    const columns = keyed('sys_dictionary', (row) => `${row['name'] ?? ''}.${row['element'] ?? ''}`)
    const choices = keyed('sys_choice', (row) => row['sys_id'] ?? '')

    const dueChoices = (source: TableSource, column: ColumnSource): ColumnSource['choices'] => {
        const ids = choiceRows(source, column).map((row) => row['sys_id'] ?? '')
        return column.choices?.filter((_, at) => {
            const before = choices.get(ids[at] ?? '')
            return before ? isUntouched(before) : !known.has(rowKey({ table: 'sys_choice', sysId: ids[at] ?? '' }))
        })
    }
    const due = (source: TableSource, column: ColumnSource): ColumnSource[] => {
        const before = columns.get(`${source.name}.${column.element}`)
        if (!before) {
            return [column]
        }
        const { choices: _all, ...rest } = column
        const list = dueChoices(source, column)
        const withChoices = list && list.length > 0 ? { choices: list } : {}
        if (isUntouched(before)) {
            return [{ ...rest, ...(list ? { choice: column.choice ?? 1 } : {}), ...withChoices }]
        }
        // Only its choices: what is said of the column is what it has.
        const { element } = column
        return 'choices' in withChoices ? [{ element, choice: Number(before['choice'] ?? 0), ...withChoices }] : []
    }

    return sources.map((source) => {
        const before = tables.get(source.name)
        if (!before) {
            return source
        }
        const { audit, flags, ...rest } = source
        return {
            ...rest,
            ...(isUntouched(columns.get(`${source.name}.`)) && audit !== undefined ? { audit } : {}),
            ...(isUntouched(before) && flags ? { flags } : {}),
            label: isUntouched(before) ? source.label : '',
            columns: source.columns.flatMap((column) => due(source, column)),
        }
    })
}

function isUntouched(row: Row | undefined): boolean {
    return row?.['sys_updated_by'] === BASE_AUTHOR
}
