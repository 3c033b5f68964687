"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rowsInOrder = rowsInOrder;
const select_rows_1 = require("../store/select-rows");
/** Rows that are read at once. */
const BATCH = 250;
/** The rows of a query in its order, read in batches as they are asked for; limit and offset do not count. */
function* rowsInOrder(context, { table, where, order }) {
    const { database } = context;
    const dictionary = context.dictionary.get();
    const selection = { table, ...(where ? { where } : {}), ...(order ? { order } : {}) };
    const first = (0, select_rows_1.selectRows)(database, dictionary, { ...selection, limit: BATCH }, context.queryEnvironment());
    yield* first;
    if (first.length < BATCH) {
        return;
    }
    const sent = new Set(first.map((row) => row['sys_id']));
    const ids = (0, select_rows_1.selectIds)(database, dictionary, selection, context.queryEnvironment()).filter((id) => !sent.has(id));
    for (let start = 0; start < ids.length; start += BATCH) {
        const batch = ids.slice(start, start + BATCH);
        const isOne = { kind: 'term', element: 'sys_id', operator: 'IN', value: batch.join(',') };
        const rows = (0, select_rows_1.selectRows)(database, dictionary, { table, where: isOne }, context.queryEnvironment());
        const byId = new Map(rows.map((row) => [row['sys_id'], row]));
        yield* batch.map((id) => byId.get(id)).filter((row) => row !== undefined);
    }
}
//# sourceMappingURL=rows-in-order.js.map