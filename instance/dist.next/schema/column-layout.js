"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.appendToForm = appendToForm;
exports.deleteColumnRecords = deleteColumnRecords;
const load_context_1 = require("../access/load-context");
const glide_time_1 = require("../store/glide-time");
const select_rows_1 = require("../store/select-rows");
const sys_id_1 = require("../store/sys-id");
const write_rows_1 = require("../store/write-rows");
/** sys_id of the view that forms and lists have without another choice. */
const DEFAULT_VIEW = 'Default view';
/**
 * Puts a new column at the end of the first section of its table's form in the default view
 * (markdown/platform-administration/table-administration-and-data-management/c_SystemDictionary.md, "Creation options").
 * A table without a form of its own shows its columns by itself, or another table's form, which stays as it is.
 */
function appendToForm(context, table, element) {
    const [form] = rowsOf(context, 'sys_ui_form', { name: table, view: DEFAULT_VIEW });
    const [first] = form
        ? rowsOf(context, 'sys_ui_form_section', { sys_ui_form: form['sys_id'] ?? '' }, 'position')
        : [];
    const section = first?.['sys_ui_section'];
    if (!section) {
        return;
    }
    const last = rowsOf(context, 'sys_ui_element', { sys_ui_section: section }, 'position').at(-1);
    const now = (0, glide_time_1.toGlideDateTime)(Date.now());
    const by = context.session.userName;
    (0, write_rows_1.insertRow)(context.database, context.dictionary.get(), 'sys_ui_element', {
        sys_id: (0, sys_id_1.newSysId)(),
        element,
        type: 'element',
        sys_ui_section: section,
        position: String(Number(last?.['position'] ?? -1) + 1),
        sys_created_by: by,
        sys_created_on: now,
        sys_updated_by: by,
        sys_updated_on: now,
        sys_mod_count: '0',
    });
}
/**
 * Deletes the records that name a column that goes: its choices, its overrides, its places in forms and lists
 * (markdown/platform-administration/t_DeleteFields.md says that related records may go with it). `tables` are the one that
 * defines the column and all that extend it.
 */
function deleteColumnRecords(context, tables, element) {
    const remove = (table, where) => {
        for (const row of rowsOf(context, table, where)) {
            (0, write_rows_1.deleteRow)(context.database, context.dictionary.get(), table, row['sys_id'] ?? '');
        }
    };
    for (const name of tables) {
        remove('sys_choice', { name, element });
        remove('sys_dictionary_override', { name, element });
        for (const section of rowsOf(context, 'sys_ui_section', { name })) {
            remove('sys_ui_element', { sys_ui_section: section['sys_id'] ?? '', element });
        }
        for (const list of rowsOf(context, 'sys_ui_list', { name })) {
            remove('sys_ui_list_element', { list_id: list['sys_id'] ?? '', element });
        }
    }
}
function rowsOf(context, table, values, order) {
    const nodes = Object.entries(values).map(([element, value]) => ({ kind: 'term', element, operator: '=', value }));
    const where = { kind: 'and', nodes };
    const sorting = order === undefined ? {} : { order: [{ element: order, descending: false }] };
    const environment = { ...(0, load_context_1.instanceEnvironment)(), invalidQueryReturnsNoRows: true };
    return (0, select_rows_1.selectRows)(context.database, context.dictionary.get(), { table, where, ...sorting }, environment);
}
//# sourceMappingURL=column-layout.js.map