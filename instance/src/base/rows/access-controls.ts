import type { Row } from '../../store/row'
import { roleSysId } from './roles'
import { baseSysId, fixedRow, row, type RowSource } from './row-source'

type Operation = 'read' | 'write' | 'create' | 'delete' | 'execute'

interface AclSource {
    /** A table, or `table.field`. */
    readonly name: string
    readonly operation: Operation
    readonly roles?: readonly string[]
    /** Encoded query that the record must match. */
    readonly condition?: string
    readonly script?: string
    readonly securityAttribute?: string
    readonly description?: string
}

/** sys_id of "Scripted REST External Default", which a route has that names no ACL; the SDK writes it into packages. */
const DEFAULT_REST_ACL_ID = 'cf9d01d3e73003009d6247e603f6a990'

/** sys_ids of the security attributes that the SDK's access controls name. */
const USER_IS_AUTHENTICATED_ID = '239bdf0c47d23110ba46ff58936d4330'
const HAS_ADMIN_ROLE_ID = '8637f144b732111074f706dd1e11a981'

const OWN_RECORD =
    'caller_id=javascript:gs.getUserID()^ORopened_by=javascript:gs.getUserID()^ORwatch_listLIKEjavascript:gs.getUserID()'

const OWN_APPROVAL = 'approver=javascript:gs.getUserID()'

/** Every user who is not from outside (`markdown/platform-security/explicit-roles.md`). */
const INTERNAL = ['snc_internal']

/** Who administers auth scopes (`markdown/platform-security/authentication/configure-rest-api-auth-scope.md`). */
const SCOPE_ADMINS = ['api_service_admin', 'adaptive_auth_policy_admin']

/** Who administers applications (`configure-an-oauth-authorization-code-grant.md`, "Role required"). */
const INTEGRATION_ADMINS = ['oauth_admin', 'mi_admin']

/**
 * Who may do what. A user without a role sees the incidents that are their own, agents see all; closing and deleting
 * are the lead's (`markdown/it-service-management/incident-management/inci-roles-instld-itsm-roles.md`,
 * `resolve-and-close-an-incident.md`, `markdown/platform-administration/user-administration/r_BaseSystemRoles.md`).
 * What no rule names is the administrator's alone (`markdown/platform-security/access-control/c_DefaultDenyProperty.md`).
 * The place in this list is part of a rule's sys_id: a new one stands at the end, and one that is changed stays where it is,
 * so that an older data folder gets it too.
 */
const ACLS: readonly AclSource[] = [
    ...records('task', { read: ['itil'], write: ['itil'], create: ['itil'], delete: ['itil_admin'] }),
    ...records('incident', {
        read: ['itil', 'sn_incident_read'],
        write: ['itil', 'sn_incident_write'],
        create: ['itil', 'sn_incident_write'],
        delete: ['itil_admin'],
    }),
    { name: 'incident', operation: 'read', roles: INTERNAL, condition: OWN_RECORD, description: 'One’s own incidents' },
    {
        name: 'task.work_notes',
        operation: 'read',
        roles: ['itil', 'sn_incident_read', 'sn_problem_read', 'sn_change_read'],
    },
    {
        name: 'task.work_notes',
        operation: 'write',
        roles: ['itil', 'sn_incident_write', 'sn_problem_write', 'sn_change_write'],
    },
    ...records('problem', {
        read: ['itil', 'sn_problem_read'],
        write: ['itil', 'sn_problem_write'],
        create: ['itil', 'sn_problem_write'],
        delete: ['itil_admin'],
    }),
    ...records('change_request', {
        read: ['itil', 'sn_change_read'],
        write: ['itil', 'sn_change_write'],
        create: ['itil', 'sn_change_write'],
        delete: ['itil_admin'],
    }),
    // What is asked of others is for approval administrators, whom the base system here does not have.
    { name: 'sysapproval_approver', operation: 'read', roles: ['itil'], condition: OWN_APPROVAL },
    ...(['read', 'write'] as const).map((operation) => ({
        name: 'sysapproval_approver',
        operation,
        roles: ['approver_user', 'itil'],
        condition: OWN_APPROVAL,
    })),
    ...(['read', 'create', 'write', 'delete'] as const).map((operation) => ({
        name: 'sys_attachment',
        operation,
        roles: INTERNAL,
        script: attachmentScript(operation),
        description: 'As on the record to which it is attached',
    })),
    ...records('sys_user', { read: INTERNAL, write: ['user_admin'], create: ['user_admin'], delete: ['user_admin'] }),
    { name: 'sys_user.user_password', operation: 'read', roles: ['nobody'] },
    ...['sys_user_group', 'sys_user_grmember'].flatMap((table) =>
        records(table, { read: INTERNAL, write: ['user_admin'], create: ['user_admin'], delete: ['user_admin'] }),
    ),
    ...['sys_user_has_role', 'sys_group_has_role'].flatMap((table) =>
        records(table, { read: ['user_admin'], write: ['user_admin'], create: ['user_admin'], delete: ['user_admin'] }),
    ),
    ...[
        'sys_user_role',
        'core_company',
        'cmn_location',
        'cmn_department',
        'cmn_building',
        'cmn_cost_center',
        'sys_choice',
    ].flatMap((table) => records(table, { read: INTERNAL })),
    ...['core_company', 'cmn_location', 'cmn_department', 'cmn_building'].flatMap((table) =>
        records(table, { write: ['user_admin'], create: ['user_admin'], delete: ['user_admin'] }),
    ),
    ...records('cmdb_ci', { read: ['itil', 'cmdb_read'], write: ['itil'], create: ['itil'], delete: ['itil_admin'] }),
    ...records('oauth_entity', {
        read: INTEGRATION_ADMINS,
        write: INTEGRATION_ADMINS,
        create: INTEGRATION_ADMINS,
        delete: INTEGRATION_ADMINS,
    }),
    ...['sys_auth_scope', 'sys_api_access_scope'].flatMap((table) =>
        records(table, {
            read: [...SCOPE_ADMINS, ...INTEGRATION_ADMINS],
            write: SCOPE_ADMINS,
            create: SCOPE_ADMINS,
            delete: SCOPE_ADMINS,
        }),
    ),
    // Tokens are made by the instance alone; whoever revokes one deletes it or sets when it expires.
    ...records('oauth_credential', {
        read: ['oauth_admin'],
        write: ['oauth_admin'],
        create: ['nobody'],
        delete: ['oauth_admin'],
    }),
    ...(['read', 'write', 'create', 'delete'] as const).map((operation) => ({
        name: 'sys_user_preference',
        operation,
        roles: INTERNAL,
        condition: 'user=javascript:gs.getUserID()',
    })),
    ...(['read', 'write', 'create', 'delete'] as const).map((operation) => ({
        name: '*',
        operation,
        securityAttribute: HAS_ADMIN_ROLE_ID,
        description: 'What no other rule names',
    })),
    // Read as every task; decided by those of whom it is asked, one by one (`r_BaseSystemRoles.md`, approval_admin).
    ...records('sysapproval_group', { write: ['admin'], create: ['admin'], delete: ['admin'] }),
    // `create-api-access-policy.md`, `create-authentication-profile.md`, `configure-api-key.md`, "Role required".
    ...[
        'sys_api_access_policy',
        'inbound_auth_profile',
        'sys_auth_profile_mapping',
        'sys_token_auth_parameter',
        'api_key',
    ].flatMap((table) =>
        records(table, { read: SCOPE_ADMINS, write: SCOPE_ADMINS, create: SCOPE_ADMINS, delete: SCOPE_ADMINS }),
    ),
]

