import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    default_view,
    Form,
    IntegerColumn,
    List,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    UrlColumn,
} from '@servicenow/sdk/core'
import { management } from '../application/roles.now'

// One external alert as it is now. Its revision is the number of the message that was applied last.
export const x_zsca2_zdx_manage_alert = Table({
    name: 'x_zsca2_zdx_manage_alert',
    label: 'ZDX Alert',
    display: 'external_id',
    // Scripts of other scopes reach nothing of it: it holds what senders post, or names of people (docs/privileges.md).
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, unique: true, readOnly: true }),
        source: ReferenceColumn({
            label: 'Source',
            referenceTable: 'x_zsca2_zdx_manage_settings',
            cascadeRule: 'none',
        }),
        external_id: StringColumn({ label: 'Alert ID', maxLength: 1000 }),
        phase: ChoiceColumn({
            label: 'Phase',
            dropdown: 'dropdown_without_none',
            choices: { started: { label: 'Started', sequence: 0 }, ended: { label: 'Ended', sequence: 1 } },
        }),
        status: StringColumn({ label: 'Status', maxLength: 100 }),
        severity: ChoiceColumn({
            label: 'Severity',
            dropdown: 'dropdown_with_none',
            choices: {
                low: { label: 'Low', sequence: 0 },
                medium: { label: 'Medium', sequence: 1 },
                high: { label: 'High', sequence: 2 },
            },
        }),
        alert_type: StringColumn({ label: 'Type', maxLength: 100 }),
        rule_name: StringColumn({ label: 'Rule', maxLength: 255 }),
        incident: ReferenceColumn({ label: 'Incident', referenceTable: 'incident', cascadeRule: 'clear' }),
        incident_number: StringColumn({ label: 'Incident number', maxLength: 40 }),
        started_at: DateTimeColumn({ label: 'Started' }),
        ended_at: DateTimeColumn({ label: 'Ended' }),
        link: UrlColumn({ label: 'Link', maxLength: 1024 }),
        repeats: IntegerColumn({ label: 'Repeats', default: '0' }),
        late: IntegerColumn({ label: 'Late messages', default: '0' }),
        last_outcome: StringColumn({ label: 'Last outcome', maxLength: 40 }),
        last_action: StringColumn({ label: 'Last action', maxLength: 40 }),
        incident_mod_count: IntegerColumn({ label: 'Incident updates before the last action', default: '0' }),
        last_message: ReferenceColumn({
            label: 'Last message',
            referenceTable: 'x_zsca2_zdx_manage_message',
            cascadeRule: 'none',
        }),
        revision: IntegerColumn({ label: 'Revision', default: '0' }),
        generation: IntegerColumn({ label: 'Incidents so far', default: '0' }),
        alert_time: DateTimeColumn({ label: 'Alert time' }),
        // Texts that sort as time does, to the nanosecond: what decides which of two messages is the newer.
        alert_order: StringColumn({ label: 'Alert time, in full', maxLength: 22 }),
        start_order: StringColumn({ label: 'Started, in full', maxLength: 22 }),
        late_order: StringColumn({ label: 'Time of the last late start', maxLength: 22 }),
        phase_at: DateTimeColumn({ label: 'Phase taken', hint: 'When the message arrived that began or ended it' }),
        fingerprint: StringColumn({ label: 'Fingerprint', maxLength: 64 }),
        applied: MultiLineTextColumn({ label: 'Values written to the incident', maxLength: 16000 }),
        related: BooleanColumn({
            label: 'Noted on another incident',
            default: false,
            hint: 'The storm limit of Settings was reached when the alert came',
        }),
        members: MultiLineTextColumn({
            label: 'Alerts of the correlation key',
            maxLength: 100000,
            hint: 'For each alert: id, whether it is on, digits of its content, its own time, repeats, late messages, whether the incident is its own',
        }),
    },
    index: [
        { name: 'retention', unique: false, element: ['phase', 'sys_updated_on'] },
        { name: 'incident', unique: false, element: ['incident', 'phase'] },
    ],
})

Form({
    table: 'x_zsca2_zdx_manage_alert',
    view: default_view,
    sections: [
        {
            caption: 'Alert',
            header: true,
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'external_id', type: 'table_field' },
                        { field: 'source', type: 'table_field' },
                        { field: 'rule_name', type: 'table_field' },
                        { field: 'alert_type', type: 'table_field' },
                        { field: 'severity', type: 'table_field' },
                        { field: 'link', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'phase', type: 'table_field' },
                        { field: 'status', type: 'table_field' },
                        { field: 'started_at', type: 'table_field' },
                        { field: 'ended_at', type: 'table_field' },
                        { field: 'incident', type: 'table_field' },
                        { field: 'last_outcome', type: 'table_field' },
                        { field: 'repeats', type: 'table_field' },
                        { field: 'late', type: 'table_field' },
                        { field: 'related', type: 'table_field' },
                        { field: 'last_message', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Messages',
            content: [
                {
                    layout: 'one-column',
                    elements: [{ type: 'list', listType: '12M', listRef: 'x_zsca2_zdx_manage_message.alert' }],
                },
            ],
        },
    ],
})

List({
    table: 'x_zsca2_zdx_manage_alert',
    view: default_view,
    columns: [
        'external_id',
        'rule_name',
        'alert_type',
        'severity',
        'phase',
        'started_at',
        'ended_at',
        'incident',
        'repeats',
    ],
})

Acl({
    $id: Now.ID['acl-alert-read'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_alert',
    operation: 'read',
    roles: [management],
})

// Alerts are made, changed and deleted by the application alone.
Acl({
    $id: Now.ID['acl-alert-create'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_alert',
    operation: 'create',
    roles: ['admin'],
})

Acl({
    $id: Now.ID['acl-alert-write'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_alert',
    operation: 'write',
    roles: ['admin'],
})

Acl({
    $id: Now.ID['acl-alert-delete'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_alert',
    operation: 'delete',
    roles: ['admin'],
})
