"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideUser = void 0;
exports.userHasRole = userHasRole;
const calls_1 = require("../calls");
const not_built_1 = require("../not-built");
const field_text_1 = require("../record/field-text");
const transaction_1 = require("../transaction");
/** The current user (markdown/api-reference/server-api-reference/c_GlideUserScopedAPI.md). */
class GlideUser {
    getID() {
        return (0, transaction_1.transaction)().userId;
    }
    /** The login name. */
    getName() {
        return (0, transaction_1.transaction)().userName;
    }
    getDisplayName() {
        return (0, transaction_1.transaction)().displayName;
    }
    getCompanyID() {
        return details().company;
    }
    getEmail() {
        return details().email;
    }
    getFirstName() {
        return details().firstName;
    }
    getLastName() {
        return details().lastName;
    }
    /** Granted, contained and inherited roles. */
    getRoles() {
        return [...(0, transaction_1.transaction)().roles];
    }
    /** Roles granted to the user directly. */
    getUserRoles() {
        return [...details().grantedRoles];
    }
    hasRole(role) {
        return userHasRole(role);
    }
    /** By the group's sys_id or name. */
    isMemberOf(group) {
        return (0, calls_1.call)('user.memberOf', { group: (0, field_text_1.fieldText)(group) });
    }
    getPreference(name) {
        return (0, calls_1.call)('user.preference', { name: (0, field_text_1.fieldText)(name) });
    }
    savePreference(name, value) {
        (0, calls_1.call)('user.savePreference', { name: (0, field_text_1.fieldText)(name), value: (0, field_text_1.fieldText)(value) });
    }
    getTimeZoneLabel() {
        return (0, transaction_1.transaction)().timeZone;
    }
}
exports.GlideUser = GlideUser;
(0, not_built_1.markNotBuilt)(GlideUser.prototype, 'GlideUser', ['getTimeZoneLabelLang']);
/**
 * Whether the user has one of the roles named (several by commas); an administrator has every role
 * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, hasRole).
 */
function userHasRole(role) {
    const roles = (0, transaction_1.transaction)().roles;
    return (roles.includes('admin') ||
        (0, field_text_1.fieldText)(role)
            .split(',')
            .some((name) => roles.includes(name.trim())));
}
function details() {
    return (0, calls_1.call)('user.describe', {});
}
//# sourceMappingURL=glide-user.js.map