"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tablePlan = tablePlan;
exports.readingPlan = readingPlan;
exports.readRow = readRow;
const physical_table_1 = require("./physical-table");
/** Arguments that one SQL function may have here; SQLite's limit is 127. */
const JSON_COLUMNS = 100;
const plans = new WeakMap();
/** The plan of a table. Throws where the dictionary has no such table. */
function tablePlan(dictionary, name) {
    let byName = plans.get(dictionary);
    if (!byName) {
        byName = new Map();
        plans.set(dictionary, byName);
    }
    let plan = byName.get(name);
    if (!plan) {
        plan = createPlan(dictionary, name);
        byName.set(name, plan);
    }
    return plan;
}
/** A plan that reads the given SQL expressions under the given names. */
function readingPlan(values) {
    const chunks = [];
    for (let start = 0; start < values.length; start += JSON_COLUMNS) {
        const chunk = values.slice(start, start + JSON_COLUMNS);
        chunks.push(`json_array(${chunk.map((value) => value.sql).join(', ')})`);
    }
    return { elements: values.map((value) => value.element), select: chunks.join(', ') };
}
/** One row of a statement that selected a reading plan; what is NULL is left out. */
function readRow(plan, values) {
    const row = {};
    let position = 0;
    for (const chunk of values) {
        for (const value of JSON.parse(chunk)) {
            if (value !== null) {
                row[plan.elements[position]] = typeof value === 'string' ? value : String(value);
            }
            position++;
        }
    }
    return row;
}
function createPlan(dictionary, name) {
    const table = dictionary.table(name);
    if (!table) {
        throw new Error(`there is no table ${name}`);
    }
    const columns = [...table.columns.values()].filter((column) => column.storage !== 'none');
    const reading = readingPlan(columns.map((column) => ({ element: column.element, sql: (0, physical_table_1.columnSql)(column, 't0') })));
    const restriction = (0, physical_table_1.classRestriction)(table, 't0');
    const from = (0, physical_table_1.quoted)(table.root);
    const where = restriction === null ? '' : ` AND ${restriction}`;
    return {
        table,
        from,
        restriction,
        reading,
        byId: `SELECT ${reading.select} FROM ${from} t0 WHERE t0.sys_id = ?${where}`,
        stored: new Map(columns.map((column) => [column.element, { column, sql: (0, physical_table_1.columnSql)(column) }])),
    };
}
//# sourceMappingURL=table-plan.js.map