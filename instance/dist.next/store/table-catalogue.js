"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TableCatalogue = void 0;
exports.physicalColumns = physicalColumns;
exports.rawRows = rawRows;
const physical_table_1 = require("./physical-table");
const table_plan_1 = require("./table-plan");
/**
 * Which tables exist physically and what they extend: the little that must be known before the dictionary's own rows
 * can be read. Kept by declareTables in `_table (name, super)`.
 */
class TableCatalogue {
    supers;
    constructor(supers) {
        this.supers = supers;
    }
    /** Reads the catalogue; an empty database has an empty one. */
    static read(database) {
        if (!database.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_table'")) {
            return new TableCatalogue(new Map());
        }
        const rows = database.all('SELECT name, super FROM _table');
        return new TableCatalogue(new Map(rows.map(([name, parent]) => [String(name), parent === null ? null : String(parent)])));
    }
    has(table) {
        return this.supers.has(table);
    }
    /** The table first, its root last. */
    lineage(table) {
        const lineage = [table];
        for (let parent = this.supers.get(table); parent; parent = this.supers.get(parent)) {
            lineage.push(parent);
        }
        return lineage;
    }
    /** The table and all that extend it. */
    family(table) {
        return [...this.supers.keys()].filter((name) => this.lineage(name).includes(table));
    }
    /** The table that a table extends; null for a root, undefined where there is no such table. */
    parent(table) {
        return this.supers.get(table);
    }
}
exports.TableCatalogue = TableCatalogue;
/** Physical columns of an SQLite table; empty where there is no such table. */
function physicalColumns(database, table) {
    const names = database.first('SELECT json_group_array(name) FROM pragma_table_info(?)', [table])?.[0];
    return new Set(JSON.parse(String(names)));
}
/** Rows of a table, read without a dictionary; empty where there is no such table. */
function rawRows(database, catalogue, table, selection = {}) {
    if (!catalogue.has(table)) {
        return [];
    }
    const lineage = catalogue.lineage(table);
    const root = lineage[lineage.length - 1];
    const elements = rawElements(database, lineage, root);
    const chosen = [...elements].filter(([element]) => selection.elements?.includes(element) ?? true);
    const reading = (0, table_plan_1.readingPlan)(chosen.map(([element, name]) => ({ element, sql: (0, physical_table_1.quoted)(name) })));
    const conditions = [];
    const parameters = [];
    if (table !== root) {
        conditions.push('sys_class_name IN (SELECT value FROM json_each(?))');
        parameters.push(JSON.stringify(catalogue.family(table)));
    }
    const filtered = selection.where && elements.get(selection.where.element);
    if (selection.where && filtered !== undefined) {
        conditions.push(`${(0, physical_table_1.quoted)(filtered)} IN (SELECT value FROM json_each(?))`);
        parameters.push(JSON.stringify(selection.where.values));
    }
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    return database
        .all(`SELECT ${reading.select} FROM ${(0, physical_table_1.quoted)(root)}${where}`, parameters)
        .map((values) => (0, table_plan_1.readRow)(reading, values));
}
/** Physical names by element: what a table inherits and what it defines. */
function rawElements(database, lineage, root) {
    const physical = physicalColumns(database, root);
    const elements = new Map();
    for (const definer of [...lineage].reverse()) {
        const prefix = (0, physical_table_1.physicalName)(root, definer, '');
        for (const name of physical) {
            const element = name.slice(prefix.length);
            if (name.startsWith(prefix) && !element.includes('.')) {
                elements.set(element, name);
            }
        }
    }
    return elements;
}
//# sourceMappingURL=table-catalogue.js.map