import { equals, type PageServices, rowsOf } from '../page-services'

/** Columns of a list that has no layout of its own. */
const FALLBACK_COLUMNS = 6

/** The columns of the table's default list layout, of an ancestor's, or the first columns of the table. */
export function listColumns(services: PageServices, table: string): readonly string[] {
    const { context } = services
    const definition = context.dictionary.get().table(table)
    for (const ancestor of definition?.lineage ?? []) {
        const list = rowsOf(context, 'sys_ui_list', [equals('name', ancestor)], 'sys_created_on').find(
            (row) => !row['parent'] && !row['element'] && !row['sys_user'] && isDefaultView(services, row['view']),
        )
        if (list) {
            const elements = rowsOf(
                context,
                'sys_ui_list_element',
                [equals('list_id', list['sys_id'] ?? '')],
                'position',
            )
            return elements.map((element) => element['element'] ?? '').filter(Boolean)
        }
    }
    const display = definition?.displayElement
    const own = [...(definition?.columns.values() ?? [])]
        .filter(
            (column) => column.storage !== 'none' && !column.element.startsWith('sys_') && column.element !== display,
        )
        .map((column) => column.element)
    return [...(display ? [display] : []), ...own].slice(0, FALLBACK_COLUMNS)
}

/** Whether a layout belongs to the default view, which packages name by words and the base system by its record. */
export function isDefaultView(services: PageServices, view: string | null | undefined): boolean {
    if (!view || view === 'Default view') {
        return true
    }
    const row = rowsOf(services.context, 'sys_ui_view', [equals('sys_id', view)], 'sys_id')[0]
    return row !== undefined && (row['title'] === 'Default view' || !row['name'])
}
