import type { ColumnSource } from './table-source';
/**
 * A column as a sys_dictionary record describes it. `value` gives the record's value of an element, undefined where it
 * has none.
 */
export declare function columnSource(value: (element: string) => string | undefined): ColumnSource;
