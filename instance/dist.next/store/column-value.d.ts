import type { Parameter } from './database';
import type { ColumnDefinition } from './dictionary';
import type { Value } from './row';
/** What decides how a column holds its values. */
export type StoredAs = Pick<ColumnDefinition, 'type' | 'storage' | 'maxLength'>;
/**
 * A value as SQLite stores it in a column. '' is NULL; booleans become 1 or 0; what is no number is NULL in a number
 * column and what is no date is NULL in a date column; a sys_id is lower case; strings are cut at the column's length.
 */
export declare function toStored(column: StoredAs, value: Value | undefined): Parameter;
/** 1 or 0 for the ways in which a boolean is written; null for anything else. */
export declare function toBoolean(value: string): 0 | 1 | null;
/** A value as it will read back once it is stored in the column. */
export declare function asStored(column: ColumnDefinition, value: Value | undefined): Value;
