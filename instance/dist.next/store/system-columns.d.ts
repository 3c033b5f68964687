import type { TableDefinition } from './dictionary';
import type { IndexSource, TableSource } from './table-source';
/**
 * The sources with what every table has: the system columns on roots, sys_class_name on hierarchies (extended, extending
 * or extendable tables), and the table of number counters beside sys_number.
 */
export declare function withSystemTables(sources: readonly TableSource[], exists: (table: string) => boolean): TableSource[];
/** Indexes that no source names: classes of a hierarchy, and what the platform indexes itself. */
export declare function implicitIndexes(table: TableDefinition): IndexSource[];
