import { buildDictionary, type DictionaryRows } from './build-dictionary'
import { storageOf } from './column-type'
import { asStored } from './column-value'
import { type Database, UniqueViolation } from './database'
import type { Dictionary } from './dictionary'
import { choiceRows, collectionRow, columnDefaults, columnRow, indexRow, numberRow, tableRow } from './dictionary-rows'
import { toGlideDateTime } from './glide-time'
import { readDictionaryRows } from './load-dictionary'
import { uniqueIndexOf } from './physical-column'
import { quoted } from './physical-table'
import type { MutableRow, Row } from './row'
import { indexStatement, tableStatements } from './schema-statements'
import { implicitIndexes, withSystemTables } from './system-columns'
import { physicalColumns, rawRows, TableCatalogue } from './table-catalogue'
import type { IndexSource, TableSource } from './table-source'
import { insertRow, updateRow } from './write-rows'

/** Tables whose rows a declaration makes, in the order in which they are written. */
const DESCRIBING_TABLES = ['sys_db_object', 'sys_dictionary', 'sys_choice', 'sys_index', 'sys_number'] as const

type DescribingTable = (typeof DESCRIBING_TABLES)[number]

/** Rows to write, by table: all by sys_id. */
type Wanted = Record<DescribingTable, Row[]>

/** Rows as they stand in the database, by table and sys_id. */
type StoredRows = Readonly<Record<DescribingTable, ReadonlyMap<string, Row>>>

/**
 * Makes tables and columns: first in the dictionary's rows, then in SQLite. A table that exists gets the columns,
 * choices and indexes it lacks, and of those it has the values that the source states; nothing is ever taken away. A
 * second call with the same sources changes nothing. On an empty database the sources must include the dictionary's own
 * tables. May run inside an open write. Throws for names that are none, for a type that needs another storage than the
 * column has, and for a unique index that existing rows violate.
 */
export function declareTables(database: Database, sources: readonly TableSource[]): void {
    database.write(() => {
        database.exec('CREATE TABLE IF NOT EXISTS _table (name TEXT PRIMARY KEY NOT NULL, super TEXT) WITHOUT ROWID')
        const catalogue = TableCatalogue.read(database)
        const complete = withSystemTables(sources, (name) => catalogue.has(name))
        complete.forEach((source) => checkNames(source))
        const existing = readDictionaryRows(database, catalogue)
        const stored = storedRows(database, catalogue, complete)
        const wanted = wantedRows(complete, existing, stored)
        const dictionary = buildDictionary(merged(existing, wanted))
        if (!dictionary.table('sys_db_object') || !dictionary.table('sys_dictionary')) {
            throw new Error('the first declaration must include sys_db_object and sys_dictionary')
        }
        for (const source of complete) {
            if (!catalogue.has(source.name)) {
                database.run('INSERT INTO _table (name, super) VALUES (?, ?)', [source.name, source.superClass ?? null])
            }
        }
        makeTables(database, dictionary, complete)
        makeIndexes(database, dictionary, complete)
        writeRows(database, dictionary, wanted, stored)
    })
}

/**
 * The rows that the sources ask for; columns that an ancestor has already are its own matter and are passed over.
 * `stored` also has rows that nothing physical stands behind yet: such a row is completed, not written twice.
 */
function wantedRows(sources: readonly TableSource[], existing: DictionaryRows, stored: StoredRows): Wanted {
    const wanted: Wanted = { sys_db_object: [], sys_dictionary: [], sys_choice: [], sys_index: [], sys_number: [] }
    const tables = keyed(stored.sys_db_object, (row) => row['name'] ?? '')
    const columns = keyed(stored.sys_dictionary, (row) => columnKey(row['name'] ?? '', row['element'] ?? ''))
    const choices = keyed(stored.sys_choice, choiceKey)
    const parents = parentNames(existing, sources)
    const taken = new Set(existing.columns.map((row) => columnKey(row['name'] ?? '', row['element'] ?? '')))
    sources.forEach((source) => source.columns.forEach((column) => taken.add(columnKey(source.name, column.element))))

    for (const source of parentsFirst(sources)) {
        const known = tables.get(source.name)
        checkParent(source, parents, existing)
        const parent = parents.get(source.name)
        const parentId = parent ? (tables.get(parent)?.['sys_id'] ?? null) : null
        const row = overlay(known, tableRow(source, parentId))
        tables.set(source.name, row)
        wanted.sys_db_object.push(row)
        wanted.sys_dictionary.push(overlay(columns.get(columnKey(source.name, '')), collectionRow(source)))
        const ancestors = ancestorsOf(source.name, parents)
        for (const column of source.columns) {
            if (ancestors.some((name) => taken.has(columnKey(name, column.element)))) {
                continue
            }
            const before = columns.get(columnKey(source.name, column.element))
            checkStorage(source.name, column.element, before?.['internal_type'], column.type)
            wanted.sys_dictionary.push(overlay(before ?? columnDefaults(column), columnRow(source, column)))
            for (const choice of choiceRows(source, column)) {
                wanted.sys_choice.push(overlay(choices.get(choiceKey(choice)), choice))
            }
        }
        wanted.sys_index.push(...(source.indexes ?? []).map((index) => indexRow(source, index)))
        if (source.number) {
            wanted.sys_number.push(numberRow(source, source.number))
        }
    }
    return wanted
}

