import { VersionedCache } from '../store/cache'
import { UniqueViolation } from '../store/database'
import type { TableDefinition } from '../store/dictionary'
import { toGlideDateTime } from '../store/glide-time'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import { newSysId } from '../store/sys-id'
import { insertRow } from '../store/write-rows'
import type { InstanceContext } from './context'
import { instanceEnvironment } from './load-context'
import { scriptObjectName } from './script-objects'

/** What a script of one scope can do to a table of another. */
export type ScopeOperation = 'read' | 'create' | 'write' | 'delete'

const GLOBAL = 'global'
const CALLER_TRACKING = 1
const CALLER_RESTRICTION = 2

/** The rows that grant and refuse, by what they are about. */
interface Grants {
    /** `source sys_id|target type|target name|operation` to the status of the sys_scope_privilege row. */
    readonly privileges: ReadonlyMap<string, string>
    /** `source sys_id|target sys_id|operation`, the target being a table or a whole scope; of sys_restricted_caller_access. */
    readonly callers: ReadonlyMap<string, string>
}

const caches = new WeakMap<InstanceContext, VersionedCache<Grants>>()

/**
 * Why a script of `callerScope` may not do this to the records of a table, in the platform's manner, or null where it may.
 * A table's own scope is free. Else the table's flags bound everybody, global code too
 * (markdown/application-development/r_TableApplicationAccessFields.md), restricted callers need an allowed row
 * (set-RCA-level.md), and a scope with enforcing tracking needs an allowed privilege of exactly this table and operation,
 * which never reaches further than the flags (c_CrossScopePrivilegeRecord.md, c_RuntimeAccessTracking.md).
 */
export function crossScopeRefusal(
    context: InstanceContext,
    callerScope: string,
    table: string,
    operation: ScopeOperation,
): string | null {
    const definition = context.dictionary.get().table(table)
    if (!definition || definition.scope === callerScope) {
        return null
    }
    if (!isOpen(definition, operation)) {
        return refusal(callerScope, table, operation, "due to the table's cross-scope access policy")
    }
    return (
        restrictedCaller(context, callerScope, definition, operation) ??
        undeclared(context, callerScope, { name: table, type: 'sys_db_object' }, operation)
    )
}

function isOpen(table: TableDefinition, operation: ScopeOperation): boolean {
    if (table.access !== 'public' || !table.readAccess) {
        return false
    }
    const flags = { read: true, create: table.createAccess, write: table.updateAccess, delete: table.deleteAccess }
    return flags[operation]
}

function restrictedCaller(
    context: InstanceContext,
    callerScope: string,
    table: TableDefinition,
    operation: ScopeOperation,
): string | null {
    if (table.callerAccess !== CALLER_RESTRICTION && table.callerAccess !== CALLER_TRACKING) {
        return null
    }
    const source = scopeId(context, callerScope)
    const target = scopeId(context, table.scope)
    const { callers } = grants(context).get()
    const status =
        callers.get(`${source}|${table.sysId}|${operation}`) ?? callers.get(`${source}|${target}|${operation}`)
    if (status === undefined) {
        record(context, 'sys_restricted_caller_access', {
            operation,
            source_scope: source,
            source_type: 'sys_scope',
            source_table: 'sys_scope',
            source,
            target_scope: target,
            target_type: 'sys_db_object',
            target_table: 'sys_db_object',
            target: table.sysId,
            status: table.callerAccess === CALLER_TRACKING ? 'allowed' : 'requested',
        })
    }
    const isAllowed = status === 'allowed' || (table.callerAccess === CALLER_TRACKING && status === undefined)
    return isAllowed
        ? null
        : refusal(
              callerScope,
              table.name,
              operation,
              'because the table restricts its callers and no Restricted Caller Access record allows this one',
          )
}

/** Whether the scripts of a scope are tracked: `permissive` or `enforcing`. Those of the global scope never are. */
export function isTracked(context: InstanceContext, callerScope: string): boolean {
    return trackingOf(context, callerScope) !== 'none'
}

/**
 * Why a script of `callerScope` may not call a member of the script API, or null if it may. With enforcing tracking the
 * scope needs an allowed privilege of the member's script object (c_CrossScopePrivilegeRecord.md: "script objects only
 * support the execute API operation"); a member whose script object nobody has named is refused.
 */
export function scriptObjectRefusal(
    context: InstanceContext,
    callerScope: string,
    className: string,
    member: string,
): string | null {
    if (!isTracked(context, callerScope)) {
        return null
    }
    const object = scriptObjectName(className, member)
    return object
        ? undeclared(context, callerScope, { name: object.name, type: 'scriptable' }, 'execute')
        : `Execute operation on API '${className}.${member}' from scope '${callerScope}' has been refused because the local instance knows no script object for it`
}

