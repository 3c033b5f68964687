"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.physicalName = physicalName;
exports.quoted = quoted;
exports.literal = literal;
exports.columnSql = columnSql;
exports.comparableSql = comparableSql;
exports.classRestriction = classRestriction;
exports.sqlType = sqlType;
const column_type_1 = require("./column-type");
/** SQL name of a column in the table of its hierarchy's root: the bare element for the root's own, `<table>.<element>` for the others. */
function physicalName(root, definingTable, element) {
    return root === definingTable ? element : `${definingTable}.${element}`;
}
/** An SQL identifier. Names come from the dictionary, never from a query. */
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** An SQL text literal; only for names that come from the dictionary. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** The column as SQL reads it, `alias` being the table's alias in the statement. */
function columnSql(column, alias) {
    return alias === undefined ? quoted(column.physical) : `${alias}.${quoted(column.physical)}`;
}
/**
 * The column as it is compared and indexed. Text: without trailing spaces and, by the collation, without case. An index
 * is used only where a condition has the very expression of the index, so both are made here.
 */
function comparableSql(column, alias) {
    const sql = columnSql(column, alias);
    return (0, column_type_1.comparisonOf)(column) === 'text' ? `rtrim(${sql}) COLLATE NOCASE` : sql;
}
/**
 * Restricts rows of a hierarchy's table to a class and its extensions; null for the root itself. The likelihood keeps
 * SQLite from preferring the index of classes, which tells little apart, to the index of a column that is asked for.
 */
function classRestriction(table, alias) {
    if (table.name === table.root) {
        return null;
    }
    return `likelihood(${alias}.sys_class_name IN (${table.family.map(literal).join(', ')}), 0.2)`;
}
/** SQLite's type name. */
function sqlType(storage) {
    return storage.toUpperCase();
}
//# sourceMappingURL=physical-table.js.map