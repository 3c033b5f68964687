/** How a user name of an alert becomes one of the instance; values of `user_domain_rule`. */
export const USER_DOMAIN_RULES = ['none', 'append', 'replace'] as const

/** How a user name of an alert is looked up (help.zscaler.com/zdx, User Domain Settings). Domains are without `@`. */
export interface UserDomain {
    readonly rule: (typeof USER_DOMAIN_RULES)[number]
    readonly domain: string
    /** The domain that is replaced; empty is any. */
    readonly oldDomain: string
}

/**
 * The user name or e-mail address to look for instead of the one that an alert has. `append` gives a name without `@` the
 * domain; `replace` puts the domain in the place of the old one, which is what follows the last `@`, compared without
 * case. It is used in look-ups only: no user is ever changed. A name that the rule does not fit stays as it is.
 */
export function withUserDomain(name: string, { rule, domain, oldDomain }: UserDomain): string {
    if (rule === 'none' || name === '' || domain === '') {
        return name
    }
    const at = name.lastIndexOf('@')
    if (rule === 'append') {
        return at < 0 ? `${name}@${domain}` : name
    }
    if (at < 1) {
        return name
    }
    const fits = oldDomain === '' || name.slice(at + 1).toLowerCase() === oldDomain.toLowerCase()
    return fits ? `${name.slice(0, at)}@${domain}` : name
}
