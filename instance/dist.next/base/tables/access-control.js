"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.accessControlTables = void 0;
const declare_1 = require("../declare");
/** Access controls, the roles they ask for, and the words they are made of. */
exports.accessControlTables = [
    (0, declare_1.table)('sys_security_acl', 'Access Control', [
        (0, declare_1.text)('name', 'Name', 100, { mandatory: true }),
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.flag)('advanced', 'Advanced'),
        (0, declare_1.script)('script', 'Script'),
        (0, declare_1.flag)('admin_overrides', 'Admin overrides', true),
        (0, declare_1.text)('decision_type', 'Decision type', 255, {
            defaultValue: 'allow',
            choices: (0, declare_1.choices)([
                ['allow', 'Allow If'],
                ['deny', 'Deny Unless'],
            ]),
        }),
        (0, declare_1.reference)('type', 'Type', 'sys_security_type', { mandatory: true }),
        (0, declare_1.column)('condition', 'conditions', 'Condition', { maxLength: 4000 }),
        (0, declare_1.column)('applies_to', 'conditions', 'Applies to', { maxLength: 255 }),
        (0, declare_1.reference)('operation', 'Operation', 'sys_security_operation', { mandatory: true }),
        (0, declare_1.reference)('security_attribute', 'Security attribute', 'sys_security_attribute'),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.text)('local_or_existing', 'Local or existing', 255, { defaultValue: 'Local' }),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_security_acl_role', 'Access Roles', [
        (0, declare_1.reference)('sys_user_role', 'User role', 'sys_user_role', { mandatory: true }),
        (0, declare_1.reference)('sys_security_acl', 'Security ACL', 'sys_security_acl', { mandatory: true }),
        (0, declare_1.text)('transaction_id', 'Transaction ID', 255),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_security_type', 'Security Type', [(0, declare_1.text)('description', 'Description', 4000), (0, declare_1.text)('name', 'Name', 100, { mandatory: true })], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_security_operation', 'Security Operation', [
        (0, declare_1.text)('name', 'Name', 100, { mandatory: true }),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.integer)('order', 'Order'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_security_attribute', 'Security Attribute', [
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.column)('condition', 'conditions', 'Condition', { maxLength: 4000 }),
        (0, declare_1.text)('name', 'Name', 80, { mandatory: true }),
        (0, declare_1.script)('script', 'Script'),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.flag)('is_dynamic', 'Is dynamic', true),
        (0, declare_1.flag)('is_localized', 'Is localized'),
        (0, declare_1.flag)('is_system', 'Is system'),
        (0, declare_1.text)('label', 'Label', 100, { mandatory: true }),
        (0, declare_1.column)('lookup_table', 'table_name', 'Lookup table', { maxLength: 80 }),
        (0, declare_1.column)('lookup_table_column', 'field_name', 'Lookup table column', { maxLength: 80 }),
        (0, declare_1.text)('type', 'Type', 255, {
            defaultValue: 'string',
            choices: (0, declare_1.choices)([
                ['integer', 'integer'],
                ['string', 'string'],
                ['compound', 'compound'],
                ['boolean', 'true | false'],
            ]),
        }),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_security_data_filter', 'Security Data Filter', [
        (0, declare_1.text)('mode', 'Mode', 255, {
            defaultValue: 'unless',
            choice: declare_1.CHOICE.withoutNone,
            choices: (0, declare_1.choices)([
                ['if', 'Filter if security attribute condition met'],
                ['unless', 'Filter unless security attribute condition met'],
            ]),
        }),
        (0, declare_1.flag)('show_in_ui', 'Show in UI'),
        (0, declare_1.reference)('security_attribute', 'Security Attribute Condition', 'sys_security_attribute', {
            mandatory: true,
        }),
        (0, declare_1.column)('table_name', 'table_name', 'Table Name', { maxLength: 80, mandatory: true }),
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.column)('filter', 'conditions', 'Filter', { maxLength: 4000, dependent: 'table_name' }),
        (0, declare_1.text)('description', 'Description', 4000, { mandatory: true }),
    ], { extends: 'sys_metadata' }),
];
//# sourceMappingURL=access-control.js.map