import { Acl, RestApi, ScheduledScript } from '@servicenow/sdk/core'
import { postAlert, postToSource } from '../../src/server/inbound/intake/incident-management-api.ts'
import { recount } from '../../src/server/inbound/intake/recount-job.ts'
import { sweep } from '../../src/server/inbound/queue/sweep-job.ts'
import { postMessagePreview, postPreview, postReplay } from '../../src/server/inbound/replay/replay-api.ts'
import { management, webhook } from '../application/roles.now'

export const postAlerts = Acl({
    $id: Now.ID['acl-incident-management-api'],
    type: 'rest_endpoint',
    name: 'x_zsca2_zdx_manage_incident_management_api',
    operation: 'execute',
    roles: [webhook],
    description: 'Who may post alerts',
})

export const workOnMessages = Acl({
    $id: Now.ID['acl-incident-management-messages'],
    type: 'rest_endpoint',
    name: 'x_zsca2_zdx_manage_incident_management_messages',
    operation: 'execute',
    roles: [management],
    description: 'Who may preview bodies and messages, and replay messages',
})

// A resource that names an access rule has that one instead of the API's (t_WbSvcOpRqACL.md).
// No versions: the address is the vendor's, /api/x_zsca2_zdx_manage/incident_management_api
RestApi({
    $id: Now.ID['incident-management-api'],
    name: 'Incident Management API',
    serviceId: 'incident_management_api',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Takes the alerts of Zscaler ZDX and other sources and makes incidents of them',
    enforceAcl: [postAlerts],
    routes: [
        {
            $id: Now.ID['incident-management-api-post'],
            name: 'Post an alert',
            path: '/',
            method: 'POST',
            script: postAlert,
            authentication: true,
            authorization: true,
            // The role decides; a user of web services may well be external.
            internalRole: false,
            enforceAcl: [postAlerts],
            shortDescription: 'One alert of Zscaler ZDX, payload version 1.1',
            requestExample:
                '{"alertId":"7276532158385666244","status":"STARTED","severity":"High","ruleName":"Network"}',
        },
        {
            $id: Now.ID['incident-management-api-post-source'],
            name: 'Post an alert of a source',
            path: '/sources/{name}',
            method: 'POST',
            script: postToSource,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [postAlerts],
            shortDescription: 'What the source of this name in Settings sends, in the format of its profile',
        },
        {
            $id: Now.ID['incident-management-api-preview'],
            name: 'Preview a body',
            path: '/sources/{name}/preview',
            method: 'POST',
            script: postPreview,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [workOnMessages],
            shortDescription: 'What a body would do if the source of this name posted it now; nothing is written',
        },
        {
            $id: Now.ID['incident-management-api-message-preview'],
            name: 'Preview a stored message',
            path: '/messages/{id}/preview',
            method: 'POST',
            script: postMessagePreview,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [workOnMessages],
            shortDescription: 'What a replay of a stored message would do; nothing is written',
        },
        {
            $id: Now.ID['incident-management-api-replay'],
            name: 'Replay a stored message',
            path: '/messages/{id}/replay',
            method: 'POST',
            script: postReplay,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [workOnMessages],
            shortDescription: "Processes a stored message once more, by today's settings and mapping",
        },
    ],
})

ScheduledScript({
    $id: Now.ID['sweep'],
    name: 'Settle waiting ZDX messages',
    frequency: 'periodically',
    executionInterval: Duration({ minutes: 1 }),
    executionStart: '2026-01-01 00:00:00',
    script: sweep,
    upgradeSafe: true,
})

ScheduledScript({
    $id: Now.ID['recount'],
    name: 'Count ids of ZDX messages that were not filled in',
    frequency: 'periodically',
    executionInterval: Duration({ hours: 1 }),
    executionStart: '2026-01-01 00:23:00',
    script: recount,
    upgradeSafe: true,
})
