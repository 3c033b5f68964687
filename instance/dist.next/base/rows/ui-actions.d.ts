import { type RowSource } from './row-source';
/** Buttons of the base system's forms. */
export declare const uiActionRows: readonly RowSource[];
