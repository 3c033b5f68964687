"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.crossScopeRefusal = crossScopeRefusal;
exports.isTracked = isTracked;
exports.scriptObjectRefusal = scriptObjectRefusal;
const cache_1 = require("../store/cache");
const database_1 = require("../store/database");
const glide_time_1 = require("../store/glide-time");
const select_rows_1 = require("../store/select-rows");
const sys_id_1 = require("../store/sys-id");
const write_rows_1 = require("../store/write-rows");
const load_context_1 = require("./load-context");
const script_objects_1 = require("./script-objects");
const GLOBAL = 'global';
const CALLER_TRACKING = 1;
const CALLER_RESTRICTION = 2;
const caches = new WeakMap();
/**
 * Why a script of `callerScope` may not do this to the records of a table, in the platform's manner, or null where it may.
 * A table's own scope is free. Else the table's flags bound everybody, global code too
 * (markdown/application-development/r_TableApplicationAccessFields.md), restricted callers need an allowed row
 * (set-RCA-level.md), and a scope with enforcing tracking needs an allowed privilege of exactly this table and operation,
 * which never reaches further than the flags (c_CrossScopePrivilegeRecord.md, c_RuntimeAccessTracking.md).
 */
function crossScopeRefusal(context, callerScope, table, operation) {
    const definition = context.dictionary.get().table(table);
    if (!definition || definition.scope === callerScope) {
        return null;
    }
    if (!isOpen(definition, operation)) {
        return refusal(callerScope, table, operation, "due to the table's cross-scope access policy");
    }
    return (restrictedCaller(context, callerScope, definition, operation) ??
        undeclared(context, callerScope, { name: table, type: 'sys_db_object' }, operation));
}
function isOpen(table, operation) {
    if (table.access !== 'public' || !table.readAccess) {
        return false;
    }
    const flags = { read: true, create: table.createAccess, write: table.updateAccess, delete: table.deleteAccess };
    return flags[operation];
}
function restrictedCaller(context, callerScope, table, operation) {
    if (table.callerAccess !== CALLER_RESTRICTION && table.callerAccess !== CALLER_TRACKING) {
        return null;
    }
    const source = scopeId(context, callerScope);
    const target = scopeId(context, table.scope);
    const { callers } = grants(context).get();
    const status = callers.get(`${source}|${table.sysId}|${operation}`) ?? callers.get(`${source}|${target}|${operation}`);
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
        });
    }
    const isAllowed = status === 'allowed' || (table.callerAccess === CALLER_TRACKING && status === undefined);
    return isAllowed
        ? null
        : refusal(callerScope, table.name, operation, 'because the table restricts its callers and no Restricted Caller Access record allows this one');
}
/** Whether the scripts of a scope are tracked: `permissive` or `enforcing`. Those of the global scope never are. */
function isTracked(context, callerScope) {
    return trackingOf(context, callerScope) !== 'none';
}
/**
 * Why a script of `callerScope` may not call a member of the script API, or null if it may. With enforcing tracking the
 * scope needs an allowed privilege of the member's script object (c_CrossScopePrivilegeRecord.md: "script objects only
 * support the execute API operation"); a member whose script object nobody has named is refused.
 */
function scriptObjectRefusal(context, callerScope, className, member) {
    if (!isTracked(context, callerScope)) {
        return null;
    }
    const object = (0, script_objects_1.scriptObjectName)(className, member);
    return object
        ? undeclared(context, callerScope, { name: object.name, type: 'scriptable' }, 'execute')
        : `Execute operation on API '${className}.${member}' from scope '${callerScope}' has been refused because the local instance knows no script object for it`;
}
function trackingOf(context, callerScope) {
    const tracking = context.scopes.get().byName(callerScope)?.runtimeAccessTracking;
    return callerScope !== GLOBAL && (tracking === 'enforcing' || tracking === 'permissive') ? tracking : 'none';
}
function undeclared(context, callerScope, { name, type }, operation) {
    const tracking = trackingOf(context, callerScope);
    if (tracking === 'none') {
        return null;
    }
    const source = scopeId(context, callerScope);
    const status = grants(context).get().privileges.get(`${source}|${type}|${name}|${operation}`);
    if (status === 'allowed') {
        return null;
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
        });
        return null;
    }
    return refusal(callerScope, name, operation, `because no cross-scope privilege with the status Allowed exists for it (status: ${status ?? 'no record'})`);
}
function refusal(scope, table, operation, reason) {
    const name = operation.charAt(0).toUpperCase() + operation.slice(1);
    return `${name} operation against '${table}' from scope '${scope}' has been refused ${reason}`;
}
function grants(context) {
    const known = caches.get(context);
    if (known) {
        return known;
    }
    const tables = ['sys_scope_privilege', 'sys_restricted_caller_access', 'sys_scope', 'sys_app', 'sys_dictionary'];
    const made = new cache_1.VersionedCache(context.versions, tables, () => ({
        privileges: new Map(rows(context, 'sys_scope_privilege').map((row) => [
            `${sourceOf(context, row)}|${row['target_type'] ?? ''}|${row['target_name'] ?? ''}|${row['operation'] ?? ''}`,
            row['status'] ?? '',
        ])),
        callers: new Map(rows(context, 'sys_restricted_caller_access').map((row) => [
            `${sourceOf(context, row)}|${row['target'] ?? row['target_scope'] ?? ''}|${row['operation'] ?? ''}`,
            row['status'] ?? '',
        ])),
    }));
    caches.set(context, made);
    return made;
}
function rows(context, table) {
    const dictionary = context.dictionary.get();
    return dictionary.table(table) ? (0, select_rows_1.selectRows)(context.database, dictionary, { table }, (0, load_context_1.instanceEnvironment)()) : [];
}
/** A package may name the scope instead of giving its sys_id. */
function sourceOf(context, row) {
    const source = row['source_scope'] ?? '';
    return context.scopes.get().byName(source)?.sysId ?? source;
}
function scopeId(context, name) {
    return context.scopes.get().byName(name)?.sysId ?? name;
}
function targetScope(context, table) {
    return scopeId(context, context.dictionary.get().table(table)?.scope ?? GLOBAL);
}
/** Writes a tracking row as the platform does by itself: no rules run, the user's rights do not matter. */
function record(context, table, values) {
    const dictionary = context.dictionary.get();
    const definition = dictionary.table(table);
    if (!definition) {
        return;
    }
    const now = (0, glide_time_1.toGlideDateTime)(Date.now());
    const bookkeeping = {
        sys_id: (0, sys_id_1.newSysId)(),
        sys_class_name: table,
        sys_created_on: now,
        sys_created_by: 'system',
        sys_updated_on: now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
    };
    const known = Object.entries({ ...bookkeeping, ...values }).filter(([element]) => definition.columns.has(element));
    try {
        context.database.write(() => {
            (0, write_rows_1.insertRow)(context.database, dictionary, table, Object.fromEntries(known));
            context.versions.raise(table);
        });
    }
    catch (error) {
        // Another node has written the same row in the meantime.
        if (!(error instanceof database_1.UniqueViolation)) {
            throw error;
        }
    }
}
//# sourceMappingURL=cross-scope.js.map