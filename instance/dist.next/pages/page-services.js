"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.equals = equals;
exports.rowsOf = rowsOf;
exports.shown = shown;
exports.labelOf = labelOf;
const readable_display_1 = require("../reading/readable-display");
const select_rows_1 = require("../store/select-rows");
/** A condition `element = value`. */
function equals(element, value) {
    return { kind: 'term', element, operator: '=', value };
}
/** Rows of a table that fulfil all conditions, in the order of an element. */
function rowsOf(context, table, conditions, orderBy) {
    const selection = {
        table,
        where: { kind: 'and', nodes: conditions },
        order: [{ element: orderBy, descending: false }],
    };
    return (0, select_rows_1.selectRows)(context.database, context.dictionary.get(), selection, context.queryEnvironment());
}
/** What the user reads in place of a value, in the language and time zone of the session. */
function shown(services, table, element, value) {
    return new readable_display_1.ReadableDisplay(services).text(table, element, value);
}
/** The label of a dot-walked path's last column. */
function labelOf(context, table, path) {
    return walkLabel(context, table, path.split('.')) ?? path;
}
function walkLabel(context, table, path) {
    const column = context.dictionary
        .get()
        .table(table)
        ?.columns.get(path[0] ?? '');
    if (!column) {
        return null;
    }
    return path.length === 1
        ? column.label
        : column.reference
            ? walkLabel(context, column.reference, path.slice(1))
            : null;
}
//# sourceMappingURL=page-services.js.map