import type { Dictionary } from '../store/dictionary';
import type { MutableRow } from '../store/row';
import type { RowSource } from './rows/row-source';
/** Every row of an empty instance. `hashPassword` makes the stored form of a clear password. */
export declare function baseRows(hashPassword: (clear: string) => string): RowSource[];
/**
 * The row with its bookkeeping, and with its application where it is an application file.
 *
 * @param now UTC, as stored
 */
export declare function completedRow(dictionary: Dictionary, source: RowSource, now: string): MutableRow;
