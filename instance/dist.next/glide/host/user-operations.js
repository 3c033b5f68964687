"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.userOperations = userOperations;
const select_rows_1 = require("../../store/select-rows");
const rows_where_1 = require("./rows-where");
/** What GlideUser asks about the current user beyond the session. */
function userOperations(services) {
    const { context } = services;
    const preference = (name) => (0, rows_where_1.rowsWhere)(context, 'sys_user_preference', { user: context.session.userId, name })[0];
    return {
        'user.describe': () => {
            const { userId } = context.session;
            const row = (0, select_rows_1.getRow)(context.database, context.dictionary.get(), 'sys_user', userId);
            const granted = (0, rows_where_1.rowsWhere)(context, 'sys_user_has_role', { user: userId });
            return {
                company: row?.['company'] ?? null,
                email: row?.['email'] ?? null,
                firstName: row?.['first_name'] ?? null,
                lastName: row?.['last_name'] ?? null,
                grantedRoles: granted
                    .filter((grant) => grant['inherited'] !== '1')
                    .flatMap((grant) => (0, select_rows_1.getRow)(context.database, context.dictionary.get(), 'sys_user_role', grant['role'] ?? '')?.['name'] ?? []),
            };
        },
        'user.memberOf': ({ group }) => (0, rows_where_1.rowsWhere)(context, 'sys_user_grmember', { user: context.session.userId }).some((member) => {
            const sysId = member['group'] ?? '';
            const name = (0, select_rows_1.getRow)(context.database, context.dictionary.get(), 'sys_user_group', sysId)?.['name'];
            return sysId === group || name === group;
        }),
        'user.nameOf': ({ userId }) => (0, select_rows_1.getRow)(context.database, context.dictionary.get(), 'sys_user', userId)?.['user_name'] ?? null,
        'user.preference': ({ name }) => preference(name)?.['value'] ?? null,
        'user.savePreference': ({ name, value }) => {
            const known = preference(name)?.['sys_id'];
            if (known) {
                services.records().update('sys_user_preference', known, { value });
            }
            else {
                services
                    .records()
                    .insert('sys_user_preference', { user: context.session.userId, name, value, type: 'string' });
            }
        },
    };
}
//# sourceMappingURL=user-operations.js.map