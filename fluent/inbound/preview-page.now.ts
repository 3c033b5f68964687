import { Acl, UiPage } from '@servicenow/sdk/core'
import { management } from '../application/roles.now'

// Also opened by the button Preview of a message, with ?message=<sys_id>. The work is done by the Incident Management
// API, which asks for the role again.
UiPage({
    $id: Now.ID['preview-page'],
    endpoint: 'x_zsca2_zdx_manage_preview.do',
    category: 'general',
    description: 'What a message would do, beside the incident as it is; nothing is written',
    html: Now.include('./preview-page.html'),
    clientScript: Now.include('../../src/client/preview-page.js'),
})

Acl({
    $id: Now.ID['acl-preview-page-read'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_zsca2_zdx_manage_preview',
    roles: [management],
    adminOverrides: true,
    active: true,
    description: 'Who may open the page Preview',
})
