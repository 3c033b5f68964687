"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.resolveElement = resolveElement;
exports.displayOfReference = displayOfReference;
/** Finds the column behind `caller_id.manager.email`; undefined where a part does not exist or leads nowhere. */
function resolveElement(dictionary, tableName, element) {
    const parts = element.split('.');
    const last = parts.pop() ?? '';
    const path = [];
    let table = dictionary.table(tableName);
    for (const part of parts) {
        const column = table && columnOf(table, part);
        if (column?.type !== 'reference' || column.reference === null) {
            return undefined;
        }
        path.push(column);
        table = dictionary.table(column.reference);
    }
    const column = table && columnOf(table, last);
    return table && column ? { path, table, column } : undefined;
}
/** The table and column by which records that a column references are shown; undefined where there is none. */
function displayOfReference(dictionary, column) {
    const table = column.reference === null ? undefined : dictionary.table(column.reference);
    const display = table?.displayElement ? table.columns.get(table.displayElement) : undefined;
    return table && display && display.storage !== 'none' ? { table, column: display } : undefined;
}
function columnOf(table, element) {
    return table.columns.get(element) ?? table.columns.get(element.toLowerCase());
}
//# sourceMappingURL=resolve-element.js.map