import { type RowSource } from './row-source';
/** Choice lists of the columns that share a table with others: what an extending table has in place of its parent's. */
export declare const choiceRows: readonly RowSource[];
