import { type AnyRecord, readValue } from '../../platform/record/record.ts'
import { isBareHost } from '../../shared/bare-host.ts'
import { errorText } from '../../shared/errors.ts'
import { USER_DOMAIN_RULES } from '../../shared/user-domain.ts'

const FIELDS = [
    ['user_domain', 'User domain'],
    ['user_domain_old', 'Old user domain'],
] as const

/**
 * What is wrong with the user domain of a settings row that is about to be saved; none where all is well. An `@` before a
 * domain is taken off the row.
 */
export function checkUserDomain(current: AnyRecord): readonly string[] {
    const problems: string[] = []
    for (const [column, field] of FIELDS) {
        const value = readValue(current, column).trim().replace(/^@/, '')
        if (value !== '' && !isBareHost(value)) problems.push(errorText('badUserDomain', { field, value }))
        current.setValue(column, value)
    }
    const rule = USER_DOMAIN_RULES.find((known) => known === readValue(current, 'user_domain_rule')) ?? 'none'
    if (rule !== 'none' && readValue(current, 'user_domain') === '') problems.push(errorText('noUserDomain', { rule }))
    return problems
}
