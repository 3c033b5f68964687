import { Record, ScriptAction } from '@servicenow/sdk/core'
import { settleQueued } from '../../src/server/inbound/queue/wake-up-action.ts'

// A queue of its own, so that neither the instance's own events wait for alerts nor alerts for them. An event is only a
// wake-up: whatever becomes of it, the sweep settles the message. The order of an alert's messages is not the queue's.
Record({
    $id: Now.ID['inbound-queue'],
    table: 'sysevent_queue',
    data: {
        sys_class_name: 'sysevent_queue',
        queue: 'x_zsca2_zdx_manage.inbound',
        suffix: 'inbound',
        description: 'Wakes up the processing of stored ZDX messages',
        active: true,
        poll_interval: '1970-01-01 00:00:05',
        job_config: 'job_count',
        job_config_value: 2,
        // Event Provider; the other one keeps the queue in memory.
        provider: '44af4464431212108da9a574a9b8f2f5',
        automatic_processing: true,
        processing_order: 'parallel',
    },
})

Record({
    $id: Now.ID['message-stored-event'],
    table: 'sysevent_register',
    data: {
        suffix: 'message.stored',
        event_name: 'x_zsca2_zdx_manage.message.stored',
        description: 'A message was stored and waits; parm1 is the key of its alert',
        table: 'x_zsca2_zdx_manage_message',
        fired_by: 'src/server/inbound/queue/wake-up-action.ts: wakeUp',
        priority: 100,
        queue: 'x_zsca2_zdx_manage.inbound',
    },
})

ScriptAction({
    $id: Now.ID['settle-queued-messages'],
    name: 'Settle queued ZDX messages',
    active: true,
    description: 'Settles the waiting messages of the alert that the event names',
    eventName: 'x_zsca2_zdx_manage.message.stored',
    order: 100,
    script: settleQueued,
})
