"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_JUDGED_FOR_TOTAL = void 0;
exports.listReadable = listReadable;
exports.mayOrderBy = mayOrderBy;
const select_rows_1 = require("../store/select-rows");
const query_judge_1 = require("./query-judge");
const readable_classes_1 = require("./readable-classes");
const rows_in_order_1 = require("./rows-in-order");
/** Records that are judged one by one so that they can be counted; of more there is no total. */
exports.MAX_JUDGED_FOR_TOTAL = 1000;
/**
 * The one way from a client's query to records: judged, then read. Limit, offset and total count records that the session
 * may read, so that pages and counts tell nothing of others; that is stricter than
 * markdown/api-reference/rest-apis/c_TableAPI.md (sysparm_limit), which applies the limit before access control rules.
 * If the rules need no record, the database pages and counts. If they do, and they could let through at most
 * `MAX_JUDGED_FOR_TOTAL` records, all of these are judged first, whatever the query finds. Of more records those that the
 * query finds are judged in their order until the page is full, without a total.
 */
function listReadable(reader, asked) {
    const { context, access } = reader;
    const table = context.dictionary.get().table(asked.table);
    if (!table || !access.allows('read', table.name, null)) {
        return { refused: 'table' };
    }
    const verdict = (0, query_judge_1.judgeQuery)(reader, table.name, asked);
    if (verdict.refused !== null) {
        return { refused: 'query' };
    }
    const readable = (0, readable_classes_1.readableCondition)(reader, table, verdict.classes);
    const where = allOf(asked.where, readable);
    if (!verdict.dependsOnPath && ![...verdict.classes.values()].includes('row')) {
        return plainList(reader, asked, where);
    }
    const candidates = fewCandidates(reader, table.name, readable);
    if (!candidates) {
        return judgedList(reader, asked, where, verdict.mayFind);
    }
    const readableIds = new Set(candidates.filter(verdict.mayFind).map((row) => row['sys_id']));
    return smallList(reader, asked, where, readableIds);
}
/** Whether the session may order records of a table so. */
function mayOrderBy(reader, table, order) {
    return (0, query_judge_1.judgeQuery)(reader, table, { where: { kind: 'and', nodes: [] }, order, groupBy: [] }).refused === null;
}
function plainList({ context }, asked, where) {
    const { table, order, limit, offset, counted } = asked;
    const dictionary = context.dictionary.get();
    const environment = context.queryEnvironment();
    // One row more than asked for tells whether there is a next page where nothing is counted.
    const page = { table, where, order, limit: limit + 1, offset };
    const found = (0, select_rows_1.selectRows)(context.database, dictionary, page, environment);
    const total = counted ? (0, select_rows_1.countRows)(context.database, dictionary, { table, where }, environment) : null;
    return { refused: null, rows: found.slice(0, limit), total, hasMore: found.length > limit };
}
/** Of few candidates: all that the query finds among the readable ones, in one statement whatever it compares. */
function smallList({ context }, { table, order, limit, offset, counted }, where, readableIds) {
    const selection = { table, where, order };
    const found = (0, select_rows_1.selectRows)(context.database, context.dictionary.get(), selection, context.queryEnvironment()).filter((row) => readableIds.has(row['sys_id']));
    const rows = found.slice(offset, offset + limit);
    return { refused: null, rows, total: counted ? found.length : null, hasMore: found.length > offset + limit };
}
function judgedList(reader, { table, order, limit, offset }, where, mayFind) {
    const rows = [];
    let found = 0;
    for (const row of (0, rows_in_order_1.rowsInOrder)(reader.context, { table, where, order })) {
        if (mayFind(row) && found++ >= offset) {
            rows.push(row);
        }
        if (rows.length > limit) {
            break;
        }
    }
    return { refused: null, rows: rows.slice(0, limit), total: null, hasMore: rows.length > limit };
}
/** All records that the rules could let through, whatever is asked; null where there are too many to judge. */
function fewCandidates({ context }, table, readable) {
    const limit = exports.MAX_JUDGED_FOR_TOTAL + 1;
    const selection = readable === null ? { table, limit } : { table, where: readable, limit };
    const rows = (0, select_rows_1.selectRows)(context.database, context.dictionary.get(), selection, context.queryEnvironment());
    return rows.length <= exports.MAX_JUDGED_FOR_TOTAL ? rows : null;
}
function allOf(one, other) {
    return other === null ? one : { kind: 'and', nodes: [one, other] };
}
//# sourceMappingURL=readable-list.js.map