"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkCrossScope = checkCrossScope;
const check_business_rule_1 = require("./check-business-rule");
const check_event_queue_1 = require("./check-event-queue");
const check_layout_1 = require("./check-layout");
const cross_scope_check_1 = require("./cross-scope-check");
const instance_rows_1 = require("./instance-rows");
const package_record_1 = require("./package-record");
const table_sources_1 = require("./table-sources");
/**
 * The checks by table. Each refuses what an application may not do to a table of another scope
 * (`markdown/application-development/r_CreationRestrsAcrossAppScopes.md`); its own tables it configures as it likes.
 */
const CHECKS = {
    sys_script: check_business_rule_1.checkBusinessRule,
    sys_security_acl: checkAccessControl,
    sys_dictionary: checkColumn,
    sys_dictionary_override: checkOverride,
    sys_data_policy_rule: checkDataPolicyRule,
    sys_ui_policy_action: checkUiPolicyAction,
    sys_ui_action: (check, record) => checkClientSide(check, record, 'actions_access', 'UI actions'),
    sys_script_client: (check, record) => checkClientSide(check, record, 'client_scripts_access', 'client scripts'),
    sys_ui_script: checkUiScript,
    sys_ui_page: checkUiPage,
    sys_ui_section: check_layout_1.checkLayout,
    sys_ui_element: check_layout_1.checkLayout,
    sys_ui_form: check_layout_1.checkLayout,
    sys_ui_form_section: check_layout_1.checkLayout,
    sys_ui_list: check_layout_1.checkLayout,
    sys_ui_list_element: check_layout_1.checkLayout,
    sys_ui_related_list: check_layout_1.checkLayout,
    sys_ui_related_list_entry: check_layout_1.checkLayout,
    sysevent_queue: check_event_queue_1.checkEventQueue,
};
/** Refuses configuration records that the platform refuses because their table belongs to another scope. */
function checkCrossScope(content, dictionary, database) {
    const check = new cross_scope_check_1.CrossScopeCheck(content, dictionary, new instance_rows_1.InstanceRows(database, dictionary));
    for (const record of content.records) {
        if (record.action === 'insert_or_update') {
            CHECKS[record.table]?.(check, record);
        }
    }
}
/** Also `markdown/platform-security/access-control/exploring-access-control-list.md`, "ACL rules in scoped applications". */
function checkAccessControl(check, record) {
    const type = (0, cross_scope_check_1.trimmed)(record, 'type').toLowerCase();
    if (type === 'ui_page') {
        checkPageName(check, record, (0, cross_scope_check_1.trimmed)(record, 'name'));
    }
    if (type !== 'record') {
        return;
    }
    const [table = '', field] = (0, cross_scope_check_1.trimmed)(record, 'name').split('.');
    if (table === '*') {
        throw check.refusal(record, 'wild-card table rules exist in the global scope only');
    }
    const foreign = check.foreignTable(record, table);
    if (!foreign) {
        return;
    }
    const forTable = `the table ${foreign.name} of another application scope`;
    check.demandReadable(record, foreign);
    if (field === undefined) {
        throw check.refusal(record, `a table-level access control for ${forTable} is not allowed`);
    }
    if (field === '*') {
        throw check.refusal(record, `an access control for all fields of ${forTable} is not allowed`);
    }
    if ((0, cross_scope_check_1.trimmed)(record, 'condition') !== '' || (0, cross_scope_check_1.trimmed)(record, 'applies_to') !== '') {
        throw check.refusal(record, `an access control with a condition for ${forTable} is not allowed`);
    }
    if ((0, package_record_1.isSet)(record, 'advanced') && (0, cross_scope_check_1.trimmed)(record, 'script') !== '') {
        throw check.refusal(record, `an access control with a script for ${forTable} is not allowed`);
    }
}
function checkColumn(check, record) {
    const element = (0, cross_scope_check_1.trimmed)(record, 'element');
    const table = (0, cross_scope_check_1.trimmed)(record, 'name');
    if (element === '') {
        if (!(0, table_sources_1.isOwnTable)(check.content, table)) {
            throw check.refusal(record, `the entry of the table ${table} belongs to another application scope`);
        }
        return;
    }
    const foreign = check.foreignTable(record, table);
    if (!foreign) {
        return;
    }
    if (!check.isOwnColumn(element)) {
        throw check.refusal(record, `a column of ${table} must be named ${check.content.scope}_…, not ${element}`);
    }
    check.demandFlag(record, foreign, 'alter_access', 'new fields');
    if ((0, package_record_1.isSet)(record, 'virtual')) {
        throw check.refusal(record, `a calculated field on ${table} of another application scope is not allowed`);
    }
}
/** The documentation names no such right, so there is none: an override changes how another scope's table works. */
function checkOverride(check, record) {
    const foreign = check.foreignTable(record, (0, cross_scope_check_1.trimmed)(record, 'name'));
    if (foreign) {
        throw check.refusal(record, `a dictionary override for ${foreign.name} of another application scope is not allowed`);
    }
}
function checkDataPolicyRule(check, record) {
    const policy = check.own((0, cross_scope_check_1.trimmed)(record, 'sys_data_policy'));
    const table = (policy ? (0, cross_scope_check_1.trimmed)(policy, 'model_table') : '') || (0, cross_scope_check_1.trimmed)(record, 'table');
    checkPolicyField(check, record, table, 'data policy');
}
function checkUiPolicyAction(check, record) {
    const policy = check.own((0, cross_scope_check_1.trimmed)(record, 'ui_policy'));
    const table = (policy ? (0, cross_scope_check_1.trimmed)(policy, 'table') || (0, cross_scope_check_1.trimmed)(policy, 'model_table') : '') || (0, cross_scope_check_1.trimmed)(record, 'table');
    checkPolicyField(check, record, table, 'UI policy');
}
function checkPolicyField(check, record, table, kind) {
    const foreign = check.foreignTable(record, table);
    if (!foreign) {
        return;
    }
    const field = (0, cross_scope_check_1.trimmed)(record, 'field');
    if (!check.isOwnColumn(field)) {
        throw check.refusal(record, `a ${kind} for the field ${foreign.name}.${field} of another application scope is not allowed`);
    }
    if ((0, package_record_1.isSet)(record, 'mandatory')) {
        throw check.refusal(record, `a ${kind} must not make a field of ${foreign.name}, a table of another application scope, mandatory`);
    }
}
function checkClientSide(check, record, flag, kind) {
    const name = (0, cross_scope_check_1.trimmed)(record, 'table');
    // `global` stands for the forms of all tables, of which the page of restrictions says nothing.
    if (name === '' || name === 'global') {
        return;
    }
    const foreign = check.foreignTable(record, name);
    if (!foreign) {
        return;
    }
    check.demandFlag(record, foreign, flag, kind);
}
function checkUiScript(check, record) {
    if ((0, package_record_1.isSet)(record, 'global')) {
        throw check.refusal(record, 'a scoped application cannot have a global UI script');
    }
}
/** Also what the SDK asks of an endpoint. */
function checkUiPage(check, record) {
    const endpoint = (0, cross_scope_check_1.trimmed)(record, 'endpoint');
    if (endpoint !== '') {
        checkPageName(check, record, endpoint);
    }
}
/** `markdown/api-reference/scripts/r_UIPages.md`, "UI page access": the address begins with the scope. */
function checkPageName(check, record, name) {
    if (!name.startsWith(`${check.content.scope}_`)) {
        throw check.refusal(record, `the UI page ${name} belongs to another application scope`);
    }
}
//# sourceMappingURL=check-cross-scope.js.map