import type { Database } from '../store/database';
import type { RowSource } from './rows/row-source';
/** What the base system of this program looks like. */
export interface BaseVersion {
    /** One text for all of its tables and rows. */
    readonly fingerprint: string;
    /** By `table/sys_id`, one text for each row, those of the tables' choices included. */
    readonly rows: ReadonlyMap<string, string>;
}
/** Tells one row of the base system from the others. */
export declare function rowKey(source: Pick<RowSource, 'table' | 'sysId'>): string;
/** The base system of this program. A password counts as it is in clear, as its stored form is another one each time. */
export declare function currentVersion(): BaseVersion;
/** The base system that a database was made or upgraded with; empty where that was never noted down. */
export declare function storedVersion(database: Database): BaseVersion;
/** Whether a database has this base system; one small query. */
export declare function isVersion(database: Database, { fingerprint }: BaseVersion): boolean;
/** Notes down which base system a database has. Rows that an earlier one had stay known, so that they do not come back. */
export declare function storeVersion(database: Database, { fingerprint, rows }: BaseVersion): void;
