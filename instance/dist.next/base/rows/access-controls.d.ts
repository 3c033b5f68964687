import { type RowSource } from './row-source';
/** Access controls, the roles they ask for, and the words they are made of. */
export declare const accessControlRows: readonly RowSource[];
