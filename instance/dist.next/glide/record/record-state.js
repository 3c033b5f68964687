"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordState = void 0;
exports.columnsOf = columnsOf;
const calls_1 = require("../calls");
const transaction_1 = require("../transaction");
const field_value_1 = require("./field-value");
const record_query_1 = require("./record-query");
/** Rows that follow the first page are fetched in portions of this many. */
const PAGE = 250;
/** What belongs to one record only and is not copied. */
const OWN_ELEMENTS = ['sys_id', 'sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count'];
const NO_ROW = Object.freeze({});
const columnMaps = new WeakMap();
/** A table's columns by element name; empty for a table that does not exist. */
function columnsOf(table) {
    if (!table) {
        return new Map();
    }
    let columns = columnMaps.get(table);
    if (!columns) {
        columns = new Map(table.columns.map((column) => [column.element, column]));
        columnMaps.set(table, columns);
    }
    return columns;
}
/**
 * What stands behind a GlideRecord: the query, the rows it answered with, the row it is positioned on, and the changes
 * that a script made to that row. GlideElements point here, so that they show the row that is current when they are read.
 */
class RecordState {
    table;
    description;
    columns;
    query = new record_query_1.RecordQuery();
    secure = false;
    runRules = true;
    autoSysFields = true;
    aborted = false;
    operation = null;
    error = null;
    /** Messages of GlideElement.setError by element. */
    fieldErrors = {};
    /** A record that is new and not inserted; false too where there is no record at all. */
    isNew = false;
    /** Positioned on a record that the database has. */
    exists = false;
    /** insert() gives a record that must be read again before deleteRecord() finds it. */
    justInserted = false;
    row = NO_ROW;
    changes = null;
    /** The state that changes() compares with; undefined compares with the stored row. */
    previous;
    rows = [];
    index = -1;
    rest = [];
    references = null;
    constructor(table) {
        this.table = table;
        this.description = (0, transaction_1.tableDescription)(table);
        this.columns = columnsOf(this.description);
    }
    read(element) {
        const changes = this.changes;
        return (changes !== null && element in changes ? changes[element] : this.row[element]) ?? null;
    }
    /** Changes a field of the current record; a field that the table does not have is ignored. */
    write(element, value) {
        const column = this.columns.get(element);
        if (column) {
            this.store(element, (0, field_value_1.fieldValue)(column, value));
        }
    }
    store(element, value) {
        this.changes ??= {};
        this.changes[element] = value;
    }
    /** The row with the script's changes, without nulls. */
    values() {
        const merged = { ...this.row };
        for (const [element, value] of Object.entries(this.changes ?? {})) {
            if (value === null) {
                delete merged[element];
            }
            else {
                merged[element] = value;
            }
        }
        return merged;
    }
    previousValue(element) {
        return (this.previous === undefined ? this.row : this.previous)?.[element] ?? null;
    }
    /** Positions on a row that the database has. */
    place(row) {
        this.row = row;
        this.changes = null;
        this.previous = undefined;
        this.exists = true;
        this.isNew = false;
        this.justInserted = false;
        this.references = null;
    }
    /** Positions on nothing, or on an empty record to fill. */
    clear(isNew, row = NO_ROW) {
        this.place(row);
        this.exists = false;
        this.isNew = isNew;
    }
    runQuery() {
        if (this.description) {
            this.take((0, calls_1.call)('record.query', { ...this.query.argument(this.table), secure: this.secure }));
        }
        else {
            this.take({ rows: [], rest: [] });
        }
    }
    take(answer) {
        this.rows = answer.rows;
        this.rest = answer.rest;
        this.index = -1;
        this.clear(false);
    }
    hasNext() {
        while (this.index + 1 >= this.rows.length && this.rest.length > 0) {
            const ids = this.rest.slice(0, PAGE);
            this.rest = this.rest.slice(PAGE);
            this.fetched += this.rows.length;
            this.rows = (0, calls_1.call)('record.rows', { table: this.table, ids, secure: this.secure });
            this.index = -1;
        }
        return this.index + 1 < this.rows.length;
    }
    next() {
        this.aborted = false;
        if (!this.hasNext()) {
            this.clear(false);
            return false;
        }
        this.index++;
        this.place(this.rows[this.index] ?? NO_ROW);
        return true;
    }
    /** Records that the query answered with. */
    get count() {
        return this.fetched + this.rows.length + this.rest.length;
    }
    /** The record that a reference field points at; empty where the field is. Read once per value. */
    referenced(column) {
        const value = this.read(column.element);
        this.references ??= new Map();
        const known = this.references.get(column.element);
        if (known && known.value === value) {
            return known.state;
        }
        const state = new RecordState(column.reference ?? '');
        state.find(value);
        this.references.set(column.element, { value, state });
        return state;
    }
    /** Reads one record by sys_id. */
    find(sysId) {
        const rows = sysId !== null && this.description
            ? (0, calls_1.call)('record.rows', { table: this.table, ids: [sysId], secure: this.secure })
            : [];
        this.take({ rows, rest: [] });
        return this.next();
    }
    insert() {
        if (this.aborted || !this.description) {
            return this.refused(this.aborted ? 'the action was aborted' : `table ${this.table} does not exist`);
        }
        const answer = (0, calls_1.call)('record.insert', {
            table: this.table,
            values: this.insertedValues(),
            ...this.options(),
        });
        return this.settle(answer, true);
    }
    update() {
        if (!this.exists) {
            return this.insert();
        }
        if (this.aborted) {
            return this.refused('the action was aborted');
        }
        const answer = (0, calls_1.call)('record.update', {
            table: this.table,
            sysId: this.row['sys_id'],
            values: this.changes ?? {},
            ...this.options(),
        });
        return this.settle(answer, false);
    }
    delete() {
        if (!this.exists || this.justInserted || this.aborted) {
            return false;
        }
        const answer = (0, calls_1.call)('record.delete', {
            table: this.table,
            sysId: this.row['sys_id'],
            ...this.options(),
        });
        this.error = answer.error;
        return answer.row !== null;
    }
    /** Writes the records that dot-walking reached and a script changed, then this one. */
    updateWithReferences() {
        for (const [element, { state }] of this.references ?? []) {
            if (state.changes !== null) {
                const sysId = state.exists ? state.update() : state.insert();
                this.store(element, sysId ?? this.read(element));
            }
        }
        return this.update();
    }
    options() {
        return { runRules: this.runRules, autoSysFields: this.autoSysFields, secure: this.secure };
    }
    fetched = 0;
    /** Inserting a record that exists makes another one of its values. */
    insertedValues() {
        const values = { ...this.values() };
        for (const element of this.exists ? OWN_ELEMENTS : []) {
            if (this.changes?.[element] === undefined) {
                delete values[element];
            }
        }
        return values;
    }
    settle(answer, inserted) {
        this.error = answer.error;
        if (answer.row === null) {
            return null;
        }
        this.place(answer.row);
        this.justInserted = inserted;
        return answer.row['sys_id'] ?? null;
    }
    refused(reason) {
        this.error = reason;
        return null;
    }
}
exports.RecordState = RecordState;
//# sourceMappingURL=record-state.js.map