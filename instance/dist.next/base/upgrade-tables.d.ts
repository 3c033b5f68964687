import type { Database } from '../store/database';
import type { TableSource } from '../store/table-source';
/**
 * What of the base tables is declared over an older base system: tables, columns and choices that it lacks, and those that
 * nobody on this instance has changed. What a person has changed stays as it is, and a choice that was deleted stays away.
 *
 * @param known keys of the rows that the older base system had
 */
export declare function upgradeSources(database: Database, sources: readonly TableSource[], known: ReadonlyMap<string, string>): TableSource[];
