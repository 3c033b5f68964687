import type { InstanceContext } from '../access/context'
import { instanceEnvironment } from '../access/load-context'
import { toGlideDateTime } from '../store/glide-time'
import type { QueryNode } from '../store/query'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import { newSysId } from '../store/sys-id'
import { deleteRow, insertRow } from '../store/write-rows'

/** sys_id of the view that forms and lists have without another choice. */
const DEFAULT_VIEW = 'Default view'

/**
 * Puts a new column at the end of the first section of its table's form in the default view
 * (markdown/platform-administration/table-administration-and-data-management/c_SystemDictionary.md, "Creation options").
 * A table without a form of its own shows its columns by itself, or another table's form, which stays as it is.
 */
export function appendToForm(context: InstanceContext, table: string, element: string): void {
    const [form] = rowsOf(context, 'sys_ui_form', { name: table, view: DEFAULT_VIEW })
    const [first] = form
        ? rowsOf(context, 'sys_ui_form_section', { sys_ui_form: form['sys_id'] ?? '' }, 'position')
        : []
    const section = first?.['sys_ui_section']
    if (!section) {
        return
    }
    const last = rowsOf(context, 'sys_ui_element', { sys_ui_section: section }, 'position').at(-1)
    const now = toGlideDateTime(Date.now())
    const by = context.session.userName
    insertRow(context.database, context.dictionary.get(), 'sys_ui_element', {
        sys_id: newSysId(),
        element,
        type: 'element',
        sys_ui_section: section,
        position: String(Number(last?.['position'] ?? -1) + 1),
        sys_created_by: by,
        sys_created_on: now,
        sys_updated_by: by,
        sys_updated_on: now,
        sys_mod_count: '0',
    })
}

/**
 * Deletes the records that name a column that goes: its choices, its overrides, its places in forms and lists
 * (markdown/platform-administration/t_DeleteFields.md says that related records may go with it). `tables` are the one that
 * defines the column and all that extend it.
 */
export function deleteColumnRecords(context: InstanceContext, tables: readonly string[], element: string): void {
    const remove = (table: string, where: Readonly<Record<string, string>>): void => {
        for (const row of rowsOf(context, table, where)) {
            deleteRow(context.database, context.dictionary.get(), table, row['sys_id'] ?? '')
        }
    }
    for (const name of tables) {
        remove('sys_choice', { name, element })
        remove('sys_dictionary_override', { name, element })
        for (const section of rowsOf(context, 'sys_ui_section', { name })) {
            remove('sys_ui_element', { sys_ui_section: section['sys_id'] ?? '', element })
        }
        for (const list of rowsOf(context, 'sys_ui_list', { name })) {
            remove('sys_ui_list_element', { list_id: list['sys_id'] ?? '', element })
        }
    }
}

function rowsOf(
    context: InstanceContext,
    table: string,
    values: Readonly<Record<string, string>>,
    order?: string,
): readonly Row[] {
    const nodes = Object.entries(values).map(
        ([element, value]): QueryNode => ({ kind: 'term', element, operator: '=', value }),
    )
    const where: QueryNode = { kind: 'and', nodes }
    const sorting = order === undefined ? {} : { order: [{ element: order, descending: false }] }
    const environment = { ...instanceEnvironment(), invalidQueryReturnsNoRows: true }
    return selectRows(context.database, context.dictionary.get(), { table, where, ...sorting }, environment)
}
