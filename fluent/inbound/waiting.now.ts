import { BusinessRule, UiAction } from '@servicenow/sdk/core'
import { settleNow } from '../../src/server/inbound/queue/settle-now-action.ts'
import { sayWaiting } from '../../src/server/inbound/queue/waiting-rule.ts'
import { management } from '../application/roles.now'

// Whoever opens a message, an alert or a row of Settings is told if messages wait for too long: a job that an instance
// has stopped says nothing itself. Display rules run when a form is opened and cost a post nothing.
BusinessRule({
    $id: Now.ID['say-waiting-message'],
    name: 'Say that ZDX messages wait',
    table: 'x_zsca2_zdx_manage_message',
    when: 'display',
    active: true,
    order: 100,
    description: 'Says on the form that messages wait for too long, and what to do',
    script: sayWaiting,
})

BusinessRule({
    $id: Now.ID['say-waiting-alert'],
    name: 'Say that ZDX messages wait, on an alert',
    table: 'x_zsca2_zdx_manage_alert',
    when: 'display',
    active: true,
    order: 100,
    description: 'Says on the form that messages wait for too long, and what to do',
    script: sayWaiting,
})

BusinessRule({
    $id: Now.ID['say-waiting-settings'],
    name: 'Say that ZDX messages wait, on Settings',
    table: 'x_zsca2_zdx_manage_settings',
    when: 'display',
    active: true,
    order: 100,
    description: 'Says on the form that messages wait for too long, and what to do',
    script: sayWaiting,
})

UiAction({
    $id: Now.ID['settle-now-message'],
    table: 'x_zsca2_zdx_manage_message',
    name: 'Settle waiting messages',
    actionName: 'x_zsca2_zdx_manage_settle_now',
    hint: 'Runs the job Settle waiting ZDX messages at once, also if the instance has stopped it',
    active: true,
    showUpdate: true,
    showInsert: false,
    form: { showLink: true },
    roles: [management],
    script: settleNow,
    order: 200,
})

UiAction({
    $id: Now.ID['settle-now-settings'],
    table: 'x_zsca2_zdx_manage_settings',
    name: 'Settle waiting messages',
    actionName: 'x_zsca2_zdx_manage_settle_now',
    hint: 'Runs the job Settle waiting ZDX messages at once, also if the instance has stopped it',
    active: true,
    showUpdate: true,
    showInsert: false,
    form: { showLink: true },
    roles: [management],
    script: settleNow,
    order: 200,
})
