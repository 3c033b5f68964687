import type { Database } from './database';
import type { Dictionary } from './dictionary';
import type { QueryEnvironment, Selection } from './query';
import type { Row } from './row';
/**
 * The records that a query selects, each with the elements of the queried table (those of an extending table are not
 * seen through the table it extends) or only with `elements`, which may be dot-walked. Elements that are null are absent.
 */
export declare function selectRows(database: Database, dictionary: Dictionary, selection: Selection, environment: QueryEnvironment, elements?: readonly string[]): Row[];
/** How many records a query selects; limit and offset do not count. */
export declare function countRows(database: Database, dictionary: Dictionary, selection: Selection, environment: QueryEnvironment): number;
/** The sys_ids of the records that a query selects, in its order. */
export declare function selectIds(database: Database, dictionary: Dictionary, selection: Selection, environment: QueryEnvironment): string[];
/** One record by its sys_id, with the elements of the given table; null where the table has none such. */
export declare function getRow(database: Database, dictionary: Dictionary, table: string, sysId: string): Row | null;
/** Whether a table, or one that extends it, has a record. */
export declare function existsRow(database: Database, dictionary: Dictionary, table: string, sysId: string): boolean;
