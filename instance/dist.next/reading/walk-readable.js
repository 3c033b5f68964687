"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.walkReadable = walkReadable;
const select_rows_1 = require("../store/select-rows");
/**
 * Follows a dot-walked path from a record through its references; null where the path names no column, or where the
 * session may not read a record or a field on the way.
 */
function walkReadable(reader, table, row, path) {
    const { access, context } = reader;
    const dictionary = context.dictionary.get();
    const [first = '', ...rest] = path.split('.');
    const column = dictionary.table(table)?.columns.get(first);
    if (!column || !access.allows('read', table, row, first)) {
        return null;
    }
    const value = row[first] ?? null;
    if (rest.length === 0) {
        return { table, element: first, value };
    }
    if (!column.reference || !dictionary.table(column.reference)) {
        return null;
    }
    const target = value === null ? null : (0, select_rows_1.getRow)(context.database, dictionary, column.reference, value);
    return walkReadable(reader, column.reference, target ?? {}, rest.join('.'));
}
//# sourceMappingURL=walk-readable.js.map