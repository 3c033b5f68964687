import { type RowSource } from './row-source';
/** sys_id of the auth scope that opens everything that the user may do. */
export declare const USER_ACCOUNT_SCOPE_ID: string;
/** The auth scope that every instance has (markdown/platform-security/authentication/rest-api-auth-scope.md). */
export declare const authScopeRows: readonly RowSource[];