function trackingOf(context: InstanceContext, callerScope: string): 'none' | 'permissive' | 'enforcing' {
    const tracking = context.scopes.get().byName(callerScope)?.runtimeAccessTracking
    return callerScope !== GLOBAL && (tracking === 'enforcing' || tracking === 'permissive') ? tracking : 'none'
}

/** What a script wants to reach. */
interface Target {
    readonly name: string
    readonly type: 'sys_db_object' | 'scriptable'
}

function undeclared(
    context: InstanceContext,
    callerScope: string,
    { name, type }: Target,
    operation: ScopeOperation | 'execute',
): string | null {
    const tracking = trackingOf(context, callerScope)
    if (tracking === 'none') {
        return null
    }
    const source = scopeId(context, callerScope)
    const status = grants(context).get().privileges.get(`${source}|${type}|${name}|${operation}`)
    if (status === 'allowed') {
        return null
    }
    if (tracking === 'permissive' && status === undefined) {
        record(context, 'sys_scope_privilege', {
            source_scope: source,
            target_scope: type === 'scriptable' ? GLOBAL : targetScope(context, name),
            target_name: name,
            target_type: type,
            operation,
            status: 'allowed',
            sys_scope: source,
        })
        return null
    }
    return refusal(
        callerScope,
        name,
        operation,
        `because no cross-scope privilege with the status Allowed exists for it (status: ${status ?? 'no record'})`,
    )
}

function refusal(scope: string, table: string, operation: ScopeOperation | 'execute', reason: string): string {
    const name = operation.charAt(0).toUpperCase() + operation.slice(1)
    return `${name} operation against '${table}' from scope '${scope}' has been refused ${reason}`
}

function grants(context: InstanceContext): VersionedCache<Grants> {
    const known = caches.get(context)
    if (known) {
        return known
    }
    const tables = ['sys_scope_privilege', 'sys_restricted_caller_access', 'sys_scope', 'sys_app', 'sys_dictionary']
    const made = new VersionedCache(context.versions, tables, () => ({
        privileges: new Map(
            rows(context, 'sys_scope_privilege').map((row) => [
                `${sourceOf(context, row)}|${row['target_type'] ?? ''}|${row['target_name'] ?? ''}|${row['operation'] ?? ''}`,
                row['status'] ?? '',
            ]),
        ),
        callers: new Map(
            rows(context, 'sys_restricted_caller_access').map((row) => [
                `${sourceOf(context, row)}|${row['target'] ?? row['target_scope'] ?? ''}|${row['operation'] ?? ''}`,
                row['status'] ?? '',
            ]),
        ),
    }))
    caches.set(context, made)
    return made
}

function rows(context: InstanceContext, table: string): Row[] {
    const dictionary = context.dictionary.get()
    return dictionary.table(table) ? selectRows(context.database, dictionary, { table }, instanceEnvironment()) : []
}

/** A package may name the scope instead of giving its sys_id. */
function sourceOf(context: InstanceContext, row: Row): string {
    const source = row['source_scope'] ?? ''
    return context.scopes.get().byName(source)?.sysId ?? source
}

function scopeId(context: InstanceContext, name: string): string {
    return context.scopes.get().byName(name)?.sysId ?? name
}

function targetScope(context: InstanceContext, table: string): string {
    return scopeId(context, context.dictionary.get().table(table)?.scope ?? GLOBAL)
}

/** Writes a tracking row as the platform does by itself: no rules run, the user's rights do not matter. */
function record(context: InstanceContext, table: string, values: Row): void {
    const dictionary = context.dictionary.get()
    const definition = dictionary.table(table)
    if (!definition || context.isJudging === true) {
        return
    }
    const now = toGlideDateTime(Date.now())
    const bookkeeping: Row = {
        sys_id: newSysId(),
        sys_class_name: table,
        sys_created_on: now,
        sys_created_by: 'system',
        sys_updated_on: now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
    }
    const known = Object.entries({ ...bookkeeping, ...values }).filter(([element]) => definition.columns.has(element))
    try {
        context.database.write(() => {
            insertRow(context.database, dictionary, table, Object.fromEntries(known))
            context.versions.raise(table)
        })
    } catch (error) {
        // Another node has written the same row in the meantime.
        if (!(error instanceof UniqueViolation)) {
            throw error
        }
    }
}
