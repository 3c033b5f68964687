import { type RowSource } from './row-source';
/** sys_id of the first administrator, the same on every instance. */
export declare const ADMIN_ID = "6816f79cc0a8016401c5a33be04be441";
/** sys_id of a group of the base system. */
export declare function groupSysId(name: string): string;
/**
 * The users admin, guest and system, and two groups. `hashPassword` makes the stored form of a clear password.
 * guest and system cannot sign in: they have no password.
 */
export declare function userRows(hashPassword: (clear: string) => string): readonly RowSource[];
