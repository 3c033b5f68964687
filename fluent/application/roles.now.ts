import { Role } from '@servicenow/sdk/core'

// What is posted from outside needs nothing else: a password that leaks then opens neither settings nor messages.
export const webhook = Role({
    name: 'x_zsca2_zdx_manage.zdx_webhook',
    description: 'Posts alerts by web service, and may do nothing else',
})

// The other names are those of the vendor's guide, which has its webhook user post with zdx_management; so that role
// contains the one above: help.zscaler.com/zdx/servicenow-webhook-configuration-guide
export const management = Role({
    name: 'x_zsca2_zdx_manage.zdx_management',
    description: 'Manages the settings, mapping, alerts and messages of Zscaler ZDX; may post alerts too',
    containsRoles: [webhook],
})

export const deepTracing = Role({
    name: 'x_zsca2_zdx_manage.zdx_dt_management',
    description: 'Works with the Deep Tracing sessions of an incident',
})

export const events = Role({
    name: 'x_zsca2_zdx_manage.zdx_em_admin',
    description: 'Works with the events of Zscaler ZDX; needs evt_mgmt_user too, from Event Management',
})
