import type { Dictionary } from '../store/dictionary'
import type { MutableRow } from '../store/row'
import { GLOBAL_SCOPE_ID } from './declare'
import { accessControlRows } from './rows/access-controls'
import { apiAccessRows } from './rows/api-access'
import { authScopeRows } from './rows/auth-scopes'
import { businessRuleRows } from './rows/business-rules'
import { choiceRows } from './rows/choices'
import { dataPolicyRows } from './rows/data-policies'
import { dictionaryOverrideRows } from './rows/dictionary-overrides'
import { eventQueueRows } from './rows/event-queues'
import { layoutRows } from './rows/layouts'
import { logInActionRows } from './rows/log-in-actions'
import { menuRows } from './rows/menus'
import { priorityLookupRows } from './rows/priority-lookup'
import { propertyRows } from './rows/properties'
import { roleRows } from './rows/roles'
import type { RowSource } from './rows/row-source'
import { scopeRows } from './rows/scopes'
import { uiActionRows } from './rows/ui-actions'
import { userRows } from './rows/users'

/** Every row of an empty instance. `hashPassword` makes the stored form of a clear password. */
export function baseRows(hashPassword: (clear: string) => string): RowSource[] {
    return [
        ...scopeRows,
        ...propertyRows,
        ...roleRows,
        ...userRows(hashPassword),
        ...choiceRows,
        ...dictionaryOverrideRows,
        ...priorityLookupRows,
        ...dataPolicyRows,
        ...accessControlRows,
        ...authScopeRows,
        ...apiAccessRows,
        ...businessRuleRows,
        ...layoutRows,
        ...menuRows,
        ...uiActionRows,
        ...eventQueueRows,
        ...logInActionRows,
    ]
}

/**
 * The row with its bookkeeping, and with its application where it is an application file.
 *
 * @param now UTC, as stored
 */
export function completedRow(dictionary: Dictionary, source: RowSource, now: string): MutableRow {
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
