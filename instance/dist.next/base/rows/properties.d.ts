import { type RowSource } from './row-source';
/** System properties. */
export declare const propertyRows: readonly RowSource[];
