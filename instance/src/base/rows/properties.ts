import { row, type RowSource } from './row-source'

interface PropertySource {
    readonly name: string
    readonly value: string
    readonly type: 'string' | 'boolean' | 'integer' | 'timezone'
    readonly description: string
}

/** Names of the properties that a new instance has other values of. */
export const BASIC_RESTRICTION = {
    active: 'glide.authenticate.basic_auth.restriction.active',
    enforce: 'glide.authenticate.basic_auth.restriction.enforce',
    defaultDecision: 'glide.authenticate.basic_auth.restriction.default_decision',
} as const

/**
 * Properties that scripts and the instance itself read (`markdown/platform-administration/r_AvailableSystemProperties.md`).
 * glide.invalid_query.returns_no_rows is left out on purpose: where it is missing an invalid term is dropped.
 */
const PROPERTIES: readonly PropertySource[] = [
    { name: 'instance_name', value: 'local', type: 'string', description: 'Name of this instance' },
    {
        name: 'glide.servlet.uri',
        value: 'http://127.0.0.1:8090/',
        type: 'string',
        description: 'Address of this instance',
    },
    {
        name: 'local.transaction.max_seconds',
        value: '298',
        type: 'integer',
        description: 'Seconds that a transaction of a page, a script or a scripted REST API may take as a whole',
    },
    {
        name: 'local.transaction.rest_api_max_seconds',
        value: '60',
        type: 'integer',
        description: 'The same for a transaction of the Table API and its sisters',
    },
    {
        name: 'local.transaction.job_max_seconds',
        value: '298',
        type: 'integer',
        description: 'The same for a job, and for each event that a job processes',
    },
    {
        name: 'local.update_inserts_missing',
        value: 'true',
        type: 'boolean',
        description: 'update() of a record that was deleted after the script had read it inserts it again',
    },
    { name: 'glide.product.name', value: 'Local instance', type: 'string', description: 'Name of the product' },
    {
        name: 'glide.sys.default.tz',
        value: 'UTC',
        type: 'timezone',
        description: 'Time zone of users who have none of their own',
    },
    {
        name: 'glide.sys.date_format',
        value: 'yyyy-MM-dd',
        type: 'string',
        description: 'Date format of users who have none of their own',
    },
    {
        name: 'glide.sys.time_format',
        value: 'HH:mm:ss',
        type: 'string',
        description: 'Time format of users who have none of their own',
    },
    {
        name: 'glide.sys.language',
        value: 'en',
        type: 'string',
        description: 'Language of users who have none of their own',
    },
    {
        name: 'glide.sm.default_mode',
        value: 'deny',
        type: 'string',
        description: 'What holds for a record that no access control names',
    },
    {
        name: 'glide.ui.session_timeout',
        value: '30',
        type: 'integer',
        description: 'Minutes after which an unused session ends',
    },
    {
        name: 'com.snc.platform.security.oauth.is.active',
        value: 'true',
        type: 'boolean',
        description: 'Applications may ask for OAuth tokens and use them',
    },
    {
        name: 'glide.oauth.allow.parameters.in.post.body.only',
        value: 'true',
        type: 'boolean',
        description: 'Take the parameters of a request for an OAuth token from its body alone, never from its address',
    },
    {
        name: 'glide.oauth.state.parameter.required',
        value: 'true',
        type: 'boolean',
        description: 'Ask every request for a consent for the parameter state',
    },
    {
        name: 'com.glide.rest.api.auth.scope.check.enable',
        value: 'true',
        type: 'boolean',
        description: 'Ask OAuth tokens for the auth scope of a REST API',
    },
    {
        name: 'glide.authenticate.oauth.post.token.expiration.cookie_auth.disabled',
        value: 'true',
        type: 'boolean',
        description: 'A session that began with an OAuth token ends with it',
    },
    {
        name: BASIC_RESTRICTION.active,
        value: 'true',
        type: 'boolean',
        description: 'Restrict Basic authentication of users who may log in, if it is enforced too',
    },
    {
        name: BASIC_RESTRICTION.enforce,
        value: 'false',
        type: 'boolean',
        description: 'Refuse Basic authentication of users who may log in',
    },
    {
        name: BASIC_RESTRICTION.defaultDecision,
        value: 'Maintain current login',
        type: 'string',
        description: 'Decision on users who are on no list: Maintain current login, or Revoke Basic Auth API login',
    },
    {
        name: 'glide.authenticate.basic_auth.allowed_roles',
        value: 'snc_basic_auth_api_access',
        type: 'string',
        description: 'Roles that may use Basic authentication, with commas between them',
    },
    {
        name: 'glide.authenticate.basic_auth.allowed_users',
        value: '',
        type: 'string',
        description: 'sys_ids of users who may use Basic authentication, with commas between them',
    },
    {
        name: 'glide.businessrule.async_condition_check',
        value: 'false',
        type: 'boolean',
        description: 'Evaluate the condition of an async business rule once more before it runs',
    },
    {
        name: 'glide.rest.scripted.max_inbound_content_length_mb',
        value: '10',
        type: 'integer',
        description: 'Largest body of a request to a scripted REST API, in MB',
    },
    {
        name: 'glide.rest.max_content_length',
        value: '10',
        type: 'integer',
        description: 'Largest body of any REST request, in MB',
    },
    {
        name: 'com.glide.attachment.max_size',
        value: '1024',
        type: 'integer',
        description: 'Largest attachment, in MB',
    },
]

/** System properties. */
export const propertyRows: readonly RowSource[] = PROPERTIES.map((property) =>
    row('sys_properties', property.name, {
        name: property.name,
        value: property.value,
        type: property.type,
        description: property.description,
        is_private: '0',
        ignore_cache: '0',
    }),
)
