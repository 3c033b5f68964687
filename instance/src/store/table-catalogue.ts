import type { Database } from './database'
import { physicalName, quoted } from './physical-table'
import type { Row } from './row'
import { readingPlan, readRow } from './table-plan'

/**
 * Which tables exist physically and what they extend: the little that must be known before the dictionary's own rows
 * can be read. Kept by declareTables in `_table (name, super)`.
 */
export class TableCatalogue {
    private constructor(private readonly supers: ReadonlyMap<string, string | null>) {}

    /** Reads the catalogue; an empty database has an empty one. */
    static read(database: Database): TableCatalogue {
        if (!database.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_table'")) {
            return new TableCatalogue(new Map())
        }
        const rows = database.all('SELECT name, super FROM _table')
        return new TableCatalogue(
            new Map(rows.map(([name, parent]) => [String(name), parent === null ? null : String(parent)])),
        )
    }

    has(table: string): boolean {
        return this.supers.has(table)
    }

    /** The table first, its root last. */
    lineage(table: string): string[] {
        const lineage = [table]
        for (let parent = this.supers.get(table); parent; parent = this.supers.get(parent)) {
            lineage.push(parent)
        }
        return lineage
    }

    /** The table and all that extend it. */
    family(table: string): string[] {
        return [...this.supers.keys()].filter((name) => this.lineage(name).includes(table))
    }

    /** The table that a table extends; null for a root, undefined where there is no such table. */
    parent(table: string): string | null | undefined {
        return this.supers.get(table)
    }
}

/** Physical columns of an SQLite table; empty where there is no such table. */
export function physicalColumns(database: Database, table: string): ReadonlySet<string> {
    const names = database.first('SELECT json_group_array(name) FROM pragma_table_info(?)', [table])?.[0]
    return new Set(JSON.parse(String(names)) as string[])
}

/** What `rawRows` reads. */
export interface RawSelection {
    /** Only these elements, as far as they exist. */
    readonly elements?: readonly string[]
    /** Only rows whose element has one of the values. */
    readonly where?: { readonly element: string; readonly values: readonly string[] }
}

/** Rows of a table, read without a dictionary; empty where there is no such table. */
export function rawRows(
    database: Database,
    catalogue: TableCatalogue,
    table: string,
    selection: RawSelection = {},
): Row[] {
    if (!catalogue.has(table)) {
        return []
    }
    const lineage = catalogue.lineage(table)
    const root = lineage[lineage.length - 1] as string
    const elements = rawElements(database, lineage, root)
    const chosen = [...elements].filter(([element]) => selection.elements?.includes(element) ?? true)
    const reading = readingPlan(chosen.map(([element, name]) => ({ element, sql: quoted(name) })))
    const conditions: string[] = []
    const parameters: string[] = []
    if (table !== root) {
        conditions.push('sys_class_name IN (SELECT value FROM json_each(?))')
        parameters.push(JSON.stringify(catalogue.family(table)))
    }
    const filtered = selection.where && elements.get(selection.where.element)
    if (selection.where && filtered !== undefined) {
        conditions.push(`${quoted(filtered)} IN (SELECT value FROM json_each(?))`)
        parameters.push(JSON.stringify(selection.where.values))
    }
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
    return database
        .all(`SELECT ${reading.select} FROM ${quoted(root)}${where}`, parameters)
        .map((values) => readRow(reading, values))
}

/** Physical names by element: what a table inherits and what it defines. */
function rawElements(database: Database, lineage: readonly string[], root: string): Map<string, string> {
    const physical = physicalColumns(database, root)
    const elements = new Map<string, string>()
    for (const definer of [...lineage].reverse()) {
        const prefix = physicalName(root, definer, '')
        for (const name of physical) {
            const element = name.slice(prefix.length)
            if (name.startsWith(prefix) && !element.includes('.')) {
                elements.set(element, name)
            }
        }
    }
    return elements
}
