import { VersionedCache } from '../store/cache'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import type { InstanceContext } from './context'
import { instanceEnvironment } from './load-context'

/** What the role tables say, turned round for asking. */
interface Tables {
    /** sys_id of sys_user_role to its name. */
    readonly names: ReadonlyMap<string, string>
    /** sys_id of a role to those it contains. */
    readonly contains: ReadonlyMap<string, readonly string[]>
    /** sys_id of a group to the roles that its members inherit. */
    readonly groupRoles: ReadonlyMap<string, readonly string[]>
    /** sys_id of a group to that of its parent. */
    readonly groupParents: ReadonlyMap<string, string>
}

/**
 * Which roles follow from which: a role brings those it contains, a group gives its members its own roles and those of
 * the groups above it (markdown/platform-administration/user-administration/t_CreateAGroup.md).
 */
export class RoleGraph {
    private readonly tables: VersionedCache<Tables>

    constructor(private readonly context: InstanceContext) {
        this.tables = new VersionedCache(
            context.versions,
            ['sys_user_role', 'sys_user_role_contains', 'sys_group_has_role', 'sys_user_group', 'sys_dictionary'],
            () => this.read(),
        )
    }

    /** Names of all roles of a user, those contained in others and inherited through groups included. */
    rolesOf(userId: string): Set<string> {
        const { names, contains, groupRoles, groupParents } = this.tables.get()
        const open = this.rows('sys_user_has_role', 'user', userId)
            .filter((row) => (row['state'] ?? 'active') === 'active')
            .map((row) => row['role'] ?? '')
        const groups = new Set<string>()
        for (const member of this.rows('sys_user_grmember', 'user', userId)) {
            for (
                let group = member['group'] ?? undefined;
                group && !groups.has(group);
                group = groupParents.get(group)
            ) {
                groups.add(group)
                open.push(...(groupRoles.get(group) ?? []))
            }
        }
        const found = new Set<string>()
        for (let role = open.pop(); role !== undefined; role = open.pop()) {
            if (!found.has(role)) {
                found.add(role)
                open.push(...(contains.get(role) ?? []))
            }
        }
        return new Set([...found].flatMap((role) => names.get(role) ?? []))
    }

    private read(): Tables {
        const inherits = this.rows('sys_group_has_role').filter((row) => row['inherits'] !== '0')
        return {
            names: new Map(this.rows('sys_user_role').map((row) => [row['sys_id'] ?? '', row['name'] ?? ''])),
            contains: gather(this.rows('sys_user_role_contains'), 'role', 'contains'),
            groupRoles: gather(inherits, 'group', 'role'),
            groupParents: new Map(
                this.rows('sys_user_group').flatMap((row) =>
                    row['parent'] ? [[row['sys_id'] ?? '', row['parent']]] : [],
                ),
            ),
        }
    }

    private rows(table: string, element?: string, value?: string): Row[] {
        const dictionary = this.context.dictionary.get()
        if (!dictionary.table(table)) {
            return []
        }
        const where = element ? ({ kind: 'term', element, operator: '=', value: value ?? '' } as const) : undefined
        return selectRows(
            this.context.database,
            dictionary,
            where ? { table, where } : { table },
            instanceEnvironment(),
        )
    }
}

function gather(rows: readonly Row[], key: string, value: string): Map<string, string[]> {
    const lists = new Map<string, string[]>()
    for (const row of rows) {
        const list = lists.get(row[key] ?? '') ?? []
        list.push(row[value] ?? '')
        lists.set(row[key] ?? '', list)
    }
    return lists
}
