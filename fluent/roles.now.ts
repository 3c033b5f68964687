import { Role } from '@servicenow/sdk/core'

// The names are those of the vendor's guide: help.zscaler.com/zdx/servicenow-webhook-configuration-guide
export const management = Role({
    name: 'x_zsca2_zdx_manage.zdx_management',
    description: 'Posts alerts by web service; manages the settings, mapping, alerts and messages of Zscaler ZDX',
})

export const deepTracing = Role({
    name: 'x_zsca2_zdx_manage.zdx_dt_management',
    description: 'Works with the Deep Tracing sessions of an incident',
})

export const events = Role({
    name: 'x_zsca2_zdx_manage.zdx_em_admin',
    description: 'Works with the events of Zscaler ZDX; needs evt_mgmt_user too, from Event Management',
})
