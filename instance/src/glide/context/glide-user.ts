import type { Value } from '../../store/row'
import { call } from '../calls'
import { markNotBuilt } from '../not-built'
import { fieldText } from '../record/field-text'
import { transaction } from '../transaction'

/** What the current user's record says, and the roles granted to it directly. */
interface UserAnswer {
    readonly company: Value
    readonly email: Value
    readonly firstName: Value
    readonly lastName: Value
    readonly grantedRoles: readonly string[]
}

/** The current user (markdown/api-reference/server-api-reference/c_GlideUserScopedAPI.md). */
export class GlideUser {
    getID(): string {
        return transaction().userId
    }

    /** The login name. */
    getName(): string {
        return transaction().userName
    }

    getDisplayName(): string {
        return transaction().displayName
    }

    getCompanyID(): Value {
        return details().company
    }

    getEmail(): Value {
        return details().email
    }

    getFirstName(): Value {
        return details().firstName
    }

    getLastName(): Value {
        return details().lastName
    }

    /** Granted, contained and inherited roles. */
    getRoles(): string[] {
        return [...transaction().roles]
    }

    /** Roles granted to the user directly. */
    getUserRoles(): string[] {
        return [...details().grantedRoles]
    }

    hasRole(role: unknown): boolean {
        return userHasRole(role)
    }

    /** By the group's sys_id or name. */
    isMemberOf(group: unknown): boolean {
        return call<boolean>('user.memberOf', { group: fieldText(group) })
    }

    getPreference(name: unknown): Value {
        return call<Value>('user.preference', { name: fieldText(name) })
    }

    savePreference(name: unknown, value: unknown): void {
        call('user.savePreference', { name: fieldText(name), value: fieldText(value) })
    }

    getTimeZoneLabel(): string {
        return transaction().timeZone
    }
}

markNotBuilt(GlideUser.prototype, 'GlideUser', ['getTimeZoneLabelLang'])

/**
 * Whether the user has one of the roles named (several by commas); an administrator has every role
 * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, hasRole).
 */
export function userHasRole(role: unknown): boolean {
    const roles = transaction().roles
    return (
        roles.includes('admin') ||
        fieldText(role)
            .split(',')
            .some((name) => roles.includes(name.trim()))
    )
}

function details(): UserAnswer {
    return call<UserAnswer>('user.describe', {})
}
