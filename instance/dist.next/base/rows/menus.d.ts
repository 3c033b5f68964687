import { type RowSource } from './row-source';
/** Application menus of the base system. */
export declare const menuRows: readonly RowSource[];
