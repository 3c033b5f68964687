"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rowsWhere = rowsWhere;
const select_rows_1 = require("../../store/select-rows");
/** Rows of a table in which each of these elements has its value; none where the instance lacks the table. */
function rowsWhere(context, table, values) {
    const dictionary = context.dictionary.get();
    if (!dictionary.table(table)) {
        return [];
    }
    const nodes = Object.entries(values).map(([element, value]) => ({ kind: 'term', element, operator: '=', value }));
    return (0, select_rows_1.selectRows)(context.database, dictionary, { table, where: { kind: 'and', nodes } }, context.queryEnvironment());
}
//# sourceMappingURL=rows-where.js.map