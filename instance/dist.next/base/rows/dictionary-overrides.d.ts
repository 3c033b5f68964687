import { type RowSource } from './row-source';
/** Dictionary overrides, and the labels that incident has for what it inherits. */
export declare const dictionaryOverrideRows: readonly RowSource[];
