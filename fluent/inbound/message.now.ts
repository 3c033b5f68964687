import {
    Acl,
    BooleanColumn,
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
import { management } from '../application/roles.now'

// One posted body: what came, from whom, what became of it and why. The key of a message of an alert is made of the
// alert's and the message's number, so that each number is taken once: its holder alone makes that transition.
export const x_zsca2_zdx_manage_message = Table({
    name: 'x_zsca2_zdx_manage_message',
    label: 'ZDX Message',
    display: 'summary',
    // Scripts of other scopes reach nothing of it: it holds what senders post, or names of people (docs/privileges.md).
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, unique: true, readOnly: true }),
        summary: StringColumn({ label: 'Summary', maxLength: 255 }),
        source: ReferenceColumn({
            label: 'Source',
            referenceTable: 'x_zsca2_zdx_manage_settings',
            cascadeRule: 'none',
        }),
        state: ChoiceColumn({
            label: 'State',
            dropdown: 'dropdown_without_none',
            choices: {
                received: { label: 'Received', sequence: 0 },
                queued: { label: 'Queued', sequence: 1 },
                processed: { label: 'Processed', sequence: 2 },
                refused: { label: 'Refused', sequence: 3 },
                failed: { label: 'Failed', sequence: 4 },
            },
            default: 'received',
        }),
        outcome: ChoiceColumn({
            label: 'Outcome',
            dropdown: 'dropdown_with_none',
            choices: {
                created: { label: 'Incident created', sequence: 0 },
                updated: { label: 'Incident updated', sequence: 1 },
                repeated: { label: 'Repeated', sequence: 2 },
                resolved: { label: 'Incident resolved', sequence: 3 },
                deactivated: { label: 'Incident deactivated', sequence: 4 },
                ended: { label: 'Ended', sequence: 5 },
                late: { label: 'Late', sequence: 6 },
                'below threshold': { label: 'Below the threshold', sequence: 7 },
                test: { label: 'Test', sequence: 8 },
                queued: { label: 'Queued', sequence: 9 },
                refused: { label: 'Refused', sequence: 10 },
                'refused by instance': { label: 'Refused by the instance', sequence: 11 },
                failed: { label: 'Failed', sequence: 12 },
                several: { label: 'Several alerts', sequence: 13 },
                noted: { label: 'Noted on the incident', sequence: 14 },
                ignored: { label: 'Only counted', sequence: 15 },
                related: { label: 'Noted on another incident', sequence: 16 },
                reopened: { label: 'Incident reopened', sequence: 17 },
                'refused by mapping': { label: 'Refused by the field mapping', sequence: 18 },
            },
        }),
        post: ReferenceColumn({
            label: 'Post',
            referenceTable: 'x_zsca2_zdx_manage_message',
            cascadeRule: 'none',
            hint: 'The message that holds the whole post, if it held several alerts',
        }),
        replay_of: ReferenceColumn({
            label: 'Replayed message',
            referenceTable: 'x_zsca2_zdx_manage_message',
            cascadeRule: 'none',
            hint: 'The message that was processed once more by this one',
        }),
        incomplete: BooleanColumn({
            label: 'Incomplete body',
            default: false,
            hint: 'The body was cut when it was refused, or erased; such a message cannot be replayed',
        }),
        alert: ReferenceColumn({
            label: 'Alert',
            referenceTable: 'x_zsca2_zdx_manage_alert',
            cascadeRule: 'none',
        }),
        incident: ReferenceColumn({ label: 'Incident', referenceTable: 'incident', cascadeRule: 'none' }),
        error: StringColumn({ label: 'Error', maxLength: 1000 }),
        error_code: StringColumn({
            label: 'Error code',
            maxLength: 10,
            hint: 'Code of the error, by which messages can be filtered and grouped',
        }),
        trace: MultiLineTextColumn({ label: 'Decision trace', maxLength: 16000 }),
        posted_by: ReferenceColumn({ label: 'Posted by', referenceTable: 'sys_user', cascadeRule: 'none' }),
        alert_key: StringColumn({ label: 'Alert key', maxLength: 64 }),
        member_key: StringColumn({
            label: 'Key of the own alert',
            maxLength: 64,
            hint: 'Only if several alerts may share a correlation key',
        }),
        number: IntegerColumn({ label: 'Number', hint: 'Place among the messages of its alert' }),
        attempts: IntegerColumn({
            label: 'Started attempts',
            default: '0',
            hint: 'Each attempt is counted before its work',
        }),
        ended_attempts: IntegerColumn({
            label: 'Failed attempts',
            default: '0',
            hint: 'A started attempt that is not counted here was ended by a limit of the instance, or still runs',
        }),
        body: MultiLineTextColumn({ label: 'Body', maxLength: 4000000 }),
    },
    index: [
        { name: 'alert_queue', unique: false, element: ['alert_key', 'state'] },
        { name: 'waiting', unique: false, element: ['state', 'sys_created_on'] },
        { name: 'member', unique: false, element: ['member_key', 'sys_created_on'] },
    ],
})

Form({
    table: 'x_zsca2_zdx_manage_message',
    view: default_view,
    sections: [
        {
            caption: 'Message',
            header: true,
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'source', type: 'table_field' },
                        { field: 'posted_by', type: 'table_field' },
                        { field: 'sys_created_on', type: 'table_field' },
                        { field: 'number', type: 'table_field' },
                        { field: 'post', type: 'table_field' },
                        { field: 'replay_of', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'outcome', type: 'table_field' },
                        { field: 'alert', type: 'table_field' },
                        { field: 'incident', type: 'table_field' },
                        { field: 'error_code', type: 'table_field' },
                        { field: 'attempts', type: 'table_field' },
                        { field: 'ended_attempts', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'summary', type: 'table_field' },
                        { field: 'error', type: 'table_field' },
                        { field: 'trace', type: 'table_field' },
                        { field: 'body', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_zsca2_zdx_manage_message',
    view: default_view,
    columns: ['sys_created_on', 'source', 'summary', 'state', 'outcome', 'alert', 'incident', 'error_code', 'error'],
})

Acl({
    $id: Now.ID['acl-message-read'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_message',
    operation: 'read',
    roles: [management],
})

// Messages are made, settled and deleted by the application alone: they are the proof of what was posted.
Acl({
    $id: Now.ID['acl-message-create'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_message',
    operation: 'create',
    roles: ['admin'],
})

Acl({
    $id: Now.ID['acl-message-write'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_message',
    operation: 'write',
    roles: ['admin'],
})

Acl({
    $id: Now.ID['acl-message-delete'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_message',
    operation: 'delete',
    roles: ['admin'],
})
