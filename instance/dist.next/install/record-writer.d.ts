import { type Database } from '../store/database';
import type { Dictionary } from '../store/dictionary';
import type { PackageRecord } from './package-record';
/** A record that was left as it is because somebody changed it on this instance. */
export interface SkippedRecord {
    readonly record: PackageRecord;
    readonly reason: string;
}
export interface WriterOptions {
    readonly database: Database;
    readonly dictionary: Dictionary;
    readonly scopeId: string;
    readonly userName: string;
    readonly isFirst: boolean;
    readonly loadDemo: boolean;
    readonly records: readonly PackageRecord[];
}
/** Makes the records of a package rows of the instance. Runs inside one open write. */
export declare class RecordWriter {
    private readonly options;
    /** Tables that were written to. */
    readonly touched: Set<string>;
    readonly skipped: SkippedRecord[];
    written: number;
    private readonly applied;
    private readonly rows;
    private readonly references;
    private readonly now;
    constructor(options: WriterOptions);
    write(record: PackageRecord): void;
    /** Whether the record's folder is to be installed now (`markdown/application-development/servicenow-sdk/acl-api-now-ts.md`, "$meta"). */
    private isDue;
    private store;
    private done;
    /**
     * Customized records are skipped, those that were deleted too; what the application's own author changes by choice
     * and delete is applied (`markdown/platform-administration/generation-skip-records-app-installs.md`).
     */
    private isCustomized;
    /** The row that is this record under another sys_id; it takes on the package's sys_id if it is the application's own. */
    private counterpart;
    /** An application file of another application, the base system's included, is not this package's to change. */
    private demandOwn;
    private rename;
    private valuesOf;
    private changesOf;
    private delete;
    private remove;
}
