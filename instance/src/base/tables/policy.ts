import type { TableSource } from '../../store/table-source'
import { column, flag, integer, reference, table, text } from '../declare'

/** Data policies, and look-ups that fill in fields (`markdown/platform-administration/c_DataPolicy.md`). */
export const policyTables: readonly TableSource[] = [
    table(
        'sys_data_policy2',
        'Data Policy',
        [
            flag('active', 'Active'),
            flag('apply_import_set', 'Apply import set'),
            flag('apply_soap', 'Apply soap'),
            text('conditions', 'Conditions', 4000),
            text('description', 'Description', 4000),
            flag('enforce_ui', 'Enforce UI'),
            flag('inherit', 'Inherit'),
            text('model_id', 'Model ID', 255),
            text('model_table', 'Model table', 255),
            flag('reverse_if_false', 'Reverse if false'),
            text('short_description', 'Short description', 4000),
        ],
        { display: 'short_description', extends: 'sys_metadata' },
    ),
    table(
        'sys_data_policy_rule',
        'Data Policy Rule',
        [
            text('disabled', 'Disabled', 255),
            text('field', 'Field', 255),
            text('mandatory', 'Mandatory', 255),
            reference('sys_data_policy', 'Data policy', 'sys_data_policy2'),
            text('table', 'Table', 255),
        ],
        { display: 'field', extends: 'sys_metadata' },
    ),
    table(
        'dl_definition',
        'Data Lookup Definitions',
        [
            flag('run_on_form_change', 'Run on form change', true),
            text('name', 'Name', 40, { mandatory: true }),
            column('matcher_table', 'table_name', 'Matcher Table', { maxLength: 80, mandatory: true }),
            flag('run_on_update', 'Run on update'),
            column('source_table', 'table_name', 'Source Table', { maxLength: 80, mandatory: true }),
            flag('active', 'Active', true),
            flag('run_on_insert', 'Run on insert', true),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'dl_definition_rel_match',
        'Matcher Field Definitions',
        [
            reference('dl_definition', 'Data Lookup', 'dl_definition', { cascadeRule: 'delete' }),
            column('source_table_field', 'field_name', 'Source table field', {
                maxLength: 80,
                mandatory: true,
                dependent: 'source_table',
            }),
            text('matcher_table', 'Matcher table', 80),
            text('source_table', 'Source table', 80),
            flag('exact_match', 'Exact lookup match'),
            column('matcher_table_field', 'field_name', 'Matcher table field', {
                maxLength: 80,
                mandatory: true,
                dependent: 'matcher_table',
            }),
        ],
        { display: 'matcher_table_field', extends: 'sys_metadata' },
    ),
    table(
        'dl_definition_rel_set',
        'Setter Field Definitions',
        [
            column('matcher_table_field', 'field_name', 'Matcher table field', {
                maxLength: 80,
                mandatory: true,
                dependent: 'matcher_table',
            }),
            column('source_table_field', 'field_name', 'Source table field', {
                maxLength: 80,
                mandatory: true,
                dependent: 'source_table',
            }),
            reference('dl_definition', 'Data Lookup', 'dl_definition', { cascadeRule: 'delete' }),
            text('matcher_table', 'Matcher table', 80),
            flag('always_replace', 'Always replace'),
            text('source_table', 'Source table', 80),
        ],
        { display: 'source_table_field', extends: 'sys_metadata' },
    ),
    table(
        'dl_matcher',
        'Data Lookup Matcher Rules',
        [flag('active', 'Active', true), integer('order', 'Order', { defaultValue: '100' })],
        { extends: 'sys_metadata' },
    ),
    table(
        'dl_u_priority',
        'Priority Data Lookup',
        [integer('impact', 'Impact'), integer('urgency', 'Urgency'), integer('priority', 'Priority')],
        { display: 'priority', extends: 'dl_matcher' },
    ),
]
