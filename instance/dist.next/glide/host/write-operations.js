"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeOperations = writeOperations;
const select_rows_1 = require("../../store/select-rows");
const scope_guard_1 = require("./scope-guard");
const selection_1 = require("./selection");
const visible_row_1 = require("./visible-row");
/** Writing of records for GlideRecord; every record commits alone. */
function writeOperations(services) {
    const { context } = services;
    const denied = (operation, { table, sysId, secure }) => {
        if (!secure) {
            return null;
        }
        const row = sysId === undefined ? null : (0, select_rows_1.getRow)(context.database, context.dictionary.get(), table, sysId);
        return services.access().allows(operation, table, row)
            ? null
            : `Operation against ${table} was denied by its access controls`;
    };
    const writable = (operation, { table, values = {}, secure }) => secure
        ? Object.fromEntries(Object.entries(values).filter(([element]) => element === 'sys_id' || services.access().allows(operation, table, values, element)))
        : values;
    const update = (argument) => {
        const error = denied('write', argument);
        return error === null
            ? answer(services
                .records()
                .update(argument.table, argument.sysId, writable('write', argument), options(argument)))
            : { row: null, error };
    };
    const remove = (argument) => {
        const error = denied('delete', argument);
        return error === null
            ? answer(services.records().delete(argument.table, argument.sysId, options(argument)))
            : { row: null, error };
    };
    const ids = (argument) => (0, select_rows_1.selectIds)(context.database, context.dictionary.get(), (0, selection_1.selectionOf)(context, argument), context.queryEnvironment());
    return {
        'record.insert': (argument, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, argument.table, 'create');
            const error = denied('create', argument);
            return error === null
                ? answer(services.records().insert(argument.table, writable('create', argument), options(argument)))
                : { row: null, error };
        },
        'record.update': (argument, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, argument.table, 'write');
            return update(argument);
        },
        'record.delete': (argument, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, argument.table, 'delete');
            return remove(argument);
        },
        'record.updateMultiple': (argument, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, argument.table, 'write');
            for (const sysId of ids(argument)) {
                update({ ...argument, sysId });
            }
        },
        /** markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md: setLimit does not limit it. */
        'record.deleteMultiple': ({ limit: _limit, offset: _offset, ...argument }, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, argument.table, 'delete');
            for (const sysId of ids(argument)) {
                remove({ ...argument, sysId });
            }
        },
    };
}
function options({ runRules, autoSysFields }) {
    return {
        ...(runRules === undefined ? {} : { runRules }),
        ...(autoSysFields === undefined ? {} : { autoSysFields }),
    };
}
function answer({ row, error }) {
    return { row: row === null ? null : (0, visible_row_1.compactRow)(row), error };
}
//# sourceMappingURL=write-operations.js.map