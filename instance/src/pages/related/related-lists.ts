import type { ColumnDefinition } from '../../store/dictionary'
import { isDefaultView } from '../list/list-layout'
import { equals, type PageServices, rowsOf } from '../page-services'

/** A list on a form: the records of another table that refer to the record by one column. */
export interface RelatedList {
    readonly table: string
    readonly column: ColumnDefinition
    /** An encoded query that narrows it; '' for none. */
    readonly filter: string
    readonly orderBy: string
}

/**
 * The related lists that a form is declared to have in the default view: entries `table.reference_field` of the table's own
 * sys_ui_related_list, or of the nearest ancestor that has one (SDK, relationship-guide; c_RelatedLists.md). Entries `REL:…`,
 * whose relationship is a script, are not built and left out.
 */
export function relatedLists(services: PageServices, table: string): readonly RelatedList[] {
    const { context } = services
    for (const ancestor of context.dictionary.get().table(table)?.lineage ?? []) {
        const containers = rowsOf(context, 'sys_ui_related_list', [equals('name', ancestor)], 'position').filter(
            (row) => !row['sys_user'] && isDefaultView(services, row['view']),
        )
        if (containers.length > 0) {
            return containers.flatMap((container) =>
                rowsOf(
                    context,
                    'sys_ui_related_list_entry',
                    [equals('list_id', container['sys_id'] ?? '')],
                    'position',
                ).flatMap((entry) =>
                    relatedList(services, table, entry['related_list'] ?? '', {
                        filter: entry['filter'] || container['filter'] || '',
                        orderBy: entry['order_by'] || container['order_by'] || '',
                    }),
                ),
            )
        }
    }
    return []
}

/** The list that `table.reference_field` names on the form of a table; empty if it names none that can refer to it. */
export function relatedList(
    services: PageServices,
    table: string,
    name: string,
    { filter, orderBy }: Pick<RelatedList, 'filter' | 'orderBy'> = { filter: '', orderBy: '' },
): readonly RelatedList[] {
    const dictionary = services.context.dictionary.get()
    const [other = '', element = ''] = name.split('.')
    const column = dictionary.table(other)?.columns.get(element)
    const mayRefer = column?.reference && dictionary.table(table)?.lineage.includes(column.reference)
    return column && mayRefer ? [{ table: other, column, filter, orderBy }] : []
}

/** The query of a related list for one record. */
export function relatedQuery({ column, filter, orderBy }: RelatedList, sysId: string): string {
    const order = orderBy === '' ? '' : `^ORDERBY${orderBy}`
    return `${column.element}=${sysId}${filter === '' ? '' : `^${filter.replace(/\^EQ$/, '')}`}${order}`
}

/** Tables whose records join two others, with the two references, and the words for the list on either side. */
const JOINING: Readonly<Record<string, Readonly<Record<string, { other: string; title: string }>>>> = {
    sys_user_has_role: { user: { other: 'role', title: 'Roles' }, role: { other: 'user', title: 'Users' } },
    sys_group_has_role: { group: { other: 'role', title: 'Roles' }, role: { other: 'group', title: 'Groups' } },
    sys_user_grmember: { user: { other: 'group', title: 'Groups' }, group: { other: 'user', title: 'Group Members' } },
    sys_user_role_contains: { role: { other: 'contains', title: 'Contains Roles' } },
}

/** The column on the other side of a table that joins two; null for every other table. */
export function joinedColumn(services: PageServices, { table, column }: RelatedList): ColumnDefinition | null {
    const other = JOINING[table]?.[column.element]?.other
    return (other && services.context.dictionary.get().table(table)?.columns.get(other)) || null
}

/** What stands above a related list. */
export function relatedTitle(services: PageServices, { table, column }: RelatedList): string {
    return (
        JOINING[table]?.[column.element]?.title ?? `${services.context.dictionary.get().table(table)?.label ?? table}s`
    )
}
