import { baseSysId, row, type RowSource } from './row-source'

/** sys_id of the auth scope that opens everything that the user may do. */
export const USER_ACCOUNT_SCOPE_ID = baseSysId('sys_auth_scope', 'useraccount')

/** The auth scope that every instance has (markdown/platform-security/authentication/rest-api-auth-scope.md). */
export const authScopeRows: readonly RowSource[] = [
    row('sys_auth_scope', 'useraccount', { name: 'useraccount', description: 'All that the user may do' }),
]
