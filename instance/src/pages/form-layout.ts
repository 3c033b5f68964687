import { equals, rowsOf, type PageServices } from './page-services'
import { isDefaultView } from './list-page'

/** One section of a form: fields in columns, as they follow on each other. */
export interface FormSection {
    readonly caption: string
    /** Element names of one or two columns; dot-walked names are shown read-only. */
    readonly columns: readonly (readonly string[])[]
}

/**
 * The sections of a table's form in the default view: the table's own layout, an ancestor's, or all of its columns
 * (sys_ui_section, sys_ui_element with `.begin_split`, `.split`, `.end_split` between the columns).
 */
export function formLayout(services: PageServices, table: string): readonly FormSection[] {
    const { context } = services
    const definition = context.dictionary.get().table(table)
    for (const ancestor of definition?.lineage ?? []) {
        const sections = rowsOf(context, 'sys_ui_section', [equals('name', ancestor)], 'sys_created_on').filter(
            (row) => !row['sys_user'] && isDefaultView(services, row['view']),
        )
        if (sections.length > 0) {
            const order = sectionOrder(services, ancestor)
            return [...sections]
                .sort((a, b) => (order.get(a['sys_id'] ?? '') ?? 0) - (order.get(b['sys_id'] ?? '') ?? 0))
                .map((section) => ({
                    caption: section['caption'] ?? '',
                    columns: columnsOf(services, section['sys_id'] ?? ''),
                }))
        }
    }
    const own = [...(definition?.columns.values() ?? [])].filter((column) => !column.element.startsWith('sys_'))
    const half = Math.ceil(own.length / 2)
    const names = own.map((column) => column.element)
    return [{ caption: '', columns: [names.slice(0, half), names.slice(half)] }]
}

function sectionOrder(services: PageServices, table: string): ReadonlyMap<string, number> {
    const form = rowsOf(services.context, 'sys_ui_form', [equals('name', table)], 'sys_created_on').find((row) =>
        isDefaultView(services, row['view']),
    )
    const entries = form
        ? rowsOf(services.context, 'sys_ui_form_section', [equals('sys_ui_form', form['sys_id'] ?? '')], 'position')
        : []
    return new Map(entries.map((entry, index) => [entry['sys_ui_section'] ?? '', index]))
}

function columnsOf(services: PageServices, section: string): readonly (readonly string[])[] {
    const columns: string[][] = [[]]
    for (const row of rowsOf(services.context, 'sys_ui_element', [equals('sys_ui_section', section)], 'position')) {
        const element = row['element'] ?? ''
        if (row['type'] === '.begin_split' || row['type'] === '.split') {
            columns.push([])
        } else if (!row['type'] || row['type'] === 'element' || row['type'] === 'table_field') {
            columns.at(-1)?.push(element)
        }
    }
    return columns.filter((column) => column.length > 0)
}
