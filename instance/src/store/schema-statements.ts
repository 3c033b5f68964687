import type { Dictionary, TableDefinition } from './dictionary'
import { comparableSql, literal, physicalName, quoted, sqlType } from './physical-table'
import type { IndexSource } from './table-source'

/** Columns of every SQLite table before those of the dictionary; sys_id is the key. */
const KEY_COLUMN = 'sys_id TEXT NOT NULL PRIMARY KEY'

/** CREATE TABLE, or one ALTER TABLE per column, that brings a hierarchy's table to what the dictionary says. */
export function tableStatements(
    dictionary: Dictionary,
    root: TableDefinition,
    existing: ReadonlySet<string>,
): string[] {
    const columns = new Map<string, string>()
    for (const name of root.family) {
        for (const column of dictionary.table(name)?.columns.values() ?? []) {
            if (column.storage !== 'none' && column.element !== 'sys_id' && !existing.has(column.physical)) {
                columns.set(column.physical, `${quoted(column.physical)} ${sqlType(column.storage)}`)
            }
        }
    }
    if (existing.size === 0) {
        return [`CREATE TABLE ${quoted(root.name)} (${[KEY_COLUMN, ...columns.values()].join(', ')})`]
    }
    const statements = [...columns.values()].map((column) => `ALTER TABLE ${quoted(root.name)} ADD COLUMN ${column}`)
    if (columns.has('sys_class_name')) {
        // The first extension of a table that stood alone: all rows so far are the table's own.
        statements.push(`UPDATE ${quoted(root.name)} SET sys_class_name = ${literal(root.name)}`)
    }
    return statements
}

/** Name of an index in SQLite, where it must differ from those of all tables. */
export function indexName(table: string, index: string): string {
    return `${table}.${index}`
}

/**
 * CREATE INDEX for a dictionary index. Throws for elements that have no column and for a unique index over inherited
 * columns only, which would bind the other classes of the hierarchy too.
 */
export function indexStatement(table: TableDefinition, index: IndexSource): string {
    const columns = index.elements.map((element) => {
        const column = table.columns.get(element)
        if (!column || column.storage === 'none') {
            throw new Error(`index ${index.name} of ${table.name}: there is no column ${element}`)
        }
        return column
    })
    const inherited = columns.every(
        (column) => column.physical === physicalName(table.root, table.root, column.element),
    )
    if (index.unique && inherited && table.name !== table.root) {
        throw new Error(`index ${index.name} of ${table.name}: a unique index over inherited columns only is not built`)
    }
    const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX'
    const expressions = columns.map((column) => comparableSql(column)).join(', ')
    return `CREATE ${kind} IF NOT EXISTS ${quoted(indexName(table.name, index.name))} ON ${quoted(table.root)} (${expressions})`
}
