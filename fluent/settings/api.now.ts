import { Acl, RestApi } from '@servicenow/sdk/core'
import { postCheck } from '../../src/server/settings/check/settings-api.ts'
import { management } from '../application/roles.now'

export const settingsApiAcl = Acl({
    $id: Now.ID['acl-settings-api'],
    type: 'rest_endpoint',
    name: 'x_zsca2_zdx_manage_settings_api',
    operation: 'execute',
    roles: [management],
    description: 'Who may have rows of Settings, Mapping and Field mapping checked',
})

// /api/x_zsca2_zdx_manage/settings_api
RestApi({
    $id: Now.ID['settings-api'],
    name: 'Settings API',
    serviceId: 'settings_api',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Says what is wrong with a row of Settings, Mapping or Field mapping',
    enforceAcl: [settingsApiAcl],
    routes: [
        {
            $id: Now.ID['settings-api-check'],
            name: 'Check a row',
            path: '/check',
            method: 'POST',
            script: postCheck,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [settingsApiAcl],
            shortDescription: 'The problems that saving a row would have now, each with its code; nothing is written',
            requestExample: '{"table":"settings","values":{"name":"grafana","profile":"alertmanager"}}',
        },
    ],
})
