import type { QueryNode } from '../../store/query'
import type { Row, Value } from '../../store/row'
import { getRow, selectRows } from '../../store/select-rows'
import type { HostServices } from './host-services'

/** What GlideUser asks about the current user beyond the session. */
export function userOperations(services: HostServices) {
    const { context } = services
    const find = (table: string, conditions: Readonly<Record<string, string>>): Row[] => {
        const dictionary = context.dictionary.get()
        if (!dictionary.table(table)) {
            return []
        }
        const nodes = Object.entries(conditions).map(
            ([element, value]): QueryNode => ({ kind: 'term', element, operator: '=', value }),
        )
        return selectRows(
            context.database,
            dictionary,
            { table, where: { kind: 'and', nodes } },
            context.queryEnvironment(),
        )
    }
    const preference = (name: string) => find('sys_user_preference', { user: context.session.userId, name })[0]

    return {
        'user.describe': () => {
            const { userId } = context.session
            const row = getRow(context.database, context.dictionary.get(), 'sys_user', userId)
            const granted = find('sys_user_has_role', { user: userId })
            return {
                company: row?.['company'] ?? null,
                email: row?.['email'] ?? null,
                firstName: row?.['first_name'] ?? null,
                lastName: row?.['last_name'] ?? null,
                grantedRoles: granted
                    .filter((grant) => grant['inherited'] !== '1')
                    .flatMap(
                        (grant) =>
                            getRow(context.database, context.dictionary.get(), 'sys_user_role', grant['role'] ?? '')?.[
                                'name'
                            ] ?? [],
                    ),
            }
        },

        'user.memberOf': ({ group }: { group: string }): boolean =>
            find('sys_user_grmember', { user: context.session.userId }).some((member) => {
                const sysId = member['group'] ?? ''
                const name = getRow(context.database, context.dictionary.get(), 'sys_user_group', sysId)?.['name']
                return sysId === group || name === group
            }),

        'user.nameOf': ({ userId }: { userId: string }): Value =>
            getRow(context.database, context.dictionary.get(), 'sys_user', userId)?.['user_name'] ?? null,

        'user.preference': ({ name }: { name: string }): Value => preference(name)?.['value'] ?? null,

        'user.savePreference': ({ name, value }: { name: string; value: string }): void => {
            const known = preference(name)?.['sys_id']
            if (known) {
                services.records().update('sys_user_preference', known, { value })
            } else {
                services
                    .records()
                    .insert('sys_user_preference', { user: context.session.userId, name, value, type: 'string' })
            }
        },
    }
}
