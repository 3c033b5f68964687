import { baseSysId, row, type RowSource } from './row-source'

/** The header, and parameter of the address, in which API keys come (configure-api-key.md, "Auth Parameter"). */
const KEY_NAME = 'x-sn-apikey'

/** sys_id of the place where an API key comes by header. */
export const KEY_HEADER_ID = baseSysId('sys_token_auth_parameter', 'header')

/** sys_id of the authentication profile for user name and password. */
export const BASIC_PROFILE_ID = baseSysId('std_http_auth', 'Basic Auth')

/** sys_id of the authentication profile for OAuth tokens. */
export const OAUTH_PROFILE_ID = baseSysId('std_http_auth', 'OAuth Token')

const STANDARD = [
    ['Basic Auth', 'basic_auth'],
    ['ID Token', 'id_token'],
    ['OAuth Token', 'oauth'],
] as const

/**
 * What an instance has of REST API access policies at first: places of API keys, standard profiles, and a policy that is
 * not active (markdown/platform-security/authentication/configure-api-key.md, create-authentication-profile.md).
 */
export const apiAccessRows: readonly RowSource[] = [
    row('sys_token_auth_parameter', 'header', {
        name: `${KEY_NAME}: Auth Header`,
        parameter: KEY_NAME,
        type: 'auth_header',
    }),
    row('sys_token_auth_parameter', 'query', {
        name: `${KEY_NAME}: Query Parameter`,
        parameter: KEY_NAME,
        type: 'query_parameter',
    }),
    ...STANDARD.map(([name, type]) =>
        row('std_http_auth', name, { sys_class_name: 'std_http_auth', name, type, active: '1' }),
    ),
    row('sys_api_access_policy', 'Table API GET', {
        name: 'Table API GET',
        api: 'Table API',
        api_path: 'now/table',
        active: '0',
        http_method: 'GET',
        apply_global: '0',
        apply_all_methods: '0',
        apply_all_resources: '1',
        apply_all_versions: '1',
        apply_all_tables: '1',
    }),
]
