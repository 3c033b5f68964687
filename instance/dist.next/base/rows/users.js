"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ADMIN_ID = void 0;
exports.groupSysId = groupSysId;
exports.userRows = userRows;
const roles_1 = require("./roles");
const row_source_1 = require("./row-source");
/** sys_id of the first administrator, the same on every instance. */
exports.ADMIN_ID = '6816f79cc0a8016401c5a33be04be441';
/** Password of the first administrator. */
const ADMIN_PASSWORD = 'admin';
/** sys_id of the user whose session a visitor has who has not signed in. */
const GUEST_ID = '5136503cc611227c0183e96598c4f706';
const GROUPS = [
    ['Service Desk', 'First line of support'],
    ['Network', 'Network operations'],
];
/** sys_id of a group of the base system. */
function groupSysId(name) {
    return (0, row_source_1.baseSysId)('sys_user_group', name);
}
/**
 * The users admin, guest and system, and two groups. `hashPassword` makes the stored form of a clear password.
 * guest and system cannot sign in: they have no password.
 */
function userRows(hashPassword) {
    return [
        (0, row_source_1.fixedRow)('sys_user', exports.ADMIN_ID, {
            user_name: 'admin',
            first_name: 'System',
            last_name: 'Administrator',
            name: 'System Administrator',
            email: 'admin@example.com',
            active: '1',
            user_password: hashPassword(ADMIN_PASSWORD),
        }),
        (0, row_source_1.fixedRow)('sys_user', GUEST_ID, { user_name: 'guest', first_name: 'Guest', name: 'Guest', active: '1' }),
        (0, row_source_1.fixedRow)('sys_user', 'system', { user_name: 'system', first_name: 'System', name: 'System', active: '1' }),
        (0, row_source_1.row)('sys_user_has_role', 'admin/admin', {
            user: exports.ADMIN_ID,
            role: (0, roles_1.roleSysId)('admin'),
            state: 'active',
            inherited: '0',
        }),
        ...GROUPS.map(([name, description]) => (0, row_source_1.row)('sys_user_group', name, { name, description, active: '1' })),
    ];
}
//# sourceMappingURL=users.js.map