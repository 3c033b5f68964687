import type { Database } from '../store/database'
import { declareTables } from '../store/declare-tables'
import type { Dictionary } from '../store/dictionary'
import { toGlideDateTime } from '../store/glide-time'
import { loadDictionary } from '../store/load-dictionary'
import type { MutableRow } from '../store/row'
import { insertRow } from '../store/write-rows'
import { BASE_TABLES } from './all-tables'
import { GLOBAL_SCOPE_ID } from './declare'
import { accessControlRows } from './rows/access-controls'
import { businessRuleRows } from './rows/business-rules'
import { choiceRows } from './rows/choices'
import { dataPolicyRows } from './rows/data-policies'
import { dictionaryOverrideRows } from './rows/dictionary-overrides'
import { eventQueueRows } from './rows/event-queues'
import { layoutRows } from './rows/layouts'
import { menuRows } from './rows/menus'
import { priorityLookupRows } from './rows/priority-lookup'
import { propertyRows } from './rows/properties'
import { roleRows } from './rows/roles'
import type { RowSource } from './rows/row-source'
import { scopeRows } from './rows/scopes'
import { userRows } from './rows/users'

/** What the base system needs of the rooms above it. */
export interface BaseSystemOptions {
    /** Makes the stored form of a clear password. */
    readonly hashPassword: (clear: string) => string
}

/**
 * Makes an empty database an empty instance: tables, roles, users, choices, access controls, business rules, forms.
 * All of it or nothing; a no-op on a database that is an instance already.
 */
export function createBaseSystem(database: Database, options: BaseSystemOptions): void {
    database.write(() => {
        if (isInstance(database)) {
            return
        }
        declareTables(database, BASE_TABLES)
        const dictionary = loadDictionary(database)
        const now = toGlideDateTime(Date.now())
        for (const source of baseRows(options)) {
            insertRow(database, dictionary, source.table, completed(dictionary, source, now))
        }
    })
}

function isInstance(database: Database): boolean {
    return (
        database.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'sys_package'") !== undefined &&
        database.first('SELECT 1 FROM sys_package WHERE sys_id = ?', [GLOBAL_SCOPE_ID]) !== undefined
    )
}

function baseRows(options: BaseSystemOptions): RowSource[] {
    return [
        ...scopeRows,
        ...propertyRows,
        ...roleRows,
        ...userRows(options.hashPassword),
        ...choiceRows,
        ...dictionaryOverrideRows,
        ...priorityLookupRows,
        ...dataPolicyRows,
        ...accessControlRows,
        ...businessRuleRows,
        ...layoutRows,
        ...menuRows,
        ...eventQueueRows,
    ]
}

/** The row with its bookkeeping, and with its application where it is an application file. */
function completed(dictionary: Dictionary, source: RowSource, now: string): MutableRow {
    const { table, sysId, values } = source
    const definition = dictionary.table(table)
    const display = definition?.displayElement
    return {
        ...(definition?.columns.has('sys_update_name')
            ? {
                  sys_scope: GLOBAL_SCOPE_ID,
                  sys_package: GLOBAL_SCOPE_ID,
                  sys_name: display ? (values[display] ?? null) : null,
                  sys_update_name: `${table}_${sysId}`,
              }
            : {}),
        sys_created_by: 'system',
        sys_created_on: now,
        sys_updated_by: 'system',
        sys_updated_on: now,
        sys_mod_count: '0',
        ...values,
        sys_id: sysId,
    }
}
