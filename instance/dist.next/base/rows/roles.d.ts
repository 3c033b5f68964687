import { type RowSource } from './row-source';
/** sys_id of a role of the base system. */
export declare function roleSysId(name: string): string;
/** Roles and what they contain. */
export declare const roleRows: readonly RowSource[];
