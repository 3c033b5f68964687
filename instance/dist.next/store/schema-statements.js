"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableStatements = tableStatements;
exports.indexName = indexName;
exports.indexStatement = indexStatement;
const physical_table_1 = require("./physical-table");
/** Columns of every SQLite table before those of the dictionary; sys_id is the key. */
const KEY_COLUMN = 'sys_id TEXT NOT NULL PRIMARY KEY';
/** CREATE TABLE, or one ALTER TABLE per column, that brings a hierarchy's table to what the dictionary says. */
function tableStatements(dictionary, root, existing) {
    const columns = new Map();
    for (const name of root.family) {
        for (const column of dictionary.table(name)?.columns.values() ?? []) {
            if (column.storage !== 'none' && column.element !== 'sys_id' && !existing.has(column.physical)) {
                columns.set(column.physical, `${(0, physical_table_1.quoted)(column.physical)} ${(0, physical_table_1.sqlType)(column.storage)}`);
            }
        }
    }
    if (existing.size === 0) {
        return [`CREATE TABLE ${(0, physical_table_1.quoted)(root.name)} (${[KEY_COLUMN, ...columns.values()].join(', ')})`];
    }
    const statements = [...columns.values()].map((column) => `ALTER TABLE ${(0, physical_table_1.quoted)(root.name)} ADD COLUMN ${column}`);
    if (columns.has('sys_class_name')) {
        // The first extension of a table that stood alone: all rows so far are the table's own.
        statements.push(`UPDATE ${(0, physical_table_1.quoted)(root.name)} SET sys_class_name = ${(0, physical_table_1.literal)(root.name)}`);
    }
    return statements;
}
/** Name of an index in SQLite, where it must differ from those of all tables. */
function indexName(table, index) {
    return `${table}.${index}`;
}
/**
 * CREATE INDEX for a dictionary index. Throws for elements that have no column and for a unique index over inherited
 * columns only, which would bind the other classes of the hierarchy too.
 */
function indexStatement(table, index) {
    const columns = index.elements.map((element) => {
        const column = table.columns.get(element);
        if (!column || column.storage === 'none') {
            throw new Error(`index ${index.name} of ${table.name}: there is no column ${element}`);
        }
        return column;
    });
    const inherited = columns.every((column) => column.physical === (0, physical_table_1.physicalName)(table.root, table.root, column.element));
    if (index.unique && inherited && table.name !== table.root) {
        throw new Error(`index ${index.name} of ${table.name}: a unique index over inherited columns only is not built`);
    }
    const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX';
    const expressions = columns.map((column) => (0, physical_table_1.comparableSql)(column)).join(', ');
    return `CREATE ${kind} IF NOT EXISTS ${(0, physical_table_1.quoted)(indexName(table.name, index.name))} ON ${(0, physical_table_1.quoted)(table.root)} (${expressions})`;
}
//# sourceMappingURL=schema-statements.js.map