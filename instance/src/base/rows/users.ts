import { roleSysId } from './roles'
import { baseSysId, fixedRow, row, type RowSource } from './row-source'

/** sys_id of the first administrator, the same on every instance. */
export const ADMIN_ID = '6816f79cc0a8016401c5a33be04be441'

/** Password of the first administrator. */
const ADMIN_PASSWORD = 'admin'

/** sys_id of the user whose session a visitor has who has not signed in. */
const GUEST_ID = '5136503cc611227c0183e96598c4f706'

const GROUPS = [
    ['Service Desk', 'First line of support'],
    ['Network', 'Network operations'],
] as const

/** sys_id of a group of the base system. */
export function groupSysId(name: string): string {
    return baseSysId('sys_user_group', name)
}

/**
 * The users admin, guest and system, and two groups. `hashPassword` makes the stored form of a clear password.
 * guest and system cannot sign in: they have no password.
 */
export function userRows(hashPassword: (clear: string) => string): readonly RowSource[] {
    return [
        fixedRow('sys_user', ADMIN_ID, {
            user_name: 'admin',
            first_name: 'System',
            last_name: 'Administrator',
            name: 'System Administrator',
            email: 'admin@example.com',
            active: '1',
            user_password: hashPassword(ADMIN_PASSWORD),
        }),
        fixedRow('sys_user', GUEST_ID, { user_name: 'guest', first_name: 'Guest', name: 'Guest', active: '1' }),
        fixedRow('sys_user', 'system', { user_name: 'system', first_name: 'System', name: 'System', active: '1' }),
        row('sys_user_has_role', 'admin/admin', {
            user: ADMIN_ID,
            role: roleSysId('admin'),
            state: 'active',
            inherited: '0',
        }),
        ...GROUPS.map(([name, description]) => row('sys_user_group', name, { name, description, active: '1' })),
    ]
}
