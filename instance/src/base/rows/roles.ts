import { baseSysId, row, type RowSource } from './row-source'

interface RoleSource {
    readonly name: string
    readonly description: string
    readonly contains?: readonly string[]
    readonly elevated?: boolean
}

/**
 * Roles of the base system and what they contain
 * (`markdown/platform-administration/user-administration/r_BaseSystemRoles.md`,
 * `markdown/it-service-management/incident-management/inci-roles-instld-itsm-roles.md`,
 * `markdown/it-operations-management/event-management/r_InstalledWithEventManagement.md`,
 * `markdown/platform-security/explicit-roles.md`). That itil contains no sn_* role is the stricter reading: the pages
 * name it beside them ("itil, sn_incident_write or admin").
 */
const ROLES: readonly RoleSource[] = [
    { name: 'admin', description: 'Access to all system features, functions and records' },
    { name: 'security_admin', description: 'Changes access controls, for the time of an elevation', elevated: true },
    { name: 'user_admin', description: 'Administers users, groups, locations and companies' },
    { name: 'web_service_admin', description: 'Administers web services' },
    { name: 'oauth_admin', description: 'Administers OAuth: applications that may ask for tokens, and their tokens' },
    { name: 'api_service_admin', description: 'Administers which REST APIs an auth scope opens' },
    { name: 'adaptive_auth_policy_admin', description: 'Administers auth scopes and policies of authentication' },
    { name: 'mi_admin', description: 'Uses the Machine Identity Console' },
    { name: 'snc_basic_auth_api_access', description: 'Uses Basic authentication where it is restricted' },
    { name: 'rest_api_explorer', description: 'Uses the REST API Explorer' },
    { name: 'snc_platform_rest_api_access', description: 'Uses the REST APIs of the platform' },
    { name: 'approver_user', description: 'Decides approvals that are asked of the user' },
    { name: 'itil', description: 'Works on incidents, problems, changes and configuration items' },
    { name: 'itil_admin', description: 'Deletes incidents, problems and changes', contains: ['cmdb_read'] },
    { name: 'sn_incident_read', description: 'Reads incidents', contains: ['view_changer', 'cmdb_read'] },
    { name: 'sn_incident_write', description: 'Writes incidents', contains: ['sn_incident_read', 'template_editor'] },
    { name: 'sn_problem_read', description: 'Reads problems' },
    { name: 'sn_problem_write', description: 'Writes problems', contains: ['sn_problem_read'] },
    { name: 'sn_change_read', description: 'Reads changes' },
    { name: 'sn_change_write', description: 'Writes changes', contains: ['sn_change_read'] },
    {
        name: 'sn_service_desk_agent',
        description: 'Works at the service desk',
        contains: ['sn_incident_write', 'sn_problem_write', 'sn_change_write'],
    },
    { name: 'incident_manager', description: 'Manages incidents and their properties', contains: ['itil'] },
    { name: 'evt_mgmt_user', description: 'Reads everything of Event Management', contains: ['itil'] },
    { name: 'evt_mgmt_operator', description: 'Acts on alerts', contains: ['evt_mgmt_user'] },
    { name: 'evt_mgmt_admin', description: 'Configures Event Management', contains: ['evt_mgmt_user'] },
    { name: 'evt_mgmt_integration', description: 'Creates events from outside' },
    { name: 'cmdb_read', description: 'Reads configuration items' },
    { name: 'view_changer', description: 'Switches views' },
    { name: 'template_editor', description: 'Edits templates' },
    { name: 'list_updater', description: 'Updates several records from a list' },
    { name: 'personalize_choices', description: 'Configures choice lists' },
    { name: 'impersonator', description: 'Impersonates users' },
    { name: 'import_admin', description: 'Manages import sets' },
    { name: 'business_rule_admin', description: 'Manages business rules' },
    { name: 'script_include_admin', description: 'Manages script includes' },
    { name: 'snc_internal', description: 'A user of the organization itself' },
    { name: 'snc_external', description: 'A user from outside of the organization' },
    { name: 'public', description: 'Everybody, signed in or not' },
    { name: 'nobody', description: 'Nobody, administrators included' },
    { name: 'maint', description: 'Maintenance by the vendor' },
]

/** sys_id of a role of the base system. */
export function roleSysId(name: string): string {
    return baseSysId('sys_user_role', name)
}

/** Roles and what they contain. */
export const roleRows: readonly RowSource[] = ROLES.flatMap((role) => [
    row('sys_user_role', role.name, {
        name: role.name,
        description: role.description,
        elevated_privilege: role.elevated ? '1' : '0',
        grantable: '1',
        can_delegate: '1',
    }),
    ...(role.contains ?? []).map((contained) =>
        row('sys_user_role_contains', `${role.name}/${contained}`, {
            role: roleSysId(role.name),
            contains: roleSysId(contained),
        }),
    ),
])
