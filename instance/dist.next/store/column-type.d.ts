import type { ColumnDefinition, Storage } from './dictionary';
/**
 * How values of a column compare. `text`: without case and trailing spaces; `exact`: identifiers, dates and times, byte
 * by byte; `number`: integers, decimals, booleans.
 */
export type Comparison = 'text' | 'exact' | 'number';
/** Types that hold `yyyy-MM-dd HH:mm:ss`. */
export declare const DATE_TIME_TYPES: ReadonlySet<string>;
/** Types that hold a sys_id, or a word such as `global` that stands for one. */
export declare const IDENTIFIER_TYPES: ReadonlySet<string>;
/** Types whose values are cut at the column's length when they are stored. */
export declare const CUT_TYPES: ReadonlySet<string>;
/** Types whose stored value must not be found out by comparing; only empty or not empty may be asked. */
export declare const SECRET_TYPES: ReadonlySet<string>;
/** Length of a column of this type whose declaration names none. */
export declare function defaultLength(type: string): number;
/** How SQLite holds a column of this internal type. */
export declare function storageOf(type: string): Storage;
/** Whether the store knows the type by name: any other one is held as text, unlike anything on the platform. */
export declare function isKnownType(type: string): boolean;
/** How values of a column compare in queries and unique indexes. */
export declare function comparisonOf(column: Pick<ColumnDefinition, 'type' | 'storage'>): Comparison;
