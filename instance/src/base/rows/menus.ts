import { baseSysId, row, type RowSource } from './row-source'

interface ModuleSource {
    readonly title: string
    readonly table?: string
    readonly type?: 'LIST' | 'NEW' | 'DIRECT'
    readonly filter?: string
    /** Where a module of type DIRECT leads. */
    readonly address?: string
    /** Who sees it of those who see the menu; names with commas between them. All of them if it is left out. */
    readonly roles?: string
}

interface MenuSource {
    readonly title: string
    readonly order: number
    /** Role names with commas between them. */
    readonly roles: string
    readonly modules: readonly ModuleSource[]
}

const MENUS: readonly MenuSource[] = [
    {
        title: 'Incident',
        order: 100,
        roles: 'itil,sn_incident_read',
        modules: [
            { title: 'Create New', table: 'incident', type: 'NEW' },
            { title: 'Assigned to me', table: 'incident', filter: 'active=true^assigned_to=javascript:gs.getUserID()' },
            { title: 'Open', table: 'incident', filter: 'active=true' },
            { title: 'Resolved', table: 'incident', filter: 'state=6' },
            { title: 'All', table: 'incident' },
        ],
    },
    {
        title: 'Problem',
        order: 200,
        roles: 'itil,sn_problem_read',
        modules: [{ title: 'All', table: 'problem' }],
    },
    {
        title: 'Change',
        order: 300,
        roles: 'itil,sn_change_read',
        modules: [{ title: 'All', table: 'change_request' }],
    },
    {
        title: 'User Administration',
        order: 900,
        roles: 'user_admin',
        modules: [
            { title: 'Users', table: 'sys_user' },
            { title: 'Groups', table: 'sys_user_group' },
            { title: 'Roles', table: 'sys_user_role' },
        ],
    },
    {
        title: 'System OAuth',
        order: 950,
        roles: 'oauth_admin',
        modules: [
            { title: 'Application Registry', table: 'oauth_entity' },
            { title: 'Manage Tokens', table: 'oauth_credential', filter: 'ORDERBYDESCsys_created_on' },
            { title: 'OAuth Entity Profiles', table: 'oauth_entity_profile' },
        ],
    },
    {
        title: 'Machine Identity Console',
        order: 955,
        roles: 'mi_admin,oauth_admin',
        modules: [{ title: 'Inbound integrations', type: 'DIRECT', address: 'inbound_integrations.do' }],
    },
    {
        title: 'API Auth Scopes',
        order: 960,
        roles: 'api_service_admin,adaptive_auth_policy_admin',
        modules: [
            { title: 'Authentication Scope', table: 'sys_auth_scope' },
            { title: 'REST API Auth Scope', table: 'sys_api_access_scope' },
        ],
    },
    {
        title: 'System Definition',
        order: 970,
        roles: 'admin',
        modules: [
            { title: 'Business Rules', table: 'sys_script' },
            { title: 'Certificates', table: 'sys_certificate' },
        ],
    },
    {
        title: 'System Web Services',
        order: 980,
        roles: 'api_service_admin,adaptive_auth_policy_admin',
        modules: [
            { title: 'REST Message', table: 'sys_rest_message', roles: 'admin' },
            { title: 'Basic Auth Configurations', table: 'sys_auth_profile_basic', roles: 'admin' },
            { title: 'REST API Access Policies', table: 'sys_api_access_policy' },
            { title: 'Inbound Authentication Profiles', table: 'inbound_auth_profile' },
            { title: 'Authentication Profile Mappings', table: 'sys_auth_profile_mapping' },
            { title: 'REST API Key', table: 'api_key' },
        ],
    },
    {
        title: 'System Logs',
        order: 990,
        roles: 'admin',
        modules: [
            {
                title: 'Outbound HTTP Requests',
                table: 'sys_outbound_http_log',
                filter: 'ORDERBYDESCsys_created_on',
            },
        ],
    },
    {
        title: 'System',
        order: 1000,
        roles: 'admin',
        modules: [
            { title: 'System Log', table: 'syslog', filter: 'ORDERBYDESCsys_created_on' },
            { title: 'System Properties', table: 'sys_properties' },
            { title: 'Tables', table: 'sys_db_object' },
            { title: 'Scheduled Jobs', table: 'sysauto_script' },
            { title: 'Upgrade History', table: 'sys_upgrade_history', filter: 'ORDERBYDESCupgrade_started' },
        ],
    },
]

/** Application menus of the base system. */
export const menuRows: readonly RowSource[] = MENUS.flatMap((menu) => [
    row('sys_app_application', menu.title, {
        title: menu.title,
        name: menu.title,
        order: String(menu.order),
        roles: menu.roles,
        active: '1',
        device_type: 'browser',
    }),
    ...menu.modules.map((module, index) =>
        row('sys_app_module', `${menu.title}/${module.title}`, {
            application: baseSysId('sys_app_application', menu.title),
            title: module.title,
            name: module.table ?? null,
            query: module.address ?? null,
            link_type: module.type ?? 'LIST',
            filter: module.filter ?? null,
            roles: module.roles ?? null,
            order: String((index + 1) * 100),
            active: '1',
        }),
    ),
])
