import { buildDictionary, DICTIONARY_ELEMENTS, type DictionaryRows } from './build-dictionary'
import { storageOf } from './column-type'
import type { Database } from './database'
import type { Dictionary } from './dictionary'
import { physicalName } from './physical-table'
import type { Row } from './row'
import { physicalColumns, rawRows, TableCatalogue } from './table-catalogue'

/**
 * The dictionary as the instance's own rows describe it: sys_db_object, sys_dictionary, sys_dictionary_override and
 * sys_choice. A row whose table or column does not exist physically (declareTables makes them) is left out.
 */
export function loadDictionary(database: Database): Dictionary {
    return buildDictionary(readDictionaryRows(database, TableCatalogue.read(database)))
}

/** The rows of the dictionary, without those that nothing physical stands behind. */
export function readDictionaryRows(database: Database, catalogue: TableCatalogue): DictionaryRows {
    return {
        tables: rawRows(database, catalogue, 'sys_db_object').filter((row) => catalogue.has(row['name'] ?? '')),
        columns: rawRows(database, catalogue, 'sys_dictionary', { elements: DICTIONARY_ELEMENTS }).filter(
            hasColumn(database, catalogue),
        ),
        overrides: rawRows(database, catalogue, 'sys_dictionary_override'),
        choices: rawRows(database, catalogue, 'sys_choice'),
        scopes: rawRows(database, catalogue, 'sys_scope'),
    }
}

function hasColumn(database: Database, catalogue: TableCatalogue): (row: Row) => boolean {
    const physical = new Map<string, ReadonlySet<string>>()
    const roots = new Map<string, string>()
    return (row) => {
        const table = row['name'] ?? ''
        const element = row['element']
        if (!catalogue.has(table)) {
            return false
        }
        if (!element || storageOf(row['internal_type'] ?? 'string') === 'none') {
            return true
        }
        let root = roots.get(table)
        if (root === undefined) {
            root = catalogue.lineage(table).pop() as string
            roots.set(table, root)
        }
        let columns = physical.get(root)
        if (!columns) {
            columns = physicalColumns(database, root)
            physical.set(root, columns)
        }
        return columns.has(physicalName(root, table, element))
    }
}
