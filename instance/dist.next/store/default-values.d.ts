import type { Database } from './database';
import type { Dictionary } from './dictionary';
import type { Row } from './row';
/**
 * What the dictionary gives a new record: each column's default, a `javascript:` one by `evaluate` (which gets the
 * script without that word), a record number by the table's counter. Columns without a default are absent.
 */
export declare function defaultRow(database: Database, dictionary: Dictionary, table: string, evaluate: (script: string) => string | null): Row;
/**
 * The defaults that are literal text: what the form of a new record shows. Showing it runs no script and takes no number, as
 * with the property glide.itil.assign.number.on.insert (`markdown/platform-administration/t_PreventNumberingGaps.md`).
 */
export declare function literalDefaults(dictionary: Dictionary, table: string): Row;
