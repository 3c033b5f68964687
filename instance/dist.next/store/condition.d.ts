import type { Parameter } from './database';
/** How two values compare. */
export type Comparator = '<' | '<=' | '>' | '>=';
/**
 * What a term means for one column, with its value turned into what the column stores. The same meaning is compiled to
 * SQL and tried on a row in memory, so that queries and filters cannot drift apart. Except where `orEmpty` says so, an
 * empty column meets none of the comparing conditions, negated ones included.
 */
export type Condition = {
    readonly is: 'anything';
} | {
    readonly is: 'nothing';
} | {
    readonly is: 'empty';
    readonly not: boolean;
} | {
    readonly is: 'in';
    readonly values: readonly Parameter[];
    readonly not: boolean;
    readonly orEmpty: boolean;
} | {
    readonly is: 'compared';
    readonly by: Comparator;
    readonly value: Parameter;
} | {
    readonly is: 'between';
    readonly low: Parameter;
    readonly high: Parameter;
    readonly not: boolean;
} | {
    readonly is: 'like';
    readonly where: 'start' | 'end' | 'anywhere';
    readonly text: string;
    readonly not: boolean;
    /** Compare the display value of the referenced record. */
    readonly ofReference: boolean;
} | {
    readonly is: 'field';
    readonly by: Comparator | '=' | '<>';
    readonly element: string;
} | {
    readonly is: 'distance';
    readonly element: string;
    readonly seconds: number;
    readonly less: boolean;
    readonly before: boolean;
} | {
    readonly is: 'changed';
    readonly from?: Parameter;
    readonly to?: Parameter;
};
