import { CACHED_TABLES, CacheVersions } from '../store/cache'
import { type Database, UniqueViolation } from '../store/database'
import { declareTables } from '../store/declare-tables'
import type { Dictionary } from '../store/dictionary'
import { toGlideDateTime } from '../store/glide-time'
import { loadDictionary } from '../store/load-dictionary'
import { getRow } from '../store/select-rows'
import { insertRow, updateRow } from '../store/write-rows'
import { BASE_TABLES } from './all-tables'
import { baseRows, completedRow } from './base-rows'
import { type BaseVersion, currentVersion, isVersion, rowKey, storedVersion, storeVersion } from './base-version'
import { GLOBAL_SCOPE_ID } from './declare'
import type { RowSource } from './rows/row-source'
import { upgradeSources } from './upgrade-tables'

/** What the base system needs of the rooms above it. */
export interface BaseSystemOptions {
    /** Makes the stored form of a clear password. */
    readonly hashPassword: (clear: string) => string
}

/**
 * Makes an empty database an empty instance: tables, roles, users, choices, access controls, business rules, forms; and
 * brings one that an older version of this program made up to date. What was changed or deleted on the instance stays so.
 * All of it or nothing; a no-op on a database that has this very base system. Throws where a column cannot become what it
 * has to be.
 */
export function createBaseSystem(database: Database, options: BaseSystemOptions): 'created' | 'upgraded' | 'current' {
    const version = currentVersion()
    if (isVersion(database, version)) {
        return 'current'
    }
    return database.write(() => {
        // Another process may have been at it since.
        if (isVersion(database, version)) {
            return 'current'
        }
        const isOlder = isInstance(database)
        if (isOlder) {
            upgrade(database, version, options)
        } else {
            create(database, options)
        }
        storeVersion(database, version)
        return isOlder ? 'upgraded' : 'created'
    })
}

function isInstance(database: Database): boolean {
    return (
        database.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'sys_package'") !== undefined &&
        database.first('SELECT 1 FROM sys_package WHERE sys_id = ?', [GLOBAL_SCOPE_ID]) !== undefined
    )
}

function create(database: Database, { hashPassword }: BaseSystemOptions): void {
    declareTables(database, BASE_TABLES)
    const dictionary = loadDictionary(database)
    const now = toGlideDateTime(Date.now())
    for (const source of baseRows(hashPassword)) {
        insertRow(database, dictionary, source.table, completedRow(dictionary, source, now))
    }
}

function upgrade(database: Database, version: BaseVersion, { hashPassword }: BaseSystemOptions): void {
    const before = storedVersion(database)
    declareTables(database, upgradeSources(database, BASE_TABLES, before.rows))
    const dictionary = loadDictionary(database)
    const now = toGlideDateTime(Date.now())
    for (const source of baseRows(hashPassword)) {
        const known = before.rows.get(rowKey(source))
        const row = getRow(database, dictionary, source.table, source.sysId)
        if (!row && known === undefined) {
            insertUnlessTaken(database, dictionary, source, now)
        } else if (
            row?.['sys_mod_count'] === '0' &&
            known !== undefined &&
            known !== version.rows.get(rowKey(source))
        ) {
            updateRow(database, dictionary, source.table, source.sysId, { ...source.values, sys_updated_on: now })
        }
    }
    const versions = new CacheVersions(database)
    CACHED_TABLES.forEach((table) => versions.raise(table))
}

/** A record of the instance's own that has the row's key already stands for it. */
function insertUnlessTaken(database: Database, dictionary: Dictionary, source: RowSource, now: string): void {
    try {
        insertRow(database, dictionary, source.table, completedRow(dictionary, source, now))
    } catch (error) {
        if (!(error instanceof UniqueViolation)) {
            throw error
        }
    }
}
