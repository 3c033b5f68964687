import { type RowSource } from './row-source';
/** The priority look-up rules of incident. */
export declare const priorityLookupRows: readonly RowSource[];
