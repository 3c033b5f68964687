import type { Row } from '../../store/row'
import { DEFAULT_VIEW_ID } from '../declare'
import { baseSysId, fixedRow, row, type RowSource } from './row-source'

interface SectionSource {
    readonly caption: string
    readonly left: readonly string[]
    readonly right?: readonly string[]
}

const COMMENTS: SectionSource = { caption: 'Notes', left: ['watch_list', 'comments', 'work_notes_list', 'work_notes'] }

const FORMS: Readonly<Record<string, readonly SectionSource[]>> = {
    incident: [
        {
            caption: 'Incident',
            left: [
                'number',
                'caller_id',
                'category',
                'subcategory',
                'business_service',
                'cmdb_ci',
                'short_description',
                'description',
            ],
            right: [
                'contact_type',
                'state',
                'hold_reason',
                'impact',
                'urgency',
                'priority',
                'assignment_group',
                'assigned_to',
            ],
        },
        COMMENTS,
        { caption: 'Related Records', left: ['parent_incident', 'problem_id'], right: ['rfc', 'caused_by'] },
        {
            caption: 'Resolution Information',
            left: ['close_code', 'close_notes'],
            right: ['resolved_by', 'resolved_at'],
        },
    ],
    problem: [
        {
            caption: 'Problem',
            left: ['number', 'first_reported_by_task', 'category', 'cmdb_ci', 'short_description', 'description'],
            right: ['state', 'impact', 'urgency', 'priority', 'assignment_group', 'assigned_to'],
        },
        COMMENTS,
    ],
    change_request: [
        {
            caption: 'Change Request',
            left: ['number', 'requested_by', 'category', 'cmdb_ci', 'short_description', 'description'],
            right: ['type', 'state', 'priority', 'risk', 'assignment_group', 'assigned_to'],
        },
        COMMENTS,
    ],
    oauth_entity: [
        {
            caption: 'Application Registry',
            left: [
                'name',
                'provider_name',
                'client_id',
                'client_secret',
                'auth_scope',
                'limit_to_scopes',
                'user',
                'default_grant_type',
                'auth_url',
                'token_url',
                'revoke_token_url',
                'comments',
            ],
            right: [
                'active',
                'type',
                'public_client',
                'access_token_lifespan',
                'refresh_token_lifespan',
                'redirect_url',
                'logo_url',
                'login_url',
                'enforce_token_restriction',
            ],
        },
    ],
    sys_script: [
        { caption: 'Business Rule', left: ['name', 'collection'], right: ['active', 'advanced'] },
        {
            caption: 'When to run',
            left: ['when', 'order', 'filter_condition', 'role_conditions'],
            right: ['action_insert', 'action_update', 'action_delete', 'action_query'],
        },
        {
            caption: 'Actions',
            left: ['change_fields', 'template'],
            right: ['add_message', 'message', 'abort_action'],
        },
        { caption: 'Advanced', left: ['condition', 'script', 'description'] },
    ],
    sys_certificate: [
        {
            caption: 'Certificate',
            left: ['name', 'short_description'],
            right: ['active', 'format', 'type'],
        },
        { caption: 'PEM', left: ['pem_certificate'] },
    ],
    sys_auth_scope: [{ caption: 'Authentication Scope', left: ['name'], right: ['description'] }],
    sys_api_access_scope: [
        {
            caption: 'REST API Auth Scope',
            left: ['name', 'api_path', 'auth_scope', 'http_method', 'version', 'resource'],
            right: ['active', 'apply_all_methods', 'apply_all_versions', 'apply_all_resources'],
        },
    ],
    sys_api_access_policy: [
        {
            caption: 'REST API Access Policy',
            left: ['name', 'api', 'api_path', 'http_method', 'version', 'api_resource', 'api_tablename'],
            right: [
                'active',
                'apply_global',
                'apply_all_methods',
                'apply_all_resources',
                'apply_all_versions',
                'apply_all_tables',
                'all_authn_scheme_authenticate_header',
            ],
        },
    ],
    std_http_auth: [
        {
            caption: 'Standard HTTP Authentication Profile',
            left: ['name', 'description', 'active'],
            right: ['type', 'oauth_entity'],
        },
    ],
    http_key_auth: [
        {
            caption: 'API Key Authentication Profile',
            left: ['name', 'description', 'active'],
            right: ['auth_parameter'],
        },
    ],
    sys_auth_profile_mapping: [
        {
            caption: 'Authentication Profile Mapping',
            left: ['api_access_policy', 'inbound_auth_profile'],
        },
    ],
    sys_token_auth_parameter: [{ caption: 'Auth Parameter', left: ['name', 'parameter', 'type', 'prefix'] }],
    api_key: [
        {
            caption: 'REST API Key',
            left: ['name', 'description', 'user', 'auth_scope'],
            right: ['active', 'token', 'expires'],
        },
    ],
    sys_user: [
        {
            caption: 'User',
            left: ['user_name', 'first_name', 'last_name', 'title', 'department', 'email'],
            right: [
                'active',
                'password_needs_reset',
                'locked_out',
                'web_service_access_only',
                'internal_integration_user',
                'preferred_language',
                'time_zone',
            ],
        },
    ],
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
    incident: [
        'number',
        'opened_at',
        'short_description',
        'caller_id',
        'priority',
        'state',
        'category',
        'assignment_group',
        'assigned_to',
    ],
    problem: ['number', 'short_description', 'category', 'state', 'assigned_to', 'sys_updated_on'],
    change_request: ['number', 'short_description', 'type', 'state', 'start_date', 'end_date', 'assigned_to'],
    task: ['number', 'priority', 'state', 'assigned_to', 'short_description', 'sys_class_name'],
    sys_user: ['user_name', 'name', 'email', 'active'],
    oauth_entity: ['name', 'type', 'client_id', 'active', 'user', 'comments'],
    sys_script: ['name', 'collection', 'when', 'active', 'order'],
    sys_certificate: ['name', 'type', 'format', 'active', 'short_description'],
    sys_outbound_http_log: [
        'sys_created_on',
        'method',
        'hostname',
        'path',
        'response_status',
        'response_time',
        'error_message',
        'app_scope',
    ],
    sys_auth_scope: ['name', 'description'],
    sys_api_access_scope: ['name', 'api_path', 'auth_scope', 'http_method', 'active'],
    sys_api_access_policy: ['name', 'api_path', 'http_method', 'apply_global', 'active'],
    inbound_auth_profile: ['name', 'sys_class_name', 'active'],
    sys_auth_profile_mapping: ['api_access_policy', 'inbound_auth_profile', 'sys_created_on'],
    api_key: ['name', 'user', 'expires', 'active'],
    oauth_credential: ['name', 'type', 'peer', 'user', 'expires', 'sys_created_on'],
    sys_user_group: ['name', 'description', 'active'],
    syslog: ['sys_created_on', 'level', 'message', 'source'],
    sys_properties: ['name', 'value', 'type', 'description'],
}

