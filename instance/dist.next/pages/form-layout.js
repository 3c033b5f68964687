"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formLayout = formLayout;
const list_page_1 = require("./list-page");
const page_services_1 = require("./page-services");
/**
 * The sections of a table's form in the default view: the table's own layout, an ancestor's, or all of its columns
 * (sys_ui_section, sys_ui_element with `.begin_split`, `.split`, `.end_split` between the columns).
 */
function formLayout(services, table) {
    const { context } = services;
    const definition = context.dictionary.get().table(table);
    for (const ancestor of definition?.lineage ?? []) {
        const sections = (0, page_services_1.rowsOf)(context, 'sys_ui_section', [(0, page_services_1.equals)('name', ancestor)], 'sys_created_on').filter((row) => !row['sys_user'] && (0, list_page_1.isDefaultView)(services, row['view']));
        if (sections.length > 0) {
            const order = sectionOrder(services, ancestor);
            return [...sections]
                .sort((a, b) => (order.get(a['sys_id'] ?? '') ?? 0) - (order.get(b['sys_id'] ?? '') ?? 0))
                .map((section) => ({
                caption: section['caption'] ?? '',
                blocks: blocksOf(services, section['sys_id'] ?? ''),
            }));
        }
    }
    const own = [...(definition?.columns.values() ?? [])].filter((column) => !column.element.startsWith('sys_'));
    const half = Math.ceil(own.length / 2);
    const names = own.map((column) => column.element);
    return [{ caption: '', blocks: [[names.slice(0, half), names.slice(half)]] }];
}
function sectionOrder(services, table) {
    const form = (0, page_services_1.rowsOf)(services.context, 'sys_ui_form', [(0, page_services_1.equals)('name', table)], 'sys_created_on').find((row) => (0, list_page_1.isDefaultView)(services, row['view']));
    const entries = form
        ? (0, page_services_1.rowsOf)(services.context, 'sys_ui_form_section', [(0, page_services_1.equals)('sys_ui_form', form['sys_id'] ?? '')], 'position')
        : [];
    return new Map(entries.map((entry, index) => [entry['sys_ui_section'] ?? '', index]));
}
function blocksOf(services, section) {
    const blocks = [[[]]];
    for (const row of (0, page_services_1.rowsOf)(services.context, 'sys_ui_element', [(0, page_services_1.equals)('sys_ui_section', section)], 'position')) {
        switch (row['type'] ?? '') {
            case '.begin_split':
            case '.end_split':
                blocks.push([[]]);
                break;
            case '.split':
                blocks.at(-1)?.push([]);
                break;
            case '':
            case 'element':
            case 'table_field':
                blocks
                    .at(-1)
                    ?.at(-1)
                    ?.push(row['element'] ?? '');
        }
    }
    return blocks.filter((block) => block.some((column) => column.length > 0));
}
//# sourceMappingURL=form-layout.js.map