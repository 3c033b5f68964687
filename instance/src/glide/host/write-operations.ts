import type { InstanceContext } from '../../access/context'
import type { HostCaller } from '../../engine/script-engine'
import type { Row } from '../../store/row'
import { getRow, selectIds } from '../../store/select-rows'
import type { QueryArgument, WriteAnswer, WriteArgument } from '../wire'
import type { HostServices } from './host-services'
import type { WriteOptions, WriteResult } from './records'
import { requireScopeAccess } from './scope-guard'
import { selectionOf } from './selection'
import { compactRow } from './visible-row'

type Multiple = QueryArgument & Omit<WriteArgument, 'sysId'>

/** Writing of records for GlideRecord; every record commits alone. */
export function writeOperations(services: HostServices) {
    const { context } = services

    const denied = (
        operation: 'create' | 'write' | 'delete',
        { table, sysId, secure }: WriteArgument,
    ): string | null => {
        if (!secure) {
            return null
        }
        const row = sysId === undefined ? null : getRow(context.database, context.dictionary.get(), table, sysId)
        return services.access().allows(operation, table, row)
            ? null
            : `Operation against ${table} was denied by its access controls`
    }

    const writable = (operation: 'create' | 'write', { table, values = {}, secure }: WriteArgument): Row =>
        secure
            ? Object.fromEntries(
                  Object.entries(values).filter(
                      ([element]) =>
                          element === 'sys_id' || services.access().allows(operation, table, values, element),
                  ),
              )
            : values

    const update = (argument: WriteArgument & { readonly sysId: string }): WriteAnswer => {
        const error = denied('write', argument)
        return error === null
            ? updated(
                  context,
                  services
                      .records()
                      .update(argument.table, argument.sysId, writable('write', argument), options(argument)),
              )
            : { row: null, error }
    }

    const remove = (argument: WriteArgument & { readonly sysId: string }): WriteAnswer => {
        const error = denied('delete', argument)
        return error === null
            ? answer(services.records().delete(argument.table, argument.sysId, options(argument)))
            : { row: null, error }
    }

    const ids = (argument: Multiple): string[] =>
        selectIds(
            context.database,
            context.dictionary.get(),
            selectionOf(context, argument),
            context.queryEnvironment(),
        )

    return {
        'record.insert': (argument: WriteArgument, caller: HostCaller): WriteAnswer => {
            requireScopeAccess(services, caller, argument.table, 'create')
            const error = denied('create', argument)
            return error === null
                ? answer(services.records().insert(argument.table, writable('create', argument), options(argument)))
                : { row: null, error }
        },

        'record.update': (argument: WriteArgument & { readonly sysId: string }, caller: HostCaller): WriteAnswer => {
            requireScopeAccess(services, caller, argument.table, 'write')
            return update(argument)
        },

        'record.delete': (argument: WriteArgument & { readonly sysId: string }, caller: HostCaller): WriteAnswer => {
            requireScopeAccess(services, caller, argument.table, 'delete')
            return remove(argument)
        },

        'record.updateMultiple': (argument: Multiple, caller: HostCaller): void => {
            requireScopeAccess(services, caller, argument.table, 'write')
            for (const sysId of ids(argument)) {
                update({ ...argument, sysId })
            }
        },

        /** markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md: setLimit does not limit it. */
        'record.deleteMultiple': (
            { limit: _limit, offset: _offset, ...argument }: Multiple,
            caller: HostCaller,
        ): void => {
            requireScopeAccess(services, caller, argument.table, 'delete')
            for (const sysId of ids(argument)) {
                remove({ ...argument, sysId })
            }
        },
    }
}

function options({ runRules, autoSysFields, reason }: WriteArgument): WriteOptions {
    return {
        ...(runRules === undefined ? {} : { runRules }),
        ...(autoSysFields === undefined ? {} : { autoSysFields }),
        ...(reason === undefined ? {} : { reason }),
    }
}

/**
 * "If the record does not already exist, it is inserted" (markdown/api-reference/server-api-reference/
 * c_GlideRecordScopedAPI.md, update()). That this holds for a record which was deleted after the script had read it is the
 * stricter reading; a property turns it off.
 */
function updated(context: InstanceContext, result: WriteResult): WriteAnswer {
    const inserts = context.properties.get().get('local.update_inserts_missing') === 'true'
    return { ...answer(result), ...(result.isMissing && inserts ? { isToInsert: true } : {}) }
}

function answer({ row, error }: WriteResult): WriteAnswer {
    return { row: row === null ? null : compactRow(row), error }
}
