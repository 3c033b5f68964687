"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.accessControlRows = void 0;
const roles_1 = require("./roles");
const row_source_1 = require("./row-source");
/** sys_id of "Scripted REST External Default", which a route has that names no ACL; the SDK writes it into packages. */
const DEFAULT_REST_ACL_ID = 'cf9d01d3e73003009d6247e603f6a990';
/** sys_ids of the security attributes that the SDK's access controls name. */
const USER_IS_AUTHENTICATED_ID = '239bdf0c47d23110ba46ff58936d4330';
const HAS_ADMIN_ROLE_ID = '8637f144b732111074f706dd1e11a981';
const OWN_RECORD = 'caller_id=javascript:gs.getUserID()^ORopened_by=javascript:gs.getUserID()^ORwatch_listLIKEjavascript:gs.getUserID()';
/** Every user who is not from outside (`markdown/platform-security/explicit-roles.md`). */
const INTERNAL = ['snc_internal'];
/** Who administers auth scopes (`markdown/platform-security/authentication/configure-rest-api-auth-scope.md`). */
const SCOPE_ADMINS = ['api_service_admin', 'adaptive_auth_policy_admin'];
/**
 * Who may do what. A user without a role sees the incidents that are their own, agents see all; closing and deleting
 * are the lead's (`markdown/it-service-management/incident-management/inci-roles-instld-itsm-roles.md`,
 * `resolve-and-close-an-incident.md`, `markdown/platform-administration/user-administration/r_BaseSystemRoles.md`).
 * What no rule names is the administrator's alone (`markdown/platform-security/access-control/c_DefaultDenyProperty.md`).
 */
const ACLS = [
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
    { name: 'sysapproval_approver', operation: 'read', roles: ['itil'] },
    ...['read', 'write'].map((operation) => ({
        name: 'sysapproval_approver',
        operation,
        roles: ['approver_user', 'itil'],
        condition: 'approver=javascript:gs.getUserID()',
    })),
    ...['read', 'create', 'write', 'delete'].map((operation) => ({
        name: 'sys_attachment',
        operation,
        roles: INTERNAL,
        script: attachmentScript(operation),
        description: 'As on the record to which it is attached',
    })),
    ...records('sys_user', { read: INTERNAL, write: ['user_admin'], create: ['user_admin'], delete: ['user_admin'] }),
    { name: 'sys_user.user_password', operation: 'read', roles: ['nobody'] },
    ...['sys_user_group', 'sys_user_grmember'].flatMap((table) => records(table, { read: INTERNAL, write: ['user_admin'], create: ['user_admin'], delete: ['user_admin'] })),
    ...['sys_user_has_role', 'sys_group_has_role'].flatMap((table) => records(table, { read: ['user_admin'], write: ['user_admin'], create: ['user_admin'], delete: ['user_admin'] })),
    ...[
        'sys_user_role',
        'core_company',
        'cmn_location',
        'cmn_department',
        'cmn_building',
        'cmn_cost_center',
        'sys_choice',
    ].flatMap((table) => records(table, { read: INTERNAL })),
    ...['core_company', 'cmn_location', 'cmn_department', 'cmn_building'].flatMap((table) => records(table, { write: ['user_admin'], create: ['user_admin'], delete: ['user_admin'] })),
    ...records('cmdb_ci', { read: ['itil', 'cmdb_read'], write: ['itil'], create: ['itil'], delete: ['itil_admin'] }),
    ...records('oauth_entity', {
        read: ['oauth_admin'],
        write: ['oauth_admin'],
        create: ['oauth_admin'],
        delete: ['oauth_admin'],
    }),
    ...['sys_auth_scope', 'sys_api_access_scope'].flatMap((table) => records(table, {
        read: [...SCOPE_ADMINS, 'oauth_admin'],
        write: SCOPE_ADMINS,
        create: SCOPE_ADMINS,
        delete: SCOPE_ADMINS,
    })),
    // Tokens are made by the instance alone; whoever revokes one deletes it or sets when it expires.
    ...records('oauth_credential', {
        read: ['oauth_admin'],
        write: ['oauth_admin'],
        create: ['nobody'],
        delete: ['oauth_admin'],
    }),
    ...['read', 'write', 'create', 'delete'].map((operation) => ({
        name: 'sys_user_preference',
        operation,
        roles: INTERNAL,
        condition: 'user=javascript:gs.getUserID()',
    })),
    ...['read', 'write', 'create', 'delete'].map((operation) => ({
        name: '*',
        operation,
        securityAttribute: HAS_ADMIN_ROLE_ID,
        description: 'What no other rule names',
    })),
];
/** Access controls, the roles they ask for, and the words they are made of. */
exports.accessControlRows = [
    ...['record', 'REST_Endpoint', 'client_callable_script_include', 'ui_page', 'processor'].map((type) => (0, row_source_1.fixedRow)('sys_security_type', type, { name: type })),
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
    ].map((operation) => (0, row_source_1.fixedRow)('sys_security_operation', operation, { name: operation })),
    (0, row_source_1.fixedRow)('sys_security_attribute', USER_IS_AUTHENTICATED_ID, attribute('UserIsAuthenticated', 'User is authenticated')),
    (0, row_source_1.fixedRow)('sys_security_attribute', HAS_ADMIN_ROLE_ID, attribute('HasAdminRole', 'User has the admin role')),
    ...ACLS.flatMap((acl, index) => {
        const key = `${acl.name}/${acl.operation}/${index}`;
        return [
            (0, row_source_1.row)('sys_security_acl', key, aclValues(acl, 'record')),
            ...demandedRoles((0, row_source_1.baseSysId)('sys_security_acl', key), acl),
        ];
    }),
    ...defaultRestAcl(),
];
function defaultRestAcl() {
    const acl = {
        name: 'Scripted REST External Default',
        operation: 'execute',
        roles: INTERNAL,
        description: 'Every user who is not from outside',
    };
    return [
        (0, row_source_1.fixedRow)('sys_security_acl', DEFAULT_REST_ACL_ID, aclValues(acl, 'REST_Endpoint')),
        ...demandedRoles(DEFAULT_REST_ACL_ID, acl),
    ];
}
function records(name, roles) {
    return Object.entries(roles).map(([operation, names]) => ({
        name,
        operation: operation,
        roles: names,
    }));
}
function aclValues(acl, type) {
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
    };
}
function demandedRoles(aclId, acl) {
    return (acl.roles ?? []).map((role) => (0, row_source_1.row)('sys_security_acl_role', `${aclId}/${role}`, { sys_security_acl: aclId, sys_user_role: (0, roles_1.roleSysId)(role) }));
}
/** Adding to a record, or taking from it, is writing it. */
function attachmentScript(operation) {
    const right = operation === 'read' ? 'canRead' : 'canWrite';
    return [
        "var record = new GlideRecord(current.getValue('table_name'));",
        `answer = record.get(current.getValue('table_sys_id')) && record.${right}();`,
    ].join('\n');
}
function attribute(name, label) {
    return { name, label, type: 'boolean', active: '1', is_system: '1' };
}
//# sourceMappingURL=access-controls.js.map