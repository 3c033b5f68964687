"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordOperations = recordOperations;
const rows_in_order_1 = require("../../reading/rows-in-order");
const default_values_1 = require("../../store/default-values");
const select_rows_1 = require("../../store/select-rows");
const sys_id_1 = require("../../store/sys-id");
const scope_guard_1 = require("./scope-guard");
const selection_1 = require("./selection");
const visible_row_1 = require("./visible-row");
/** Rows that go over the bridge with the query itself; those after them are fetched when a script reaches them. */
const PAGE = 250;
/** Reading of records for GlideRecord. */
function recordOperations(services) {
    const { context } = services;
    const visible = (table, rows, secure) => secure ? rows.flatMap((row) => asList((0, visible_row_1.readableRow)(services.access(), table, row))) : rows;
    const query = (argument) => {
        const selection = (0, selection_1.selectionOf)(context, argument);
        const { database, dictionary } = context;
        const wanted = selection.limit ?? Infinity;
        const first = { ...selection, limit: Math.min(wanted, PAGE) };
        const rows = (0, select_rows_1.selectRows)(database, dictionary.get(), first, context.queryEnvironment());
        if (rows.length < PAGE || wanted <= PAGE) {
            return { rows: visible(argument.table, rows, argument.secure), rest: [] };
        }
        const sent = new Set(rows.map((row) => row['sys_id']));
        const ids = argument.secure
            ? readableIds(selection)
            : (0, select_rows_1.selectIds)(database, dictionary.get(), selection, context.queryEnvironment());
        return { rows: visible(argument.table, rows, argument.secure), rest: ids.filter((id) => !sent.has(id)) };
    };
    /** Of GlideRecordSecure, whose getRowCount counts what may be read. */
    const readableIds = (selection) => {
        const { limit = Infinity, offset = 0 } = selection;
        return [...(0, rows_in_order_1.rowsInOrder)(context, selection)]
            .slice(offset, offset + limit)
            .filter((row) => services.access().allows('read', selection.table, row))
            .map((row) => row['sys_id'] ?? '');
    };
    const rowsById = (table, ids) => {
        const { database, dictionary } = context;
        const [only] = ids;
        if (ids.length === 1 && only !== undefined) {
            const row = (0, select_rows_1.getRow)(database, dictionary.get(), table, only);
            return row ? [row] : [];
        }
        const where = { kind: 'term', element: 'sys_id', operator: 'IN', value: ids.join(',') };
        const found = (0, select_rows_1.selectRows)(database, dictionary.get(), { table, where }, context.queryEnvironment());
        const byId = new Map(found.map((row) => [row['sys_id'], row]));
        return ids.flatMap((id) => asList(byId.get(id) ?? null));
    };
    return {
        'record.query': (argument, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, argument.table, 'read');
            return query(argument);
        },
        /** Records by sys_id, in the order asked for; those that are gone are left out. */
        'record.rows': ({ table, ids, secure }, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, table, 'read');
            return visible(table, rowsById(table, ids), secure);
        },
        /** By sys_id or else display value, or by a field's value. */
        'record.get': ({ table, element, value, secure }, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, table, 'read');
            if (element === undefined) {
                const found = visible(table, rowsById(table, [value]), secure);
                if (found.length > 0) {
                    return { rows: found, rest: [] };
                }
            }
            const sought = element ?? context.dictionary.get().table(table)?.displayElement;
            if (sought === null || sought === undefined || value === '') {
                return { rows: [], rest: [] };
            }
            const condition = { kind: 'condition', element: sought, operator: '=', value, more: [] };
            return query({ table, parts: [condition], order: [], ...(secure ? { secure } : {}) });
        },
        'record.count': (argument, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, argument.table, 'read');
            const selection = (0, selection_1.selectionOf)(context, argument);
            return argument.secure
                ? readableIds(selection).length
                : (0, select_rows_1.countRows)(context.database, context.dictionary.get(), selection, context.queryEnvironment());
        },
        /** The values of newRecord(): defaults and a sys_id. */
        'record.defaults': ({ table }, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, table, 'read');
            const defaults = (0, default_values_1.defaultRow)(context.database, context.dictionary.get(), table, (script) => context.evaluate?.(script) ?? null);
            return (0, visible_row_1.compactRow)({ ...defaults, sys_id: (0, sys_id_1.newSysId)() });
        },
        'record.allows': ({ operation, table, row, element, }) => services.access().allows(operation, table, row, element),
    };
}
function asList(row) {
    return row === null ? [] : [row];
}
//# sourceMappingURL=record-operations.js.map