import type { Value } from '../../store/row';
/** The current user (markdown/api-reference/server-api-reference/c_GlideUserScopedAPI.md). */
export declare class GlideUser {
    getID(): string;
    /** The login name. */
    getName(): string;
    getDisplayName(): string;
    getCompanyID(): Value;
    getEmail(): Value;
    getFirstName(): Value;
    getLastName(): Value;
    /** Granted, contained and inherited roles. */
    getRoles(): string[];
    /** Roles granted to the user directly. */
    getUserRoles(): string[];
    hasRole(role: unknown): boolean;
    /** By the group's sys_id or name. */
    isMemberOf(group: unknown): boolean;
    getPreference(name: unknown): Value;
    savePreference(name: unknown, value: unknown): void;
    getTimeZoneLabel(): string;
}
/**
 * Whether the user has one of the roles named (several by commas); an administrator has every role
 * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, hasRole).
 */
export declare function userHasRole(role: unknown): boolean;
