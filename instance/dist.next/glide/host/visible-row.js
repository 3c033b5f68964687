"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compactRow = compactRow;
exports.readableRow = readableRow;
/** A row without its nulls, as it goes into a context. */
function compactRow(row) {
    const compact = {};
    for (const element in row) {
        const value = row[element];
        if (value !== null && value !== undefined) {
            compact[element] = value;
        }
    }
    return compact;
}
/**
 * What GlideRecordSecure shows of a row: null where the user may not read the record, else the fields that may be read
 * (markdown/api-reference/scripts/p_GlideServerAPIs.md, Using GlideRecordSecure).
 */
function readableRow(access, table, row) {
    if (!access.allows('read', table, row)) {
        return null;
    }
    const fields = Object.entries(row).filter(([element]) => element === 'sys_id' || access.allows('read', table, row, element));
    return Object.fromEntries(fields);
}
//# sourceMappingURL=visible-row.js.map