import { compileSelection, compileSource } from './compile-selection'
import type { Database } from './database'
import type { Dictionary } from './dictionary'
import type { QueryEnvironment, Selection } from './query'
import type { Row } from './row'
import { readRow, tablePlan } from './table-plan'

/**
 * The records that a query selects, each with the elements of the queried table (those of an extending table are not
 * seen through the table it extends) or only with `elements`, which may be dot-walked. Elements that are null are absent.
 */
export function selectRows(
    database: Database,
    dictionary: Dictionary,
    selection: Selection,
    environment: QueryEnvironment,
    elements?: readonly string[],
): Row[] {
    const { sql, parameters, reading } = compileSelection(dictionary, selection, environment, elements)
    return database.all(sql, parameters).map((values) => readRow(reading, values))
}

/** How many records a query selects; limit and offset do not count. */
export function countRows(
    database: Database,
    dictionary: Dictionary,
    selection: Selection,
    environment: QueryEnvironment,
): number {
    const source = compileSource(dictionary, selection.table, selection.where, environment)
    return Number(database.first(`SELECT COUNT(*)${source.tail()}`, source.parameters)?.[0] ?? 0)
}

/** The sys_ids of the records that a query selects, in its order. */
export function selectIds(
    database: Database,
    dictionary: Dictionary,
    selection: Selection,
    environment: QueryEnvironment,
): string[] {
    return selectRows(database, dictionary, selection, environment, ['sys_id']).map((row) => row['sys_id'] ?? '')
}

/** One record by its sys_id, with the elements of the given table; null where the table has none such. */
export function getRow(database: Database, dictionary: Dictionary, table: string, sysId: string): Row | null {
    const plan = tablePlan(dictionary, table)
    const values = database.first(plan.byId, [sysId])
    return values ? readRow(plan.reading, values) : null
}

/** Whether a table, or one that extends it, has a record. */
export function existsRow(database: Database, dictionary: Dictionary, table: string, sysId: string): boolean {
    const { from, restriction } = tablePlan(dictionary, table)
    const where = restriction === null ? '' : ` AND ${restriction}`
    return database.first(`SELECT 1 FROM ${from} t0 WHERE t0.sys_id = ?${where}`, [sysId]) !== undefined
}
