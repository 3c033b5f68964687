import { type Database } from './database';
import type { TableSource } from './table-source';
/**
 * Makes tables and columns: first in the dictionary's rows, then in SQLite. A table that exists gets the columns,
 * choices and indexes it lacks, and of those it has the values that the source states; nothing is ever taken away. A
 * second call with the same sources changes nothing. On an empty database the sources must include the dictionary's own
 * tables. May run inside an open write. Throws for names that are none, for a type that needs another storage than the
 * column has, and for a unique index that existing rows violate.
 */
export declare function declareTables(database: Database, sources: readonly TableSource[]): void;
