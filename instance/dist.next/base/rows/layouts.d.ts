import { type RowSource } from './row-source';
/** The Default view with the forms and lists of the tables that people work with. */
export declare const layoutRows: readonly RowSource[];
