"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findByField = findByField;
exports.isRecord = isRecord;
const select_rows_1 = require("../store/select-rows");
const rows_in_order_1 = require("./rows-in-order");
const SYS_ID = /^[0-9a-f]{32}$/;
/**
 * sys_ids of records that a person may mean by a name: those whose field has this value and that the session may read
 * with that field, so that a name tells nothing of others. At most `most`.
 */
function findByField(reader, table, element, text, most) {
    const { access, context } = reader;
    if (!context.dictionary.get().table(table)) {
        return [];
    }
    const found = [];
    const where = { kind: 'term', element, operator: '=', value: text };
    for (const row of (0, rows_in_order_1.rowsInOrder)(context, { table, where })) {
        if (found.length >= most) {
            break;
        }
        if (access.allows('read', table, row, element)) {
            found.push(row['sys_id'] ?? '');
        }
    }
    return found;
}
/** Whether a text is the sys_id of a record. Whoever knows a sys_id is told no more than that it is one. */
function isRecord({ context }, table, text) {
    const dictionary = context.dictionary.get();
    return (SYS_ID.test(text) &&
        dictionary.table(table) !== undefined &&
        (0, select_rows_1.existsRow)(context.database, dictionary, table, text));
}
//# sourceMappingURL=find-by-name.js.map