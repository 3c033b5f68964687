import {
    Acl,
    DateTimeColumn,
    default_view,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { management } from '../application/roles.now'

// The right to work on a message that another request brought and left: of several processors, the unique key lets one
// in; one that has run out is passed by the next revision. Of a source with a storm limit: the right to one new incident.
export const x_zsca2_zdx_manage_claim = Table({
    name: 'x_zsca2_zdx_manage_claim',
    label: 'ZDX Claim',
    display: 'key',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, unique: true, readOnly: true }),
        alert_key: StringColumn({ label: 'Alert key', maxLength: 64 }),
        message: ReferenceColumn({
            label: 'Message',
            referenceTable: 'x_zsca2_zdx_manage_message',
            cascadeRule: 'none',
        }),
        step: StringColumn({ label: 'Step', maxLength: 10 }),
        revision: IntegerColumn({ label: 'Revision' }),
        incident: ReferenceColumn({ label: 'Incident', referenceTable: 'incident', cascadeRule: 'none' }),
        lease: DateTimeColumn({ label: 'Valid until' }),
    },
    index: [
        { name: 'retention', unique: false, element: ['lease'] },
        { name: 'slots', unique: false, element: ['alert_key', 'revision'] },
    ],
})

List({
    table: 'x_zsca2_zdx_manage_claim',
    view: default_view,
    columns: ['message', 'step', 'revision', 'lease'],
})

Acl({
    $id: Now.ID['acl-claim-read'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_claim',
    operation: 'read',
    roles: [management],
})

// Claims are made by the application alone; deleting one by hand could let two processors make one transition.
Acl({
    $id: Now.ID['acl-claim-create'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_claim',
    operation: 'create',
    roles: ['admin'],
})

Acl({
    $id: Now.ID['acl-claim-write'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_claim',
    operation: 'write',
    roles: ['admin'],
})

Acl({
    $id: Now.ID['acl-claim-delete'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_claim',
    operation: 'delete',
    roles: ['admin'],
})
