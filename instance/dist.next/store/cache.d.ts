import type { Database } from './database';
/**
 * Versions of the tables that workers keep in memory (dictionary, properties, rules, ACLs, roles, modules …). A write
 * to such a table raises its version in the same transaction; every worker of every process compares at the start of a
 * transaction, with one small query. This is what the platform's cache flush over all nodes comes down to.
 */
export declare class CacheVersions {
    private readonly database;
    /** Changes whenever a version may have changed: what compares it need not compare all versions. */
    generation: number;
    private versions;
    /** Goes down with each raise of this node. */
    private uncommitted;
    constructor(database: Database);
    /** Reads the versions as they are now, all of them only where one was raised. Call at the start of each transaction. */
    refresh(): void;
    /** Raises the version of a table that was written to. */
    raise(table: string): void;
    /** One text that changes whenever one of the tables does. */
    stamp(tables: readonly string[]): string;
}
/** Something derived from tables, computed again only after one of them was written to. */
export declare class VersionedCache<T> {
    private readonly versions;
    readonly tables: readonly string[];
    private readonly load;
    private generation;
    private stamp;
    private value;
    constructor(versions: CacheVersions, tables: readonly string[], load: () => T);
    get(): T;
}
/** Tables whose writes raise a version, that is all that some VersionedCache reads. */
export declare const CACHED_TABLES: ReadonlySet<string>;
