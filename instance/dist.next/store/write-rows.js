"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.insertRow = insertRow;
exports.updateRow = updateRow;
exports.deleteRow = deleteRow;
const column_value_1 = require("./column-value");
const physical_table_1 = require("./physical-table");
const table_plan_1 = require("./table-plan");
/**
 * Stores a new record; no rules, no bookkeeping. The row must have a sys_id; sys_class_name is filled in where the table
 * has one. Elements that the table lacks, and journals, are passed over. Throws UniqueViolation where a unique index refuses.
 */
function insertRow(database, dictionary, table, row) {
    const plan = (0, table_plan_1.tablePlan)(dictionary, table);
    if (!row['sys_id']) {
        throw new Error(`a row of ${table} has no sys_id`);
    }
    let columns = '';
    let marks = '';
    const parameters = [];
    for (const element in row) {
        const target = plan.stored.get(element);
        const value = target ? (0, column_value_1.toStored)(target.column, row[element]) : null;
        if (target && value !== null) {
            columns += columns === '' ? target.sql : `, ${target.sql}`;
            marks += marks === '' ? '?' : ', ?';
            parameters.push(value);
        }
    }
    if (!row['sys_class_name'] && plan.stored.has('sys_class_name')) {
        columns += ', sys_class_name';
        marks += ', ?';
        parameters.push(table);
    }
    database.run(`INSERT INTO ${plan.from} (${columns}) VALUES (${marks})`, parameters);
}
/**
 * Changes elements of a record; no rules, no bookkeeping. Elements that the table lacks, and journals, are passed over.
 * Returns the records changed: 0 where there is no such record or nothing to change. Throws UniqueViolation.
 */
function updateRow(database, dictionary, table, sysId, changes) {
    const plan = (0, table_plan_1.tablePlan)(dictionary, table);
    let assignments = '';
    const parameters = [];
    for (const element in changes) {
        const target = plan.stored.get(element);
        if (target) {
            assignments += assignments === '' ? `${target.sql} = ?` : `, ${target.sql} = ?`;
            parameters.push((0, column_value_1.toStored)(target.column, changes[element]));
        }
    }
    if (assignments === '') {
        return 0;
    }
    parameters.push(sysId);
    return database.run(`UPDATE ${plan.from} SET ${assignments} WHERE sys_id = ?${onlyClass(plan)}`, parameters);
}
/** Deletes a record; no rules, no cascade. Returns the records deleted, 0 or 1. */
function deleteRow(database, dictionary, table, sysId) {
    const plan = (0, table_plan_1.tablePlan)(dictionary, table);
    return database.run(`DELETE FROM ${plan.from} WHERE sys_id = ?${onlyClass(plan)}`, [sysId]);
}
function onlyClass({ table }) {
    return table.name === table.root ? '' : ` AND sys_class_name IN (${table.family.map(physical_table_1.literal).join(', ')})`;
}
//# sourceMappingURL=write-rows.js.map