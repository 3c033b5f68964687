import { isDefaultView } from './list/list-layout'
import { equals, type PageServices, rowsOf } from './page-services'

/** Fields beside each other: the element names of one or of two columns; dot-walked names are shown read-only. */
export type FormBlock = readonly (readonly string[])[]

/** One section of a form: blocks of one or two columns below each other. */
export interface FormSection {
    readonly caption: string
    readonly blocks: readonly FormBlock[]
    /** Lists inside of the section, as `table.reference_field` (c_EmbeddedLists.md). */
    readonly lists: readonly string[]
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
                    blocks: blocksOf(services, section['sys_id'] ?? ''),
                    lists: listsOf(services, section['sys_id'] ?? ''),
                }))
        }
    }
    const own = [...(definition?.columns.values() ?? [])].filter((column) => !column.element.startsWith('sys_'))
    const half = Math.ceil(own.length / 2)
    const names = own.map((column) => column.element)
    return [{ caption: '', blocks: [[names.slice(0, half), names.slice(half)]], lists: [] }]
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

function blocksOf(services: PageServices, section: string): readonly FormBlock[] {
    const blocks: string[][][] = [[[]]]
    for (const row of rowsOf(services.context, 'sys_ui_element', [equals('sys_ui_section', section)], 'position')) {
        switch (row['type'] ?? '') {
            case '.begin_split':
            case '.end_split':
                blocks.push([[]])
                break
            case '.split':
                blocks.at(-1)?.push([])
                break
            case '':
            case 'element':
            case 'table_field':
                blocks
                    .at(-1)
                    ?.at(-1)
                    ?.push(row['element'] ?? '')
        }
    }
    return blocks.filter((block) => block.some((column) => column.length > 0))
}

/** What the SDK writes before the name of a list of records that refer to this one: `12M.parent_table.` */
const ONE_TO_MANY = /^12M\.[^.]+\./

function listsOf(services: PageServices, section: string): readonly string[] {
    return rowsOf(services.context, 'sys_ui_element', [equals('sys_ui_section', section)], 'position')
        .filter(({ type }) => type === 'list')
        .map((row) => (row['element'] ?? '').replace(ONE_TO_MANY, ''))
}
