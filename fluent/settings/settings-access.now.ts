import { Acl } from '@servicenow/sdk/core'
import { management } from '../application/roles.now'

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

// A form shows secrets masked. A request that is not interactive (Basic, OAuth) reads neither their text nor their enciphered value.
// Other columns of Settings are read by web services as usual.
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

Acl({
    $id: Now.ID['acl-settings-webhook-secret-read'],
    type: 'record',
    table: 'x_zsca2_zdx_manage_settings',
    field: 'webhook_secret',
    operation: 'read',
    roles: [management],
    adminOverrides: false,
    script: `answer = gs.isInteractive();`,
})
