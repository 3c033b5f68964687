import {
    Acl,
    BooleanColumn,
    BusinessRule,
    ChoiceColumn,
    default_view,
    Form,
    IntegerColumn,
    List,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { keepComparedPaths } from '../../src/server/settings/field-map/compared-paths-rule.ts'
import { validateFieldMap } from '../../src/server/settings/field-map/field-map-rule.ts'
import { management } from '../application/roles.now'

// What stands in which field of an alert's incident. Of several rows for one field the first decides whose condition
// holds and whose value is not empty.
export const x_zsca2_zdx_manage_field_map = Table({
    name: 'x_zsca2_zdx_manage_field_map',
    label: 'ZDX Field mapping',
    display: 'name',
    audit: true,
    // Scripts of other scopes reach nothing of it: it holds what senders post, or names of people (docs/privileges.md).
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        source: ReferenceColumn({
            label: 'Source',
            referenceTable: 'x_zsca2_zdx_manage_settings',
            cascadeRule: 'delete',
            mandatory: true,
        }),
        order: IntegerColumn({
            label: 'Order',
            default: 100,
            hint: 'Rows of one target field are tried in this order',
        }),
        active: BooleanColumn({ label: 'Active', default: true }),
        name: StringColumn({
            label: 'Name',
            maxLength: 80,
            hint: 'What the decision trace of a message calls this row; empty takes the target field',
        }),
        condition: MultiLineTextColumn({
            label: 'Condition',
            maxLength: 4000,
            hint: 'One test a line, all must hold: path operator value, such as alert.severity is high; empty always holds',
        }),
        target_field: StringColumn({
            label: 'Target field',
            maxLength: 80,
            mandatory: true,
            hint: 'Column name of a field of incident, such as assignment_group or u_site',
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            choices: {
                constant: { label: 'Constant', sequence: 0 },
                path: { label: 'Path', sequence: 1 },
                template: { label: 'Template', sequence: 2 },
            },
            default: 'constant',
            mandatory: true,
        }),
        value: MultiLineTextColumn({
            label: 'Value',
            maxLength: 4000,
            mandatory: true,
            hint: 'The constant; a path such as body.labels.team; or a text with {{path}} and {{path|default text}}',
        }),
        conversion: ChoiceColumn({
            label: 'Conversion',
            dropdown: 'dropdown_without_none',
            choices: {
                none: { label: 'None', sequence: 0 },
                date: { label: 'Date', sequence: 1 },
                table: { label: 'Table', sequence: 2 },
            },
            default: 'none',
            hint: 'Date reads epoch seconds, milliseconds and RFC 3339; Table replaces values by the conversion table',
        }),
        conversion_table: MultiLineTextColumn({
            label: 'Conversion table',
            maxLength: 4000,
            hint: 'One line each: from = to; a line * = to replaces every other value',
        }),
        apply_on: ChoiceColumn({
            label: 'Apply on',
            dropdown: 'dropdown_without_none',
            choices: {
                create: { label: 'Create only', sequence: 0 },
                always: { label: 'Create and change of the alert', sequence: 1 },
            },
            default: 'create',
        }),
        if_invalid: ChoiceColumn({
            label: 'If invalid',
            dropdown: 'dropdown_without_none',
            choices: {
                leave: { label: 'Leave the field as it is', sequence: 0 },
                fallback: { label: 'Use the fallback', sequence: 1 },
                fail: { label: 'Fail the message', sequence: 2 },
            },
            default: 'leave',
            hint: 'What is done with a value that the field cannot hold; the decision trace of the message always says it',
        }),
        fallback: StringColumn({ label: 'Fallback', maxLength: 1000 }),
    },
    index: [{ name: 'source_active_order', unique: false, element: ['source', 'active', 'order'] }],
})

BusinessRule({
    $id: Now.ID['field-map-validate'],
    name: 'Validate ZDX field mapping',
    table: 'x_zsca2_zdx_manage_field_map',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    script: validateFieldMap,
})

BusinessRule({
    $id: Now.ID['field-map-compared-paths'],
    name: 'Keep the paths that ZDX field mapping follows',
    table: 'x_zsca2_zdx_manage_field_map',
    when: 'after',
    action: ['insert', 'update', 'delete'],
    order: 100,
    script: keepComparedPaths,
})

Form({
    table: 'x_zsca2_zdx_manage_field_map',
    view: default_view,
    sections: [
        {
            caption: 'Field mapping',
            header: true,
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'source', type: 'table_field' },
                        { field: 'name', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                        { field: 'target_field', type: 'table_field' },
                        { field: 'condition', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'value', type: 'table_field' },
                        { field: 'conversion', type: 'table_field' },
                        { field: 'conversion_table', type: 'table_field' },
                        { field: 'apply_on', type: 'table_field' },
                        { field: 'if_invalid', type: 'table_field' },
                        { field: 'fallback', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_zsca2_zdx_manage_field_map',
    view: default_view,
    columns: ['source', 'order', 'name', 'target_field', 'kind', 'value', 'condition', 'active'],
})

Acl({
    $id: Now.ID['acl-field-map-read'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_field_map',
    operation: 'read',
    roles: [management],
})

Acl({
    $id: Now.ID['acl-field-map-create'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_field_map',
    operation: 'create',
    roles: [management],
})

Acl({
    $id: Now.ID['acl-field-map-write'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_field_map',
    operation: 'write',
    roles: [management],
})

Acl({
    $id: Now.ID['acl-field-map-delete'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_field_map',
    operation: 'delete',
    roles: [management],
})
