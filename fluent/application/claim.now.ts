import { Acl, DateTimeColumn, default_view, IntegerColumn, List, StringColumn, Table } from '@servicenow/sdk/core'
import { management } from '../application/roles.now'

// A right to act, of which only so many are valid at a time: the unique key of line and number lets one processor in for
// each number, and who takes the next number has seen that a right is free. A claim whose owner died runs out. What is
// claimed: the work on an item that others left, one new incident within a storm limit.
export const x_zsca2_zdx_manage_claim = Table({
    name: 'x_zsca2_zdx_manage_claim',
    label: 'ZDX Claim',
    display: 'key',
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, unique: true, readOnly: true }),
        line: StringColumn({ label: 'Line', maxLength: 64, hint: 'What the claims compete for' }),
        number: IntegerColumn({ label: 'Number', hint: 'Place among the claims of its line' }),
        purpose: StringColumn({ label: 'Purpose', maxLength: 20 }),
        item: StringColumn({ label: 'Item', maxLength: 32, hint: 'sys_id of the record that is worked on' }),
        owner: StringColumn({ label: 'Owner', maxLength: 32, hint: 'The same for all claims of one processor' }),
        lease: DateTimeColumn({ label: 'Valid until' }),
        result: StringColumn({ label: 'Result', maxLength: 32, hint: 'sys_id of the record that was made' }),
    },
    index: [
        { name: 'retention', unique: false, element: ['lease'] },
        { name: 'line', unique: false, element: ['line', 'number'] },
    ],
})

List({
    table: 'x_zsca2_zdx_manage_claim',
    view: default_view,
    columns: ['purpose', 'item', 'number', 'owner', 'lease', 'result'],
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
