"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AppliedRecords = void 0;
/**
 * Which records of a package this instance has installed before: once-records are not installed again, and a record that
 * somebody changed or deleted since is left to them.
 */
class AppliedRecords {
    database;
    scopeId;
    known = new Map();
    constructor(database, scopeId) {
        this.database = database;
        this.scopeId = scopeId;
        database.exec('CREATE TABLE IF NOT EXISTS _applied_record (scope_id TEXT NOT NULL, table_name TEXT NOT NULL, sys_id TEXT NOT NULL, folder TEXT NOT NULL, mod_count INTEGER NOT NULL, PRIMARY KEY (scope_id, table_name, sys_id)) WITHOUT ROWID');
        for (const [table, sysId, folder, modCount] of database.all('SELECT table_name, sys_id, folder, mod_count FROM _applied_record WHERE scope_id = ?', [scopeId])) {
            this.known.set(`${String(table)}/${String(sysId)}`, {
                folder: String(folder),
                modCount: Number(modCount),
            });
        }
    }
    /** Forgets everything of the application: it is installed for the first time. */
    clear() {
        this.database.run('DELETE FROM _applied_record WHERE scope_id = ?', [this.scopeId]);
        this.known.clear();
    }
    of(record) {
        return this.known.get(`${record.table}/${record.sysId}`);
    }
    remember(record, modCount) {
        this.database.run('INSERT INTO _applied_record (scope_id, table_name, sys_id, folder, mod_count) VALUES (?, ?, ?, ?, ?) ON CONFLICT (scope_id, table_name, sys_id) DO UPDATE SET folder = excluded.folder, mod_count = excluded.mod_count', [this.scopeId, record.table, record.sysId, record.folder, modCount]);
        this.known.set(`${record.table}/${record.sysId}`, { folder: record.folder, modCount });
    }
    forget(table, sysId) {
        this.database.run('DELETE FROM _applied_record WHERE scope_id = ? AND table_name = ? AND sys_id = ?', [
            this.scopeId,
            table,
            sysId,
        ]);
        this.known.delete(`${table}/${sysId}`);
    }
}
exports.AppliedRecords = AppliedRecords;
//# sourceMappingURL=applied-records.js.map