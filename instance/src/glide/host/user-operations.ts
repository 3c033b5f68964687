import type { Value } from '../../store/row'
import { getRow } from '../../store/select-rows'
import type { HostServices } from './host-services'
import { rowsWhere } from './rows-where'

/** What GlideUser asks about the current user beyond the session. */
export function userOperations(services: HostServices) {
    const { context } = services
    const preference = (name: string) =>
        rowsWhere(context, 'sys_user_preference', { user: context.session.userId, name })[0]

    return {
        'user.describe': () => {
            const { userId } = context.session
            const row = getRow(context.database, context.dictionary.get(), 'sys_user', userId)
            const granted = rowsWhere(context, 'sys_user_has_role', { user: userId })
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
            rowsWhere(context, 'sys_user_grmember', { user: context.session.userId }).some((member) => {
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
