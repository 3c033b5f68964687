import type { Database } from '../store/database';
import type { Folder, PackageRecord } from './package-record';
/** What an earlier installation did with a record. */
export interface AppliedRecord {
    readonly folder: Folder;
    /** sys_mod_count of the row when the installation had written it; a higher one means that somebody changed it since. */
    readonly modCount: number;
}
/**
 * Which records of a package this instance has installed before: once-records are not installed again, and a record that
 * somebody changed or deleted since is left to them.
 */
export declare class AppliedRecords {
    private readonly database;
    private readonly scopeId;
    private readonly known;
    constructor(database: Database, scopeId: string);
    /** Forgets everything of the application: it is installed for the first time. */
    clear(): void;
    of(record: PackageRecord): AppliedRecord | undefined;
    remember(record: PackageRecord, modCount: number): void;
    forget(table: string, sysId: string): void;
}
