import type { Database } from '../store/database'
import type { Folder, PackageRecord } from './package-record'

/** What an earlier installation did with a record. */
export interface AppliedRecord {
    readonly folder: Folder
    /** sys_mod_count of the row when the installation had written it; a higher one means that somebody changed it since. */
    readonly modCount: number
}

/**
 * Which records of a package this instance has installed before: once-records are not installed again, and a record that
 * somebody changed or deleted since is left to them.
 */
export class AppliedRecords {
    private readonly known = new Map<string, AppliedRecord>()

    constructor(
        private readonly database: Database,
        private readonly scopeId: string,
    ) {
        database.exec(
            'CREATE TABLE IF NOT EXISTS _applied_record (scope_id TEXT NOT NULL, table_name TEXT NOT NULL, sys_id TEXT NOT NULL, folder TEXT NOT NULL, mod_count INTEGER NOT NULL, PRIMARY KEY (scope_id, table_name, sys_id)) WITHOUT ROWID',
        )
        for (const [table, sysId, folder, modCount] of database.all(
            'SELECT table_name, sys_id, folder, mod_count FROM _applied_record WHERE scope_id = ?',
            [scopeId],
        )) {
            this.known.set(`${String(table)}/${String(sysId)}`, {
                folder: String(folder) as Folder,
                modCount: Number(modCount),
            })
        }
    }

    /** Forgets everything of the application: it is installed for the first time. */
    clear(): void {
        this.database.run('DELETE FROM _applied_record WHERE scope_id = ?', [this.scopeId])
        this.known.clear()
    }

    of(record: PackageRecord): AppliedRecord | undefined {
        return this.known.get(`${record.table}/${record.sysId}`)
    }

    remember(record: PackageRecord, modCount: number): void {
        this.database.run(
            'INSERT INTO _applied_record (scope_id, table_name, sys_id, folder, mod_count) VALUES (?, ?, ?, ?, ?) ON CONFLICT (scope_id, table_name, sys_id) DO UPDATE SET folder = excluded.folder, mod_count = excluded.mod_count',
            [this.scopeId, record.table, record.sysId, record.folder, modCount],
        )
        this.known.set(`${record.table}/${record.sysId}`, { folder: record.folder, modCount })
    }

    forget(table: string, sysId: string): void {
        this.database.run('DELETE FROM _applied_record WHERE scope_id = ? AND table_name = ? AND sys_id = ?', [
            this.scopeId,
            table,
            sysId,
        ])
        this.known.delete(`${table}/${sysId}`)
    }
}
