import {
    Acl,
    BooleanColumn,
    BusinessRule,
    ChoiceColumn,
    default_view,
    Form,
    List,
    Password2Column,
    Record,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { validateSettings } from '../../src/server/settings/validate-settings.ts'
import { management } from '../roles.now'

// One source that may post. The ten fields after "active" are those of the vendor's Settings module:
// help.zscaler.com/zdx/understanding-zdx-application-fields-servicenow
export const x_zsca2_zdx_manage_settings = Table({
    name: 'x_zsca2_zdx_manage_settings',
    label: 'ZDX Settings',
    display: 'name',
    audit: true,
    accessibleFrom: 'public',
    actions: ['read'],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, unique: true, readOnly: true }),
        name: StringColumn({
            label: 'Name',
            maxLength: 40,
            mandatory: true,
            hint: 'Name in the URL; the source named zdx answers where the URL names none',
        }),
        profile: ChoiceColumn({
            label: 'Profile',
            dropdown: 'dropdown_without_none',
            choices: {
                zdx: { label: 'Zscaler ZDX', sequence: 0 },
                apono: { label: 'Apono', sequence: 1 },
                alertmanager: { label: 'Prometheus Alertmanager', sequence: 2 },
                generic: { label: 'Generic', sequence: 3 },
            },
            default: 'zdx',
            mandatory: true,
        }),
        label: StringColumn({
            label: 'Label',
            maxLength: 60,
            hint: 'What incidents call the source, in Correlation display; empty is Zscaler ZDX for that profile, else the name',
        }),
        active: BooleanColumn({ label: 'Active', default: true }),
        caller: StringColumn({
            label: 'Username for the Caller Name field',
            maxLength: 255,
            hint: 'User ID of the caller of new incidents; empty leaves the caller empty',
        }),
        caller_user: ReferenceColumn({
            label: 'Caller',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        logging_level: ChoiceColumn({
            label: 'Logging level',
            dropdown: 'dropdown_without_none',
            choices: {
                debug: { label: 'Debug', sequence: 0 },
                information: { label: 'Information', sequence: 1 },
                warning: { label: 'Warning', sequence: 2 },
                error: { label: 'Error', sequence: 3 },
            },
            default: 'information',
            hint: 'Only that level and above are written to the system log',
        }),
        severity_threshold: ChoiceColumn({
            label: 'Only create incidents for severity level or higher',
            dropdown: 'dropdown_without_none',
            choices: {
                low: { label: 'Low', sequence: 0 },
                medium: { label: 'Medium', sequence: 1 },
                high: { label: 'High', sequence: 2 },
            },
            default: 'high',
        }),
        auto_resolve: BooleanColumn({
            label: 'Automatically resolve incidents if the alert ended',
            default: true,
            hint: 'Yes resolves the incident; No leaves its state and clears Active',
        }),
        default_resolver: StringColumn({
            label: 'Default resolver for automatically resolved incidents',
            maxLength: 255,
            hint: 'A user ID; empty names the user who posted the alert',
        }),
        resolver_user: ReferenceColumn({
            label: 'Default resolver',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        resolution_code: StringColumn({
            label: 'Resolution code for automatically resolved incidents',
            maxLength: 100,
            default: 'Resolved by caller',
            hint: 'One of the choices of the incident field Resolution code',
        }),
        portal_url: StringColumn({
            label: 'ZDX Portal URL',
            maxLength: 253,
            hint: 'Bare host, such as admin.zdxcloud.net',
        }),
        api_url: StringColumn({ label: 'ZDX API URL', maxLength: 253, hint: 'Bare host, such as api.zdxcloud.net' }),
        key_id: StringColumn({ label: 'Key ID', maxLength: 255 }),
        key_secret: Password2Column({ label: 'Key Secret' }),
        // Only the profile generic reads these; generic-source.ts has the same labels, a test compares them.
        path_id: StringColumn({
            label: 'Path of the id',
            maxLength: 255,
            hint: 'Names separated by dots, such as data.alert.id',
        }),
        path_state: StringColumn({ label: 'Path of the state', maxLength: 255 }),
        path_severity: StringColumn({ label: 'Path of the severity', maxLength: 255 }),
        path_title: StringColumn({ label: 'Path of the title', maxLength: 255 }),
        path_time: StringColumn({
            label: 'Path of the time',
            maxLength: 255,
            hint: 'When the alert started, changed or ended: epoch seconds, milliseconds, or RFC 3339 with an offset',
        }),
        path_link: StringColumn({ label: 'Path of the link', maxLength: 255 }),
        words_started: StringColumn({ label: 'Words for started', maxLength: 255, hint: 'Separated by commas' }),
        words_ended: StringColumn({ label: 'Words for ended', maxLength: 255, hint: 'Separated by commas' }),
        words_high: StringColumn({ label: 'Words for severity High', maxLength: 255, hint: 'Separated by commas' }),
        words_medium: StringColumn({ label: 'Words for severity Medium', maxLength: 255, hint: 'Separated by commas' }),
        words_low: StringColumn({ label: 'Words for severity Low', maxLength: 255, hint: 'Separated by commas' }),
    },
})

BusinessRule({
    $id: Now.ID['settings-validate'],
    name: 'Validate ZDX settings',
    table: 'x_zsca2_zdx_manage_settings',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    script: validateSettings,
})

// The key follows from the name as settings-store.ts says; a test compares them.
Record({
    $id: Now.ID['settings-zdx'],
    table: 'x_zsca2_zdx_manage_settings',
    $meta: { installMethod: 'first install' },
    data: {
        key: '19b0154d2c58fae18600b08320055506edbefd0eef9c682b183c5a74d80f037e',
        name: 'zdx',
        profile: 'zdx',
        active: true,
        logging_level: 'information',
        severity_threshold: 'high',
        auto_resolve: true,
        resolution_code: 'Resolved by caller',
    },
})

Form({
    table: 'x_zsca2_zdx_manage_settings',
    view: default_view,
    sections: [
        {
            caption: 'Source',
            header: true,
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'label', type: 'table_field' },
                        { field: 'profile', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'logging_level', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Incidents',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'caller', type: 'table_field' },
                        { field: 'severity_threshold', type: 'table_field' },
                        { field: 'auto_resolve', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'default_resolver', type: 'table_field' },
                        { field: 'resolution_code', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'ZDX portal and API',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'portal_url', type: 'table_field' },
                        { field: 'api_url', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'key_id', type: 'table_field' },
                        { field: 'key_secret', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Profile Generic',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'path_id', type: 'table_field' },
                        { field: 'path_state', type: 'table_field' },
                        { field: 'path_severity', type: 'table_field' },
                        { field: 'path_title', type: 'table_field' },
                        { field: 'path_time', type: 'table_field' },
                        { field: 'path_link', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'words_started', type: 'table_field' },
                        { field: 'words_ended', type: 'table_field' },
                        { field: 'words_high', type: 'table_field' },
                        { field: 'words_medium', type: 'table_field' },
                        { field: 'words_low', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_zsca2_zdx_manage_settings',
    view: default_view,
    columns: ['name', 'profile', 'active', 'severity_threshold', 'auto_resolve', 'caller', 'portal_url'],
})

Acl({
    $id: Now.ID['acl-settings-read'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_settings',
    operation: 'read',
    roles: [management],
})

Acl({
    $id: Now.ID['acl-settings-create'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_settings',
    operation: 'create',
    roles: [management],
})

Acl({
    $id: Now.ID['acl-settings-write'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_settings',
    operation: 'write',
    roles: [management],
})

Acl({
    $id: Now.ID['acl-settings-delete'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_settings',
    operation: 'delete',
    roles: [management],
})

// A form shows the secret masked; no web service ever reads it, not even enciphered.
Acl({
    $id: Now.ID['acl-settings-secret-read'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_settings',
    field: 'key_secret',
    operation: 'read',
    roles: [management],
    adminOverrides: false,
    script: `answer = gs.isInteractive();`,
})
