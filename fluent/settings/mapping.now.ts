import { Acl, BusinessRule, default_view, Form, List, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'
import { validateMapping } from '../../src/server/settings/mapping/mapping-rule.ts'
import { management } from '../application/roles.now'

// Category by type of alert. The row for all types is the vendor's root "Mapping for Zscaler Alerts": with it, its value
// is the category and that of the type the subcategory; without it, that of the type is the category.
export const x_zsca2_zdx_manage_mapping = Table({
    name: 'x_zsca2_zdx_manage_mapping',
    label: 'ZDX Mapping',
    display: 'alert_type',
    audit: true,
    accessibleFrom: 'public',
    actions: ['read'],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, unique: true, readOnly: true }),
        source: ReferenceColumn({
            label: 'Source',
            referenceTable: 'x_zsca2_zdx_manage_settings',
            cascadeRule: 'delete',
            mandatory: true,
        }),
        alert_type: StringColumn({
            label: 'Alert type',
            maxLength: 100,
            mandatory: true,
            dropdown: 'suggestion',
            choices: {
                all: { label: 'Mapping for Zscaler Alerts (all types)', sequence: 0 },
                Device: { label: 'Device', sequence: 1 },
                Network: { label: 'Network', sequence: 2 },
                'ZDX Score': { label: 'ZDX Score', sequence: 3 },
                Application: { label: 'Application', sequence: 4 },
            },
            default: 'all',
        }),
        value: StringColumn({
            label: 'Mapped to',
            maxLength: 100,
            mandatory: true,
            hint: 'Value of a choice of the incident field Category, or Subcategory for a type while all types are mapped',
        }),
    },
    index: [{ name: 'source', unique: false, element: ['source'] }],
})

BusinessRule({
    $id: Now.ID['mapping-validate'],
    name: 'Validate ZDX mapping',
    table: 'x_zsca2_zdx_manage_mapping',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    script: validateMapping,
})

Form({
    table: 'x_zsca2_zdx_manage_mapping',
    view: default_view,
    sections: [
        {
            caption: 'Mapping',
            header: true,
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'source', type: 'table_field' },
                        { field: 'alert_type', type: 'table_field' },
                        { field: 'value', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_zsca2_zdx_manage_mapping',
    view: default_view,
    columns: ['source', 'alert_type', 'value'],
})

Acl({
    $id: Now.ID['acl-mapping-read'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_mapping',
    operation: 'read',
    roles: [management],
})

Acl({
    $id: Now.ID['acl-mapping-create'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_mapping',
    operation: 'create',
    roles: [management],
})

Acl({
    $id: Now.ID['acl-mapping-write'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_mapping',
    operation: 'write',
    roles: [management],
})

Acl({
    $id: Now.ID['acl-mapping-delete'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_mapping',
    operation: 'delete',
    roles: [management],
})
