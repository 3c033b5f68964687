import type { ColumnDefinition, Dictionary, TableDefinition } from './dictionary'
import { classRestriction, columnSql, quoted } from './physical-table'
import type { MutableRow, Row } from './row'

/** Arguments that one SQL function may have here; SQLite's limit is 127. */
const JSON_COLUMNS = 100

/** Texts of SQL and column lists that depend on a table alone, made once per dictionary. */
export interface TablePlan {
    readonly table: TableDefinition
    /** The root table's SQL name. */
    readonly from: string
    /** Restriction to the class on alias t0, or null. */
    readonly restriction: string | null
    readonly reading: ReadingPlan
    /** Reads one record by sys_id. */
    readonly byId: string
    /** By element: the column and its quoted SQL name; only columns that are stored. */
    readonly stored: ReadonlyMap<string, { readonly column: ColumnDefinition; readonly sql: string }>
}

/**
 * Which values a statement selects and how they become a row. The values come as JSON arrays, as SQLite's binding pays
 * per value what JSON costs for twenty.
 */
export interface ReadingPlan {
    readonly elements: readonly string[]
    readonly select: string
}

const plans = new WeakMap<Dictionary, Map<string, TablePlan>>()

/** The plan of a table. Throws where the dictionary has no such table. */
export function tablePlan(dictionary: Dictionary, name: string): TablePlan {
    let byName = plans.get(dictionary)
    if (!byName) {
        byName = new Map()
        plans.set(dictionary, byName)
    }
    let plan = byName.get(name)
    if (!plan) {
        plan = createPlan(dictionary, name)
        byName.set(name, plan)
    }
    return plan
}

/** A plan that reads the given SQL expressions under the given names. */
export function readingPlan(values: readonly { readonly element: string; readonly sql: string }[]): ReadingPlan {
    const chunks: string[] = []
    for (let start = 0; start < values.length; start += JSON_COLUMNS) {
        const chunk = values.slice(start, start + JSON_COLUMNS)
        chunks.push(`json_array(${chunk.map((value) => value.sql).join(', ')})`)
    }
    return { elements: values.map((value) => value.element), select: chunks.join(', ') }
}

/** One row of a statement that selected a reading plan; what is NULL is left out. */
export function readRow(plan: ReadingPlan, values: readonly unknown[]): Row {
    const row: MutableRow = {}
    let position = 0
    for (const chunk of values) {
        for (const value of JSON.parse(chunk as string) as (string | number | null)[]) {
            if (value !== null) {
                row[plan.elements[position] as string] = typeof value === 'string' ? value : String(value)
            }
            position++
        }
    }
    return row
}

function createPlan(dictionary: Dictionary, name: string): TablePlan {
    const table = dictionary.table(name)
    if (!table) {
        throw new Error(`there is no table ${name}`)
    }
    const columns = [...table.columns.values()].filter((column) => column.storage !== 'none')
    const reading = readingPlan(columns.map((column) => ({ element: column.element, sql: columnSql(column, 't0') })))
    const restriction = classRestriction(table, 't0')
    const from = quoted(table.root)
    const where = restriction === null ? '' : ` AND ${restriction}`
    return {
        table,
        from,
        restriction,
        reading,
        byId: `SELECT ${reading.select} FROM ${from} t0 WHERE t0.sys_id = ?${where}`,
        stored: new Map(columns.map((column) => [column.element, { column, sql: columnSql(column) }])),
    }
}
