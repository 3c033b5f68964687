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
import { management } from '../roles.now'

// The right to make one transition of an alert: of several processors, the unique key lets one in.
export const x_zsca2_zdx_manage_claim = Table({
    name: 'x_zsca2_zdx_manage_claim',
    label: 'ZDX Claim',
    display: 'key',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, unique: true, readOnly: true }),
        alert: ReferenceColumn({
            label: 'Alert',
            referenceTable: 'x_zsca2_zdx_manage_alert',
            cascadeRule: 'none',
        }),
        revision: IntegerColumn({ label: 'Revision' }),
        owner: ReferenceColumn({
            label: 'Message',
            referenceTable: 'x_zsca2_zdx_manage_message',
            cascadeRule: 'none',
        }),
        lease: DateTimeColumn({ label: 'Valid until' }),
    },
})

List({
    table: 'x_zsca2_zdx_manage_claim',
    view: default_view,
    columns: ['alert', 'revision', 'owner', 'lease'],
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
