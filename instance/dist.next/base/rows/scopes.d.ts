import { type RowSource } from './row-source';
/** The global scope, to which everything belongs that no application owns. */
export declare const scopeRows: readonly RowSource[];
