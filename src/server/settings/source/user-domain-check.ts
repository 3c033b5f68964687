import { isBareHost } from '../../shared/bare-host.ts'
import { errorText } from '../../shared/errors.ts'
import { USER_DOMAIN_RULES } from '../../shared/user-domain.ts'

/** Columns that hold a domain, with their labels. */
const FIELDS = [
    ['user_domain', 'User domain'],
    ['user_domain_old', 'Old user domain'],
] as const

/** A column of a settings row that holds a domain. */
export type UserDomainColumn = (typeof FIELDS)[number][0]

/** What the check found, and what the columns are to hold. */
export interface UserDomainCheck {
    /** Texts of errors; none if all is well. */
    readonly problems: readonly string[]
    /** The domains as they are stored: without spaces around them and without an `@` before them. */
    readonly domains: Readonly<Record<UserDomainColumn, string>>
}

/** Checks the user domains of a settings row that is about to be saved; `read` gives the text of one of its columns. */
export function checkUserDomain(read: (column: UserDomainColumn | 'user_domain_rule') => string): UserDomainCheck {
    const clean = (column: UserDomainColumn): string => read(column).trim().replace(/^@/, '')
    const domains = { user_domain: clean('user_domain'), user_domain_old: clean('user_domain_old') }
    const problems = FIELDS.filter(([column]) => domains[column] !== '' && !isBareHost(domains[column])).map(
        ([column, field]) => errorText('badUserDomain', { field, value: domains[column] }),
    )
    const rule = USER_DOMAIN_RULES.find((known) => known === read('user_domain_rule')) ?? 'none'
    if (rule !== 'none' && domains.user_domain === '') {
        problems.push(errorText('noUserDomain', { rule }))
    }
    return { problems, domains }
}