/** Related lists of forms, as `table.reference_field`. */
const RELATED: Readonly<Record<string, readonly string[]>> = {
    sys_user: ['sys_user_has_role.user', 'sys_user_grmember.user'],
    sys_user_group: ['sys_group_has_role.group', 'sys_user_grmember.group'],
    sys_user_role: ['sys_user_role_contains.role'],
    problem: ['incident.problem_id'],
    change_request: ['incident.rfc'],
    oauth_entity: ['oauth_credential.peer'],
}

/** The Default view with the forms and lists of the tables that people work with. */
export const layoutRows: readonly RowSource[] = [
    fixedRow('sys_ui_view', DEFAULT_VIEW_ID, { title: 'Default view' }),
    ...Object.entries(FORMS).flatMap(([table, sections]) => formRows(table, sections)),
    ...Object.entries(LISTS).flatMap(([table, elements]) => listRows(table, elements)),
    ...Object.entries(RELATED).flatMap(([table, lists]) => relatedRows(table, lists)),
]

function formRows(table: string, sections: readonly SectionSource[]): RowSource[] {
    const form = baseSysId('sys_ui_form', table)
    return [
        row('sys_ui_form', table, { name: table, view: DEFAULT_VIEW_ID }),
        ...sections.flatMap((section, position) => {
            const key = `${table}/${section.caption}`
            const sectionId = baseSysId('sys_ui_section', key)
            return [
                row('sys_ui_section', key, { name: table, caption: section.caption, view: DEFAULT_VIEW_ID }),
                row('sys_ui_form_section', key, {
                    sys_ui_form: form,
                    sys_ui_section: sectionId,
                    position: String(position),
                }),
                ...sectionElements(section).map((values, index) =>
                    row('sys_ui_element', `${key}/${index}`, {
                        ...values,
                        sys_ui_section: sectionId,
                        position: String(index),
                    }),
                ),
            ]
        }),
    ]
}

function sectionElements({ left, right }: SectionSource): Row[] {
    const fields = (names: readonly string[]): Row[] => names.map((element) => ({ element, type: 'element' }))
    const mark = (type: string): Row => ({ element: type, type })
    return right
        ? [mark('.begin_split'), ...fields(left), mark('.split'), ...fields(right), mark('.end_split')]
        : fields(left)
}

function listRows(table: string, elements: readonly string[]): RowSource[] {
    return [
        row('sys_ui_list', table, { name: table, view: DEFAULT_VIEW_ID }),
        ...elements.map((element, position) =>
            row('sys_ui_list_element', `${table}/${element}`, {
                list_id: baseSysId('sys_ui_list', table),
                element,
                position: String(position),
            }),
        ),
    ]
}

function relatedRows(table: string, lists: readonly string[]): RowSource[] {
    return [
        row('sys_ui_related_list', table, { name: table, view: DEFAULT_VIEW_ID }),
        ...lists.map((list, position) =>
            row('sys_ui_related_list_entry', `${table}/${list}`, {
                list_id: baseSysId('sys_ui_related_list', table),
                related_list: list,
                position: String(position),
            }),
        ),
    ]
}
