"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.uniqueIndexOf = uniqueIndexOf;
exports.dropUniqueIndex = dropUniqueIndex;
exports.dropColumn = dropColumn;
exports.isLongerThan = isLongerThan;
const physical_table_1 = require("./physical-table");
const schema_statements_1 = require("./schema-statements");
/** Name of the index that keeps one column's values unique. */
function uniqueIndexOf(element) {
    return `${element}.unique`;
}
/** Lets the values of a column repeat again. */
function dropUniqueIndex(database, column) {
    database.exec(`DROP INDEX IF EXISTS ${(0, physical_table_1.quoted)((0, schema_statements_1.indexName)(column.table, uniqueIndexOf(column.element)))}`);
}
/**
 * Takes a column with all its values away; `table` is the one that defines it. Throws where an index of several columns
 * has it.
 */
function dropColumn(database, table, column) {
    if (column.storage === 'none') {
        return;
    }
    dropUniqueIndex(database, column);
    database.exec(`ALTER TABLE ${(0, physical_table_1.quoted)(table.root)} DROP COLUMN ${(0, physical_table_1.quoted)(column.physical)}`);
}
/** Whether a record has more than `length` characters in a column that is held as text. */
function isLongerThan(database, table, column, length) {
    const sql = `SELECT 1 FROM ${(0, physical_table_1.quoted)(table.root)} WHERE length(${(0, physical_table_1.quoted)(column.physical)}) > ? LIMIT 1`;
    return database.first(sql, [length]) !== undefined;
}
//# sourceMappingURL=physical-column.js.map