/** The row as it shall be: what was, with what is stated now; the sys_id stays. */
function overlay(before: Row | undefined, row: Row): Row {
    return { ...before, ...row, ...(before?.['sys_id'] ? { sys_id: before['sys_id'] } : {}) }
}

function columnKey(table: string, element: string): string {
    return `${table}.${element}`
}

function choiceKey(row: Row): string {
    return ['name', 'element', 'value', 'language', 'dependent_value'].map((element) => row[element] ?? '').join('\n')
}

function keyed(rows: ReadonlyMap<string, Row>, key: (row: Row) => string): Map<string, Row> {
    return new Map([...rows.values()].map((row) => [key(row), row]))
}

function parentNames(existing: DictionaryRows, sources: readonly TableSource[]): Map<string, string | null> {
    const names = new Map(existing.tables.map((row) => [row['sys_id'] ?? '', row['name'] ?? '']))
    const parents = new Map<string, string | null>()
    existing.tables.forEach((row) => parents.set(row['name'] ?? '', names.get(row['super_class'] ?? '') ?? null))
    sources.forEach((source) => parents.set(source.name, source.superClass ?? parents.get(source.name) ?? null))
    return parents
}

function checkParent(source: TableSource, parents: ReadonlyMap<string, string | null>, existing: DictionaryRows): void {
    const parent = source.superClass
    if (parent === undefined) {
        return
    }
    if (!parents.has(parent)) {
        throw new Error(`table ${source.name} extends ${parent}, which is not declared`)
    }
    const known = existing.tables.find((row) => row['name'] === source.name)
    const actual = known && existing.tables.find((row) => row['sys_id'] === known['super_class'])
    if (known && actual?.['name'] !== parent) {
        throw new Error(`table ${source.name} exists and does not extend ${parent}`)
    }
}

function merged(existing: DictionaryRows, wanted: Wanted): DictionaryRows {
    return {
        ...existing,
        tables: overlaid(existing.tables, wanted.sys_db_object),
        columns: overlaid(existing.columns, wanted.sys_dictionary),
    }
}

function overlaid(existing: readonly Row[], wanted: readonly Row[]): Row[] {
    const rows = new Map(existing.map((row) => [row['sys_id'], row]))
    for (const row of wanted) {
        rows.set(row['sys_id'], { ...rows.get(row['sys_id']), ...row })
    }
    return [...rows.values()]
}

/** The rows that describe the declared tables, and all of sys_db_object. */
function storedRows(database: Database, catalogue: TableCatalogue, sources: readonly TableSource[]): StoredRows {
    const names = sources.map((source) => source.name)
    const rows = (table: DescribingTable, element?: string): ReadonlyMap<string, Row> => {
        const filter = element === undefined ? {} : { where: { element, values: names } }
        return new Map(rawRows(database, catalogue, table, filter).map((row) => [row['sys_id'] ?? '', row]))
    }
    return {
        sys_db_object: rows('sys_db_object'),
        sys_dictionary: rows('sys_dictionary', 'name'),
        sys_choice: rows('sys_choice', 'name'),
        sys_index: rows('sys_index', 'logical_table_name'),
        sys_number: rows('sys_number', 'category'),
    }
}

function makeTables(database: Database, dictionary: Dictionary, sources: readonly TableSource[]): void {
    const roots = new Set(sources.map((source) => dictionary.table(source.name)?.root ?? source.name))
    for (const name of roots) {
        const root = dictionary.table(name)
        if (root) {
            for (const statement of tableStatements(dictionary, root, physicalColumns(database, name))) {
                database.exec(statement)
            }
        }
    }
}

