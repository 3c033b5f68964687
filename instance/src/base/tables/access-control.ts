import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, flag, integer, reference, script, table, text } from '../declare'

/** Access controls, the roles they ask for, and the words they are made of. */
export const accessControlTables: readonly TableSource[] = [
    table(
        'sys_security_acl',
        'Access Control',
        [
            text('name', 'Name', 100, { mandatory: true }),
            flag('active', 'Active', true),
            flag('advanced', 'Advanced'),
            script('script', 'Script'),
            flag('admin_overrides', 'Admin overrides', true),
            text('decision_type', 'Decision type', 255, {
                defaultValue: 'allow',
                choices: choices([
                    ['allow', 'Allow If'],
                    ['deny', 'Deny Unless'],
                ]),
            }),
            reference('type', 'Type', 'sys_security_type', { mandatory: true }),
            column('condition', 'conditions', 'Condition', { maxLength: 4000 }),
            column('applies_to', 'conditions', 'Applies to', { maxLength: 255 }),
            reference('operation', 'Operation', 'sys_security_operation', { mandatory: true }),
            reference('security_attribute', 'Security attribute', 'sys_security_attribute'),
            text('description', 'Description', 4000),
            text('local_or_existing', 'Local or existing', 255, { defaultValue: 'Local' }),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_security_acl_role',
        'Access Roles',
        [
            reference('sys_user_role', 'User role', 'sys_user_role', { mandatory: true }),
            reference('sys_security_acl', 'Security ACL', 'sys_security_acl', { mandatory: true }),
            text('transaction_id', 'Transaction ID', 255),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_security_type',
        'Security Type',
        [text('description', 'Description', 4000), text('name', 'Name', 100, { mandatory: true })],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_security_operation',
        'Security Operation',
        [
            text('name', 'Name', 100, { mandatory: true }),
            text('description', 'Description', 4000),
            integer('order', 'Order'),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_security_attribute',
        'Security Attribute',
        [
            flag('active', 'Active', true),
            column('condition', 'conditions', 'Condition', { maxLength: 4000 }),
            text('name', 'Name', 80, { mandatory: true }),
            script('script', 'Script'),
            text('description', 'Description', 4000),
            flag('is_dynamic', 'Is dynamic', true),
            flag('is_localized', 'Is localized'),
            flag('is_system', 'Is system'),
            text('label', 'Label', 100, { mandatory: true }),
            column('lookup_table', 'table_name', 'Lookup table', { maxLength: 80 }),
            column('lookup_table_column', 'field_name', 'Lookup table column', { maxLength: 80 }),
            text('type', 'Type', 255, {
                defaultValue: 'string',
                choices: choices([
                    ['integer', 'integer'],
                    ['string', 'string'],
                    ['compound', 'compound'],
                    ['boolean', 'true | false'],
                ]),
            }),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_security_data_filter',
        'Security Data Filter',
        [
            text('mode', 'Mode', 255, {
                defaultValue: 'unless',
                choice: CHOICE.withoutNone,
                choices: choices([
                    ['if', 'Filter if security attribute condition met'],
                    ['unless', 'Filter unless security attribute condition met'],
                ]),
            }),
            flag('show_in_ui', 'Show in UI'),
            reference('security_attribute', 'Security Attribute Condition', 'sys_security_attribute', {
                mandatory: true,
            }),
            column('table_name', 'table_name', 'Table Name', { maxLength: 80, mandatory: true }),
            flag('active', 'Active', true),
            column('filter', 'conditions', 'Filter', { maxLength: 4000, dependent: 'table_name' }),
            text('description', 'Description', 4000, { mandatory: true }),
        ],
        { extends: 'sys_metadata' },
    ),
]
