"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.policyTables = void 0;
const declare_1 = require("../declare");
/** Data policies, and look-ups that fill in fields (`markdown/platform-administration/c_DataPolicy.md`). */
exports.policyTables = [
    (0, declare_1.table)('sys_data_policy2', 'Data Policy', [
        (0, declare_1.flag)('active', 'Active'),
        (0, declare_1.flag)('apply_import_set', 'Apply import set'),
        (0, declare_1.flag)('apply_soap', 'Apply soap'),
        (0, declare_1.text)('conditions', 'Conditions', 4000),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.flag)('enforce_ui', 'Enforce UI'),
        (0, declare_1.flag)('inherit', 'Inherit'),
        (0, declare_1.text)('model_id', 'Model ID', 255),
        (0, declare_1.text)('model_table', 'Model table', 255),
        (0, declare_1.flag)('reverse_if_false', 'Reverse if false'),
        (0, declare_1.text)('short_description', 'Short description', 4000),
    ], { display: 'short_description', extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_data_policy_rule', 'Data Policy Rule', [
        (0, declare_1.text)('disabled', 'Disabled', 255),
        (0, declare_1.text)('field', 'Field', 255),
        (0, declare_1.text)('mandatory', 'Mandatory', 255),
        (0, declare_1.reference)('sys_data_policy', 'Data policy', 'sys_data_policy2'),
        (0, declare_1.text)('table', 'Table', 255),
    ], { display: 'field', extends: 'sys_metadata' }),
    (0, declare_1.table)('dl_definition', 'Data Lookup Definitions', [
        (0, declare_1.flag)('run_on_form_change', 'Run on form change', true),
        (0, declare_1.text)('name', 'Name', 40, { mandatory: true }),
        (0, declare_1.column)('matcher_table', 'table_name', 'Matcher Table', { maxLength: 80, mandatory: true }),
        (0, declare_1.flag)('run_on_update', 'Run on update'),
        (0, declare_1.column)('source_table', 'table_name', 'Source Table', { maxLength: 80, mandatory: true }),
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.flag)('run_on_insert', 'Run on insert', true),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('dl_definition_rel_match', 'Matcher Field Definitions', [
        (0, declare_1.reference)('dl_definition', 'Data Lookup', 'dl_definition', { cascadeRule: 'delete' }),
        (0, declare_1.column)('source_table_field', 'field_name', 'Source table field', {
            maxLength: 80,
            mandatory: true,
            dependent: 'source_table',
        }),
        (0, declare_1.text)('matcher_table', 'Matcher table', 80),
        (0, declare_1.text)('source_table', 'Source table', 80),
        (0, declare_1.flag)('exact_match', 'Exact lookup match'),
        (0, declare_1.column)('matcher_table_field', 'field_name', 'Matcher table field', {
            maxLength: 80,
            mandatory: true,
            dependent: 'matcher_table',
        }),
    ], { display: 'matcher_table_field', extends: 'sys_metadata' }),
    (0, declare_1.table)('dl_definition_rel_set', 'Setter Field Definitions', [
        (0, declare_1.column)('matcher_table_field', 'field_name', 'Matcher table field', {
            maxLength: 80,
            mandatory: true,
            dependent: 'matcher_table',
        }),
        (0, declare_1.column)('source_table_field', 'field_name', 'Source table field', {
            maxLength: 80,
            mandatory: true,
            dependent: 'source_table',
        }),
        (0, declare_1.reference)('dl_definition', 'Data Lookup', 'dl_definition', { cascadeRule: 'delete' }),
        (0, declare_1.text)('matcher_table', 'Matcher table', 80),
        (0, declare_1.flag)('always_replace', 'Always replace'),
        (0, declare_1.text)('source_table', 'Source table', 80),
    ], { display: 'source_table_field', extends: 'sys_metadata' }),
    (0, declare_1.table)('dl_matcher', 'Data Lookup Matcher Rules', [(0, declare_1.flag)('active', 'Active', true), (0, declare_1.integer)('order', 'Order', { defaultValue: '100' })], { extends: 'sys_metadata' }),
    (0, declare_1.table)('dl_u_priority', 'Priority Data Lookup', [(0, declare_1.integer)('impact', 'Impact'), (0, declare_1.integer)('urgency', 'Urgency'), (0, declare_1.integer)('priority', 'Priority')], { display: 'priority', extends: 'dl_matcher' }),
];
//# sourceMappingURL=policy.js.map