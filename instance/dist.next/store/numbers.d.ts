import type { Database } from './database';
import type { Dictionary } from './dictionary';
/**
 * The next record number of a table, such as INC0010001; null where neither the table nor one that it extends has a
 * sys_number. A number is given once, also to two transactions at the same moment; a transaction that fails leaves a gap.
 * The base is sys_number's, the counter stands in sys_number_counter, and the base counts where it is the higher
 * (`markdown/platform-administration/t_AutoNumberingRecordsInATable.md`).
 */
export declare function nextNumber(database: Database, dictionary: Dictionary, table: string): string | null;
