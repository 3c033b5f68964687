import { Acl, Property, RestApi, ScheduledScript } from '@servicenow/sdk/core'
import { expire } from '../../src/server/upkeep/expire-job.ts'
import { getCounts, postErase } from '../../src/server/upkeep/upkeep-api.ts'
import { management } from '../application/roles.now'

Property({
    $id: Now.ID['property-retention-message-days'],
    $meta: { installMethod: 'first install' },
    name: 'x_zsca2_zdx_manage.retention.message_days',
    type: 'integer',
    value: 30,
    description: 'Days after which a settled message is deleted; 0 keeps messages for ever',
    roles: { read: [management], write: ['admin'] },
})

Property({
    $id: Now.ID['property-retention-alert-days'],
    $meta: { installMethod: 'first install' },
    name: 'x_zsca2_zdx_manage.retention.alert_days',
    type: 'integer',
    value: 90,
    description:
        'Days after its last change after which an ended alert is deleted that no message and no open incident needs; 0 keeps alerts for ever',
    roles: { read: [management], write: ['admin'] },
})

// At an odd minute of the night, UTC: most jobs of an instance run at full hours.
ScheduledScript({
    $id: Now.ID['expire'],
    name: 'Delete old ZDX messages and alerts',
    frequency: 'daily',
    executionTime: Time({ hours: 2, minutes: 37, seconds: 0 }, 'UTC'),
    executionStart: '2026-01-01 00:00:00',
    script: expire,
    upgradeSafe: true,
})

export const upkeepAcl = Acl({
    $id: Now.ID['acl-upkeep-api'],
    type: 'rest_endpoint',
    name: 'x_zsca2_zdx_manage_upkeep',
    operation: 'execute',
    roles: [management],
    description: 'Who may erase a person from stored messages, and count messages',
})

// /api/x_zsca2_zdx_manage/upkeep
RestApi({
    $id: Now.ID['upkeep-api'],
    name: 'Upkeep API',
    serviceId: 'upkeep',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Erases a person from stored messages, and counts messages by outcome',
    enforceAcl: [upkeepAcl],
    routes: [
        {
            $id: Now.ID['upkeep-api-erase'],
            name: 'Erase a person',
            path: '/erase',
            method: 'POST',
            script: postErase,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [upkeepAcl],
            shortDescription: 'Erases the bodies of all settled messages that hold a name or an e-mail address',
            requestExample: '{"person":"jane.doe@example.com"}',
        },
        {
            $id: Now.ID['upkeep-api-counts'],
            name: 'Count messages by outcome',
            path: '/counts',
            method: 'GET',
            script: getCounts,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [upkeepAcl],
            shortDescription: 'Messages by outcome and alerts by phase of the last days',
            parameters: [
                {
                    $id: Now.ID['upkeep-api-counts-days'],
                    name: 'days',
                    required: false,
                    exampleValue: '7',
                    shortDescription: 'How many days back, 1 to 366; 7 if it is not given',
                },
            ],
        },
    ],
})