/** Access controls, the roles they ask for, and the words they are made of. */
export const accessControlRows: readonly RowSource[] = [
    ...['record', 'REST_Endpoint', 'client_callable_script_include', 'ui_page', 'processor'].map((type) =>
        fixedRow('sys_security_type', type, { name: type }),
    ),
    ...[
        'read',
        'write',
        'create',
        'delete',
        'execute',
        'report_on',
        'report_view',
        'personalize_choices',
        'list_edit',
        'query_match',
        'query_range',
    ].map((operation) => fixedRow('sys_security_operation', operation, { name: operation })),
    fixedRow(
        'sys_security_attribute',
        USER_IS_AUTHENTICATED_ID,
        attribute('UserIsAuthenticated', 'User is authenticated'),
    ),
    fixedRow('sys_security_attribute', HAS_ADMIN_ROLE_ID, attribute('HasAdminRole', 'User has the admin role')),
    ...ACLS.flatMap((acl, index) => {
        const key = `${acl.name}/${acl.operation}/${index}`
        return [
            row('sys_security_acl', key, aclValues(acl, 'record')),
            ...demandedRoles(baseSysId('sys_security_acl', key), acl),
        ]
    }),
    ...defaultRestAcl(),
]

function defaultRestAcl(): RowSource[] {
    const acl: AclSource = {
        name: 'Scripted REST External Default',
        operation: 'execute',
        roles: INTERNAL,
        description: 'Every user who is not from outside',
    }
    return [
        fixedRow('sys_security_acl', DEFAULT_REST_ACL_ID, aclValues(acl, 'REST_Endpoint')),
        ...demandedRoles(DEFAULT_REST_ACL_ID, acl),
    ]
}

function records(name: string, roles: Readonly<Partial<Record<Operation, readonly string[]>>>): AclSource[] {
    return Object.entries(roles).map(([operation, names]) => ({
        name,
        operation: operation as Operation,
        roles: names,
    }))
}

function aclValues(acl: AclSource, type: string): Row {
    return {
        name: acl.name,
        operation: acl.operation,
        type,
        active: '1',
        admin_overrides: '1',
        advanced: acl.script === undefined ? '0' : '1',
        decision_type: 'allow',
        local_or_existing: acl.securityAttribute === undefined ? 'Local' : 'Existing',
        condition: acl.condition ?? null,
        script: acl.script ?? null,
        security_attribute: acl.securityAttribute ?? null,
        description: acl.description ?? null,
    }
}

function demandedRoles(aclId: string, acl: AclSource): RowSource[] {
    return (acl.roles ?? []).map((role) =>
        row('sys_security_acl_role', `${aclId}/${role}`, { sys_security_acl: aclId, sys_user_role: roleSysId(role) }),
    )
}

/** Adding to a record, or taking from it, is writing it. */
function attachmentScript(operation: Operation): string {
    const right = operation === 'read' ? 'canRead' : 'canWrite'
    return [
        "var record = new GlideRecord(current.getValue('table_name'));",
        `answer = record.get(current.getValue('table_sys_id')) && record.${right}();`,
    ].join('\n')
}

function attribute(name: string, label: string): Row {
    return { name, label, type: 'boolean', active: '1', is_system: '1' }
}