function makeIndexes(database: Database, dictionary: Dictionary, sources: readonly TableSource[]): void {
    for (const source of sources) {
        const table = dictionary.table(source.name)
        if (!table) {
            continue
        }
        const unique: IndexSource[] = source.columns
            .filter((column) => column.unique && table.columns.get(column.element)?.table === source.name)
            .map((column) => ({ name: uniqueIndexOf(column.element), unique: true, elements: [column.element] }))
        for (const index of [...unique, ...(source.indexes ?? []), ...implicitIndexes(table)]) {
            makeIndex(database, dictionary, source.name, index)
        }
    }
}

function makeIndex(database: Database, dictionary: Dictionary, name: string, index: IndexSource): void {
    const table = dictionary.table(name)
    if (!table) {
        return
    }
    try {
        database.exec(indexStatement(table, index))
    } catch (error) {
        if (error instanceof UniqueViolation) {
            throw new Error(`unique index ${index.name} of ${name} cannot be built: its rows repeat a key`)
        }
        throw error
    }
}

function writeRows(database: Database, dictionary: Dictionary, wanted: Wanted, stored: StoredRows): void {
    const now = toGlideDateTime(Date.now())
    for (const table of DESCRIBING_TABLES) {
        if (!dictionary.table(table)) {
            continue
        }
        for (const row of wanted[table]) {
            const before = stored[table].get(row['sys_id'] ?? '')
            if (!before) {
                insertRow(database, dictionary, table, { ...row, ...stamps(now) })
            } else if (table !== 'sys_number') {
                const changes = differences(dictionary, table, row, before)
                if (Object.keys(changes).length > 0) {
                    const count = String(Number(before['sys_mod_count'] ?? 0) + 1)
                    const updated = { sys_updated_on: now, sys_updated_by: 'system', sys_mod_count: count }
                    updateRow(database, dictionary, table, row['sys_id'] ?? '', { ...changes, ...updated })
                }
            }
        }
    }
}

/** Who owns a row, and how it is called, is settled when it is made: another scope may add to a table, not take it over. */
const SETTLED = new Set(['sys_id', 'sys_scope', 'sys_package', 'sys_name', 'sys_update_name'])

function differences(dictionary: Dictionary, table: DescribingTable, row: Row, before: Row): Row {
    const changes: MutableRow = {}
    for (const [element, value] of Object.entries(row)) {
        const column = dictionary.table(table)?.columns.get(element)
        if (column && !SETTLED.has(element) && asStored(column, value) !== (before[element] ?? null)) {
            changes[element] = value
        }
    }
    return changes
}

function stamps(now: string): Row {
    return {
        sys_created_on: now,
        sys_created_by: 'system',
        sys_updated_on: now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
    }
}

function ancestorsOf(table: string, parents: ReadonlyMap<string, string | null>): string[] {
    const ancestors: string[] = []
    for (let name = parents.get(table); name && !ancestors.includes(name); name = parents.get(name)) {
        ancestors.push(name)
    }
    return ancestors
}

function parentsFirst(sources: readonly TableSource[]): TableSource[] {
    const byName = new Map(sources.map((source) => [source.name, source]))
    const ordered = new Set<TableSource>()
    const visit = (source: TableSource, trail: readonly string[]): void => {
        if (trail.includes(source.name)) {
            throw new Error(`table ${source.name} extends itself`)
        }
        const parent = source.superClass === undefined ? undefined : byName.get(source.superClass)
        if (parent) {
            visit(parent, [...trail, source.name])
        }
        ordered.add(source)
    }
    sources.forEach((source) => visit(source, []))
    return [...ordered]
}

/** Names become SQL, so nothing but a name may pass (`markdown/platform-administration/table-administration-and-data-management/r_DictionaryEntryForm.md`). */
function checkNames(source: TableSource): void {
    for (const name of [source.name, ...source.columns.map((column) => column.element)]) {
        if (!/^[a-z][a-z0-9_]{0,79}$/.test(name)) {
            throw new Error(`${quoted(name)} in table ${source.name} is no name of a table or column`)
        }
    }
}

function checkStorage(
    table: string,
    element: string,
    before: string | null | undefined,
    type: string | undefined,
): void {
    if (before && type !== undefined && storageOf(before) !== storageOf(type)) {
        throw new Error(`column ${table}.${element} is of type ${before} and cannot become ${type}`)
    }
}
