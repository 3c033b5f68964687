import type { InstanceContext } from '../access/context'
import type { Session } from '../access/session'

const PROPERTIES = 'glide.authenticate.basic_auth'

/** The decision that lets an account go on as before, for accounts about which nobody has decided. */
const MAINTAIN = 'Maintain current login'

/**
 * Which accounts may send user name and password to a REST API
 * (markdown/platform-security/authentication/basic-auth-restriction.md, markdown/platform-security/
 * instance-security-hardening-settings/sc-enable-basic-auth-restriction.md,
 * sc-limit-basic-authentication-restriction-allowed-roles.md, sc-limit-basic-auth-restriction-allowed-users.md,
 * sc-set-basic-authentication-restriction-default-decision.md, all of September 2026). Who may use web services only is
 * outside of it. Neither one-time passwords nor the table of decisions per account are built: the default decision stands
 * for every account that is on no list.
 */
export class BasicRestriction {
    constructor(private readonly context: InstanceContext) {}

    /** Whether Basic credentials of this user are refused, even with the right password. */
    refuses({ userId, roles, webServiceOnly }: Session): boolean {
        const isEnforced = this.isOn('restriction.active') && this.isOn('restriction.enforce')
        if (!isEnforced || webServiceOnly) {
            return false
        }
        const isListed =
            this.list('allowed_users').includes(userId) || this.list('allowed_roles').some((role) => roles.has(role))
        return !isListed && this.value('restriction.default_decision') !== MAINTAIN
    }

    private isOn(name: string): boolean {
        return this.value(name) === 'true'
    }

    private list(name: string): readonly string[] {
        return this.value(name)
            .split(',')
            .map((each) => each.trim())
            .filter(Boolean)
    }

    private value(name: string): string {
        return this.context.properties.get().get(`${PROPERTIES}.${name}`) ?? ''
    }
}
