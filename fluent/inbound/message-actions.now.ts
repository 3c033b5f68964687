import { UiAction } from '@servicenow/sdk/core'
import { previewMessage, replayMessage } from '../../src/server/inbound/replay/message-buttons-action.ts'
import { management } from '../application/roles.now'

// A message that is not settled is carried on by the application itself. One whose body is not whole has the buttons
// too, and is told why it cannot be processed once more.
UiAction({
    $id: Now.ID['message-preview'],
    table: 'x_zsca2_zdx_manage_message',
    name: 'Preview',
    actionName: 'x_zsca2_zdx_manage_preview_message',
    hint: 'Shows what a replay would do, beside the incident as it is; nothing is written',
    active: true,
    showUpdate: true,
    showInsert: false,
    form: { showButton: true, style: 'unstyled' },
    condition: "['processed', 'refused', 'failed'].indexOf(String(current.getValue('state'))) >= 0",
    roles: [management],
    script: previewMessage,
    order: 100,
})

UiAction({
    $id: Now.ID['message-replay'],
    table: 'x_zsca2_zdx_manage_message',
    name: 'Replay',
    actionName: 'x_zsca2_zdx_manage_replay_message',
    hint: "Processes the message once more, by today's settings and mapping, as a new message",
    active: true,
    showUpdate: true,
    showInsert: false,
    form: { showButton: true, style: 'primary' },
    condition: "['processed', 'refused', 'failed'].indexOf(String(current.getValue('state'))) >= 0",
    roles: [management],
    script: replayMessage,
    order: 110,
})
