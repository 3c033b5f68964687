"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.authScopeRows = exports.USER_ACCOUNT_SCOPE_ID = void 0;
const row_source_1 = require("./row-source");
/** sys_id of the auth scope that opens everything that the user may do. */
exports.USER_ACCOUNT_SCOPE_ID = (0, row_source_1.baseSysId)('sys_auth_scope', 'useraccount');
/** The auth scope that every instance has (markdown/platform-security/authentication/rest-api-auth-scope.md). */
exports.authScopeRows = [
    (0, row_source_1.row)('sys_auth_scope', 'useraccount', { name: 'useraccount', description: 'All that the user may do' }),
];
//# sourceMappingURL=auth-scopes.js.map