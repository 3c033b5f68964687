import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { deepTracing, events, management } from './roles.now'

export const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: 'Zscaler Digital Experience',
    hint: 'Incidents and events that come from Zscaler ZDX',
    roles: [management, deepTracing, events],
    active: true,
    order: 500,
})

export const incidentsModule = Record({
    $id: Now.ID['menu-incidents'],
    table: 'sys_app_module',
    data: {
        title: 'ServiceNow Incidents',
        application: menu,
        link_type: 'LIST',
        name: 'incident',
        filter: 'correlation_display=Zscaler ZDX^EQ',
        hint: 'Incidents that were made from alerts of Zscaler ZDX',
        roles: ['x_zsca2_zdx_manage.zdx_management', 'x_zsca2_zdx_manage.zdx_dt_management'],
        override_menu_roles: true,
        active: true,
        order: 100,
    },
})

// em_event exists only with Event Management. Without it an instance hides the module, or its list says that the table is
// missing; the hint names the plugin. Nothing else of the application depends on it.
export const eventsModule = Record({
    $id: Now.ID['menu-events'],
    table: 'sys_app_module',
    data: {
        title: 'ServiceNow Events',
        application: menu,
        link_type: 'LIST',
        name: 'em_event',
        filter: 'sourceSTARTSWITHZscaler^EQ',
        hint: 'Events of Zscaler ZDX. Needs the plugin Event Management, which brings the table Event [em_event]',
        roles: ['x_zsca2_zdx_manage.zdx_em_admin'],
        override_menu_roles: true,
        active: true,
        order: 200,
    },
})

export const alertsModule = Record({
    $id: Now.ID['menu-alerts'],
    table: 'sys_app_module',
    data: {
        title: 'Alerts',
        application: menu,
        link_type: 'LIST',
        name: 'x_zsca2_zdx_manage_alert',
        hint: 'Each alert as it is now, with its incident',
        roles: ['x_zsca2_zdx_manage.zdx_management'],
        override_menu_roles: true,
        active: true,
        order: 300,
    },
})

export const messagesModule = Record({
    $id: Now.ID['menu-messages'],
    table: 'sys_app_module',
    data: {
        title: 'Messages',
        application: menu,
        link_type: 'LIST',
        name: 'x_zsca2_zdx_manage_message',
        hint: 'Everything that was posted, what became of it and why',
        roles: ['x_zsca2_zdx_manage.zdx_management'],
        override_menu_roles: true,
        active: true,
        order: 400,
    },
})

export const waitingModule = Record({
    $id: Now.ID['menu-waiting-messages'],
    table: 'sys_app_module',
    data: {
        title: 'Waiting messages',
        application: menu,
        link_type: 'LIST',
        name: 'x_zsca2_zdx_manage_message',
        filter: 'stateINreceived,queued^EQ',
        hint: 'Messages that are stored and not settled; the job Settle waiting ZDX messages takes them up each minute',
        roles: ['x_zsca2_zdx_manage.zdx_management'],
        override_menu_roles: true,
        active: true,
        order: 420,
    },
})

export const previewModule = Record({
    $id: Now.ID['menu-preview'],
    table: 'sys_app_module',
    data: {
        title: 'Preview',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_zsca2_zdx_manage_preview.do',
        hint: 'What a message would do, beside the incident as it is; nothing is written',
        roles: ['x_zsca2_zdx_manage.zdx_management'],
        override_menu_roles: true,
        active: true,
        order: 450,
    },
})

export const settingsModule = Record({
    $id: Now.ID['menu-settings'],
    table: 'sys_app_module',
    data: {
        title: 'Settings',
        application: menu,
        link_type: 'LIST',
        name: 'x_zsca2_zdx_manage_settings',
        hint: 'Sources that may post, and what becomes of their alerts',
        roles: ['x_zsca2_zdx_manage.zdx_management'],
        override_menu_roles: true,
        active: true,
        order: 500,
    },
})

export const mappingModule = Record({
    $id: Now.ID['menu-mapping'],
    table: 'sys_app_module',
    data: {
        title: 'Mapping',
        application: menu,
        link_type: 'LIST',
        name: 'x_zsca2_zdx_manage_mapping',
        hint: 'Category and subcategory by type of alert',
        roles: ['x_zsca2_zdx_manage.zdx_management'],
        override_menu_roles: true,
        active: true,
        order: 600,
    },
})

export const fieldMapModule = Record({
    $id: Now.ID['menu-field-map'],
    table: 'sys_app_module',
    data: {
        title: 'Field mapping',
        application: menu,
        link_type: 'LIST',
        name: 'x_zsca2_zdx_manage_field_map',
        hint: 'Fields of an incident by source and condition',
        roles: ['x_zsca2_zdx_manage.zdx_management'],
        override_menu_roles: true,
        active: true,
        order: 700,
    },
})
