"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SchemaChanges = exports.SchemaRefused = void 0;
const column_source_1 = require("../store/column-source");
const declare_tables_1 = require("../store/declare-tables");
const physical_column_1 = require("../store/physical-column");
const column_layout_1 = require("./column-layout");
const dictionary_entry_1 = require("./dictionary-entry");
const table_entry_1 = require("./table-entry");
/** Tables whose records describe the database, in the order of their caches. */
const DESCRIBING_TABLES = ['sys_db_object', 'sys_dictionary', 'sys_choice', 'sys_dictionary_override', 'sys_index'];
/** Thrown inside a write that cannot be; its message says why. */
class SchemaRefused extends Error {
}
exports.SchemaRefused = SchemaRefused;
/**
 * What writes to sys_db_object, sys_dictionary and sys_index do to the database beside the record: a new entry makes a
 * column, a new table record a table, whoever writes it. What is not built is refused, so that no such write succeeds and
 * does nothing.
 */
class SchemaChanges {
    context;
    constructor(context) {
        this.context = context;
    }
    /** The record as it is to be written, or why it may not be. */
    examined(subject) {
        if (!describes(subject.table)) {
            return subject.current;
        }
        // Another node may have changed the database since this transaction began.
        this.context.versions.refresh();
        switch (subject.table) {
            case 'sys_dictionary':
                return this.examinedEntry(subject);
            case 'sys_db_object':
                return this.examinedTable(subject);
            default:
                return 'Making, changing and deleting indexes by their records is not built in the local instance';
        }
    }
    /** Runs `write` and changes the database with it; inside an open write. Throws SchemaRefused. */
    write(subject, write) {
        if (!describes(subject.table)) {
            write();
            return;
        }
        const again = this.examined(subject);
        if (typeof again === 'string') {
            throw new SchemaRefused(again);
        }
        try {
            if (subject.table === 'sys_dictionary' && subject.operation === 'delete') {
                this.dropColumnOf(subject.current);
            }
            write();
            if (subject.table === 'sys_dictionary') {
                this.applyEntry(subject);
            }
            else if (subject.operation !== 'delete') {
                this.applyTable(subject);
            }
        }
        catch (error) {
            throw error instanceof Error ? new SchemaRefused(error.message) : error;
        }
    }
    examinedEntry({ operation, current, previous }) {
        if (operation === 'insert') {
            return (0, dictionary_entry_1.newEntry)(this.context, current);
        }
        if (operation === 'delete') {
            return (0, dictionary_entry_1.deletionRefusal)(this.context, current) ?? current;
        }
        return (0, dictionary_entry_1.changedEntry)(this.context, { current, previous: previous ?? {} });
    }
    examinedTable({ operation, current, previous }) {
        if (operation === 'insert') {
            return (0, table_entry_1.newTable)(this.context, current);
        }
        if (operation === 'delete') {
            return (0, table_entry_1.tableDeletionRefusal)(current);
        }
        return (0, table_entry_1.changedTableRefusal)({ current, previous: previous ?? {} }) ?? current;
    }
    applyEntry({ operation, current, previous }) {
        const element = current['element'] ?? '';
        if (operation === 'insert') {
            this.declare({ ...this.sourceOf(current), columns: [(0, column_source_1.columnSource)((each) => current[each] ?? undefined)] });
            if (current['active'] !== '0') {
                (0, column_layout_1.appendToForm)(this.context, current['name'] ?? '', element);
            }
        }
        else if (operation === 'update' && (current['unique'] === '1') !== (previous?.['unique'] === '1')) {
            if (current['unique'] === '1') {
                this.declare({ ...this.sourceOf(current), columns: [{ element, unique: true }] });
            }
            else {
                const found = (0, dictionary_entry_1.columnOfEntry)(this.context.dictionary.get(), current);
                if (found) {
                    (0, physical_column_1.dropUniqueIndex)(this.context.database, found.column);
                }
            }
        }
    }
    dropColumnOf(entry) {
        const found = (0, dictionary_entry_1.columnOfEntry)(this.context.dictionary.get(), entry);
        if (found) {
            (0, column_layout_1.deleteColumnRecords)(this.context, found.table.family, found.column.element);
            (0, physical_column_1.dropColumn)(this.context.database, found.table, found.column);
            this.raise();
        }
    }
    applyTable({ operation, current, previous }) {
        const dictionary = this.context.dictionary.get();
        if (operation === 'insert') {
            const parent = [...dictionary.tables()].find(({ sysId }) => sysId === current['super_class']);
            this.declare({
                ...this.sourceOf(current),
                label: current['label'] ?? '',
                ...(parent ? { superClass: parent.name } : {}),
                flags: current['is_extendable'] === '1' ? { is_extendable: '1' } : {},
            });
        }
        else if (current['is_extendable'] === '1' && previous?.['is_extendable'] !== '1') {
            this.declare({ ...this.sourceOf(current), flags: { is_extendable: '1' } });
        }
    }
    /** The table of a record, with nothing stated about it. */
    sourceOf(record) {
        return { name: record['name'] ?? '', label: '', columns: [], scopeId: record['sys_scope'] ?? 'global' };
    }
    declare(source) {
        (0, declare_tables_1.declareTables)(this.context.database, [source]);
        this.raise();
    }
    raise() {
        DESCRIBING_TABLES.forEach((table) => this.context.versions.raise(table));
    }
}
exports.SchemaChanges = SchemaChanges;
function describes(table) {
    return table === 'sys_dictionary' || table === 'sys_db_object' || table === 'sys_index';
}
//# sourceMappingURL=schema-changes.js.map