"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.selectRows = selectRows;
exports.countRows = countRows;
exports.selectIds = selectIds;
exports.getRow = getRow;
exports.existsRow = existsRow;
const compile_selection_1 = require("./compile-selection");
const table_plan_1 = require("./table-plan");
/**
 * The records that a query selects, each with the elements of the queried table (those of an extending table are not
 * seen through the table it extends) or only with `elements`, which may be dot-walked. Elements that are null are absent.
 */
function selectRows(database, dictionary, selection, environment, elements) {
    const { sql, parameters, reading } = (0, compile_selection_1.compileSelection)(dictionary, selection, environment, elements);
    return database.all(sql, parameters).map((values) => (0, table_plan_1.readRow)(reading, values));
}
/** How many records a query selects; limit and offset do not count. */
function countRows(database, dictionary, selection, environment) {
    const source = (0, compile_selection_1.compileSource)(dictionary, selection.table, selection.where, environment);
    return Number(database.first(`SELECT COUNT(*)${source.tail()}`, source.parameters)?.[0] ?? 0);
}
/** The sys_ids of the records that a query selects, in its order. */
function selectIds(database, dictionary, selection, environment) {
    return selectRows(database, dictionary, selection, environment, ['sys_id']).map((row) => row['sys_id'] ?? '');
}
/** One record by its sys_id, with the elements of the given table; null where the table has none such. */
function getRow(database, dictionary, table, sysId) {
    const plan = (0, table_plan_1.tablePlan)(dictionary, table);
    const values = database.first(plan.byId, [sysId]);
    return values ? (0, table_plan_1.readRow)(plan.reading, values) : null;
}
/** Whether a table, or one that extends it, has a record. */
function existsRow(database, dictionary, table, sysId) {
    const { from, restriction } = (0, table_plan_1.tablePlan)(dictionary, table);
    const where = restriction === null ? '' : ` AND ${restriction}`;
    return database.first(`SELECT 1 FROM ${from} t0 WHERE t0.sys_id = ?${where}`, [sysId]) !== undefined;
}
//# sourceMappingURL=select-rows.js.map