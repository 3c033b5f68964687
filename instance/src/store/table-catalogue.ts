import type { Database } from './database'
import { physicalName, quoted } from './physical-table'
import type { MutableRow } from './row'

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
    return new Set(database.all(`PRAGMA table_info(${quoted(table)})`).map((column) => String(column[1])))
}

/** All rows of a table with all their columns, read without a dictionary; empty where there is no such table. */
export function rawRows(database: Database, catalogue: TableCatalogue, table: string): MutableRow[] {
    if (!catalogue.has(table)) {
        return []
    }
    const lineage = catalogue.lineage(table)
    const root = lineage[lineage.length - 1] as string
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
    const family = table === root ? [] : catalogue.family(table)
    const where = family.length === 0 ? '' : ` WHERE sys_class_name IN (${family.map(() => '?').join(', ')})`
    const names = [...elements.keys()]
    const sql = `SELECT ${names.map((name) => quoted(elements.get(name) as string)).join(', ')} FROM ${quoted(root)}${where}`
    return database.all(sql, family).map((values) => {
        const row: MutableRow = {}
        values.forEach((value, index) => {
            if (value !== null) {
                row[names[index] as string] = String(value)
            }
        })
        return row
    })
}
