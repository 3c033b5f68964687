"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordWriter = void 0;
const column_value_1 = require("../store/column-value");
const database_1 = require("../store/database");
const glide_time_1 = require("../store/glide-time");
const physical_table_1 = require("../store/physical-table");
const write_rows_1 = require("../store/write-rows");
const applied_records_1 = require("./applied-records");
const check_package_1 = require("./check-package");
const coalesce_keys_1 = require("./coalesce-keys");
const installation_refused_1 = require("./installation-refused");
const instance_rows_1 = require("./instance-rows");
const reference_resolver_1 = require("./reference-resolver");
/** Elements that the instance keeps itself; what a package says about them is passed over. */
const BOOKKEEPING = new Set([
    'sys_id',
    'sys_created_by',
    'sys_created_on',
    'sys_updated_by',
    'sys_updated_on',
    'sys_mod_count',
]);
/** Tables whose rows a dictionary file declares already: an empty element of their record takes nothing away from that. */
const DECLARED_TABLES = new Set(['sys_db_object', 'sys_dictionary']);
/** Makes the records of a package rows of the instance. Runs inside one open write. */
class RecordWriter {
    options;
    /** Tables that were written to. */
    touched = new Set();
    skipped = [];
    written = 0;
    applied;
    rows;
    references;
    now = (0, glide_time_1.toGlideDateTime)(Date.now());
    constructor(options) {
        this.options = options;
        const { database, dictionary } = options;
        this.rows = new instance_rows_1.InstanceRows(database, dictionary);
        this.references = new reference_resolver_1.ReferenceResolver(dictionary, this.rows, options.records);
        this.applied = new applied_records_1.AppliedRecords(database, options.scopeId);
        if (options.isFirst) {
            this.applied.clear();
        }
    }
    write(record) {
        if (record.action !== 'insert_or_update' && !this.options.dictionary.table(record.table)) {
            // What a package deletes may be of a table that is gone with it.
            return;
        }
        try {
            switch (record.action) {
                case 'delete_multiple':
                    this.rows.idsOf(record.table, record.query).forEach((sysId) => this.remove(record.table, sysId));
                    break;
                case 'delete':
                    this.delete(record);
                    break;
                case 'insert_or_update':
                    if (this.isDue(record)) {
                        this.store(record);
                    }
            }
        }
        catch (error) {
            if (error instanceof installation_refused_1.InstallationRefused) {
                throw error;
            }
            const reason = error instanceof database_1.UniqueViolation ? 'a record with this key exists already' : describe(error);
            throw new installation_refused_1.InstallationRefused(`${record.table} ${record.sysId}: ${reason}`, record.file);
        }
    }
    /** Whether the record's folder is to be installed now (`markdown/application-development/servicenow-sdk/acl-api-now-ts.md`, "$meta"). */
    isDue(record) {
        switch (record.folder) {
            case 'unload':
                return this.options.isFirst;
            case 'unload.demo':
                return this.options.loadDemo && this.applied.of(record) === undefined;
            case 'apply_once':
                return this.applied.of(record) === undefined;
            default:
                return true;
        }
    }
    store(record) {
        const { database, dictionary } = this.options;
        const before = this.rows.byId(record.table, record.sysId) ?? this.counterpart(record);
        this.demandOwn(record, before);
        if (this.isCustomized(record, before)) {
            this.skipped.push({ record, reason: before ? 'changed on this instance' : 'deleted on this instance' });
            return;
        }
        const values = this.valuesOf(record);
        if (!before) {
            (0, write_rows_1.insertRow)(database, dictionary, record.table, {
                sys_created_by: this.options.userName,
                sys_created_on: this.now,
                sys_updated_by: this.options.userName,
                sys_updated_on: this.now,
                sys_mod_count: '0',
                ...values,
                sys_id: record.sysId,
            });
            this.done(record, 0);
            return;
        }
        const changes = this.changesOf(record, values, before);
        const count = Number(before['sys_mod_count'] ?? 0);
        if (Object.keys(changes).length === 0) {
            this.done(record, count);
            return;
        }
        (0, write_rows_1.updateRow)(database, dictionary, record.table, before['sys_id'] ?? record.sysId, {
            ...changes,
            sys_updated_by: this.options.userName,
            sys_updated_on: this.now,
            sys_mod_count: String(count + 1),
        });
        this.done(record, count + 1);
    }
    done(record, modCount) {
        this.touched.add(record.table);
        this.written++;
        this.applied.remember(record, modCount);
    }
    /**
     * Customized records are skipped, those that were deleted too; what the application's own author changes by choice
     * and delete is applied (`markdown/platform-administration/generation-skip-records-app-installs.md`).
     */
    isCustomized(record, before) {
        const earlier = this.applied.of(record);
        if (!earlier || record.folder !== 'update') {
            return false;
        }
        return before ? Number(before['sys_mod_count'] ?? 0) > earlier.modCount : true;
    }
    /** The row that is this record under another sys_id; it takes on the package's sys_id if it is the application's own. */
    counterpart(record) {
        const keys = coalesce_keys_1.COALESCE_KEYS[record.table];
        if (!keys) {
            return null;
        }
        const columns = this.options.dictionary.table(record.table)?.columns;
        const values = this.valuesOf(record);
        const wanted = Object.fromEntries(keys.filter((key) => columns?.has(key)).map((key) => [key, values[key] ?? '']));
        const found = this.rows.first(record.table, wanted);
        if (!found) {
            return null;
        }
        this.demandOwn(record, found);
        this.rename(record.table, found['sys_id'] ?? '', record.sysId);
        return { ...found, sys_id: record.sysId };
    }
    /** An application file of another application, the base system's included, is not this package's to change. */
    demandOwn(record, before) {
        const owner = before?.['sys_scope'];
        if (owner && owner !== this.options.scopeId) {
            throw new installation_refused_1.InstallationRefused(`${(0, check_package_1.describe)(record)} belongs to another application`, record.file);
        }
    }
    rename(table, from, to) {
        const root = this.options.dictionary.table(table)?.root ?? table;
        this.options.database.run(`UPDATE ${(0, physical_table_1.quoted)(root)} SET sys_id = ? WHERE sys_id = ?`, [to, from]);
        this.touched.add(table);
        if (table === 'sys_db_object') {
            // What extends the table names it by its sys_id.
            for (const child of this.rows.idsOf(table, `super_class=${from}`)) {
                (0, write_rows_1.updateRow)(this.options.database, this.options.dictionary, table, child, { super_class: to });
            }
        }
    }
    valuesOf(record) {
        const table = this.options.dictionary.table(record.table);
        const values = {};
        for (const [element, field] of record.fields) {
            const column = table?.columns.get(element);
            if (column && !BOOKKEEPING.has(element)) {
                values[element] = this.references.resolve(record, column, field);
            }
        }
        if (table?.columns.has('sys_update_name')) {
            values['sys_scope'] ||= this.options.scopeId;
            values['sys_package'] ||= this.options.scopeId;
            values['sys_update_name'] ||= `${record.table}_${record.sysId}`;
            values['sys_name'] ||= (table.displayElement ? values[table.displayElement] : null) ?? null;
        }
        return values;
    }
    changesOf(record, values, before) {
        const columns = this.options.dictionary.table(record.table)?.columns;
        const changes = {};
        for (const [element, value] of Object.entries(values)) {
            const column = columns?.get(element);
            const keepsDeclared = DECLARED_TABLES.has(record.table) && !value;
            if (column && !keepsDeclared && (0, column_value_1.asStored)(column, value) !== (before[element] ?? null)) {
                changes[element] = value;
            }
        }
        return changes;
    }
    delete(record) {
        const before = this.rows.byId(record.table, record.sysId);
        if (before) {
            this.demandOwn(record, before);
        }
        this.remove(record.table, record.sysId);
    }
    remove(table, sysId) {
        (0, write_rows_1.deleteRow)(this.options.database, this.options.dictionary, table, sysId);
        // What the package itself deletes it may bring again; only what somebody here deleted stays away.
        this.applied.forget(table, sysId);
        this.touched.add(table);
    }
}
exports.RecordWriter = RecordWriter;
function describe(error) {
    return error instanceof Error ? error.message : String(error);
}
//# sourceMappingURL=record-writer.js.map