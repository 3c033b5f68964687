"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.defaultRow = defaultRow;
exports.literalDefaults = literalDefaults;
const column_value_1 = require("./column-value");
const numbers_1 = require("./numbers");
const query_1 = require("./query");
const table_plan_1 = require("./table-plan");
/** The default value by which records are numbered (`markdown/platform-administration/t_AutoNumberingRecordsInATable.md`). */
const NEXT_NUMBER = /^\s*(?:global\.)?(getNextObjNumberPadded|getNextObjNumber)\(\)\s*;?\s*$/;
/**
 * What the dictionary gives a new record: each column's default, a `javascript:` one by `evaluate` (which gets the
 * script without that word), a record number by the table's counter. Columns without a default are absent.
 */
function defaultRow(database, dictionary, table, evaluate) {
    const row = {};
    for (const column of (0, table_plan_1.tablePlan)(dictionary, table).table.columns.values()) {
        const value = column.defaultValue === null ? null : defaultValue(database, dictionary, table, column, evaluate);
        const stored = (0, column_value_1.asStored)(column, value);
        if (stored !== null) {
            row[column.element] = stored;
        }
    }
    return row;
}
/**
 * The defaults that are literal text: what the form of a new record shows. Showing it runs no script and takes no number, as
 * with the property glide.itil.assign.number.on.insert (`markdown/platform-administration/t_PreventNumberingGaps.md`).
 */
function literalDefaults(dictionary, table) {
    const row = {};
    for (const column of (0, table_plan_1.tablePlan)(dictionary, table).table.columns.values()) {
        const isLiteral = column.defaultValue !== null && !column.defaultValue.startsWith(query_1.SCRIPT);
        const stored = isLiteral ? (0, column_value_1.asStored)(column, column.defaultValue) : null;
        if (stored !== null) {
            row[column.element] = stored;
        }
    }
    return row;
}
function defaultValue(database, dictionary, table, column, evaluate) {
    const value = column.defaultValue ?? '';
    if (!value.startsWith(query_1.SCRIPT)) {
        return value;
    }
    const script = value.slice(query_1.SCRIPT.length);
    return NEXT_NUMBER.test(script) ? (0, numbers_1.nextNumber)(database, dictionary, table) : evaluate(script);
}
//# sourceMappingURL=default-values.js.map