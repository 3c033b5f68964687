"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkLayout = checkLayout;
const declare_1 = require("../base/declare");
const cross_scope_check_1 = require("./cross-scope-check");
const table_sources_1 = require("./table-sources");
/** Element of a part that names the whole it belongs to, and the whole's table. */
const WHOLES = {
    sys_ui_element: ['sys_ui_section', 'sys_ui_section'],
    sys_ui_form_section: ['sys_ui_form', 'sys_ui_form'],
    sys_ui_list_element: ['list_id', 'sys_ui_list'],
    sys_ui_related_list_entry: ['list_id', 'sys_ui_related_list'],
};
/**
 * Views and sections of another scope stay as they are. A section of its own the application may add to any table and view
 * (`r_DefaultFormDesignPermissions.md`, "Create new sections in tables belonging to another application scope"), and the row
 * that puts it into the form's order, which is guessed. In a view of its own the application lays out every table
 * (`markdown/application-development/r_CreationRestrsAcrossAppScopes.md`, "Form sections", "Views";
 * `r_AvailableLayoutAndDesignActions.md`).
 */
function checkLayout(check, record) {
    if (isFormOrderOfOwnSection(check, record) || isNewSection(check, record)) {
        return;
    }
    const whole = WHOLES[record.table];
    if (whole) {
        const [element, table] = whole;
        const sysId = (0, cross_scope_check_1.trimmed)(record, element);
        if (check.own(sysId)) {
            return;
        }
        const owner = sysId === '' ? undefined : check.rows.byId(table, sysId)?.['sys_scope'];
        if (owner !== check.content.scopeId) {
            throw check.refusal(record, `the ${table} that it is a part of belongs to another application scope`);
        }
        return;
    }
    const table = (0, cross_scope_check_1.trimmed)(record, 'name');
    // A list inside of another table's form is that of its own table.
    if ((0, table_sources_1.isOwnTable)(check.content, table) || !check.foreignTable(record, table)) {
        return;
    }
    if (!isOwnView(check, record)) {
        throw check.refusal(record, `the view of ${table} belongs to another application scope`);
    }
}
/** A section that the instance does not have, or has from this application. */
function isNewSection(check, record) {
    const isSection = record.table === 'sys_ui_section';
    const existing = check.rows.byId('sys_ui_section', record.sysId);
    return isSection && (existing === null || isFromHere(check, 'sys_ui_section', record.sysId));
}
function isFormOrderOfOwnSection(check, record) {
    if (record.table !== 'sys_ui_form_section') {
        return false;
    }
    // A row of the instance that places another section is that section's.
    const placed = check.rows.byId('sys_ui_form_section', record.sysId)?.['sys_ui_section'] ?? '';
    return [(0, cross_scope_check_1.trimmed)(record, 'sys_ui_section'), ...(placed === '' ? [] : [placed])].every((section) => {
        const own = check.own(section);
        return own ? isNewSection(check, own) : isFromHere(check, 'sys_ui_section', section);
    });
}
function isFromHere(check, table, sysId) {
    return sysId !== '' && check.rows.byId(table, sysId)?.['sys_scope'] === check.content.scopeId;
}
function isOwnView(check, record) {
    const field = record.fields.get('view');
    const view = field?.value.trim() ?? '';
    const name = field?.attributes['name'];
    if (view === '' || view === declare_1.DEFAULT_VIEW_ID || name === 'NULL' || name === declare_1.DEFAULT_VIEW_ID) {
        return false;
    }
    if (check.own(view)) {
        return true;
    }
    const existing = check.rows.byId('sys_ui_view', view) ?? (name === undefined ? null : check.rows.first('sys_ui_view', { name }));
    return existing?.['sys_scope'] === check.content.scopeId;
}
//# sourceMappingURL=check-layout.js.map