import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, dateTime, flag, integer, list, reference, table, text } from '../declare'

/** Seconds that an access token is good for, where its application says nothing else (`t_CreateEndpointforExternalClients.md`). */
export const ACCESS_TOKEN_LIFESPAN = 1800

/** Seconds that a refresh token is good for: 100 days. */
export const REFRESH_TOKEN_LIFESPAN = 8_640_000

/** HTTP methods of a REST API. */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/**
 * Applications that may ask for OAuth tokens, and the tokens that they got
 * (`markdown/platform-security/authentication/t_CreateEndpointforExternalClients.md`, `add-oauth-application-user.md`,
 * `t_ManageTokens.md`), and auth scopes (`configure-rest-api-auth-scope.md`). Names of columns that no page writes are those of their labels; `peer`, `type`, `expires` and `active`
 * are in an example of `markdown/api-reference/server-api-reference/c_GlideRecordAPI.md`.
 */
export const oauthTables: readonly TableSource[] = [
    table('oauth_entity', 'Application Registry', [
        text('name', 'Name', 100, { mandatory: true }),
        text('type', 'Type', 40, {
            defaultValue: 'client',
            choice: CHOICE.withoutNone,
            choices: choices([
                ['client', 'OAuth Client'],
                ['oauth_provider', 'OAuth Provider'],
            ]),
        }),
        text('client_id', 'Client ID', 100, {
            unique: true,
            readOnly: true,
            defaultValue: 'javascript:gs.generateGUID()',
        }),
        column('client_secret', 'password2', 'Client Secret', { maxLength: 1000 }),
        flag('public_client', 'Public Client', false),
        text('redirect_url', 'Redirect URL', 4000),
        text('logo_url', 'Logo URL', 1024),
        text('auth_url', 'Authorization URL', 1024),
        text('token_url', 'Token URL', 1024),
        text('revoke_token_url', 'Token Revocation URL', 1024),
        flag('active', 'Active', true),
        integer('access_token_lifespan', 'Access Token Lifespan', { defaultValue: String(ACCESS_TOKEN_LIFESPAN) }),
        integer('refresh_token_lifespan', 'Refresh Token Lifespan', { defaultValue: String(REFRESH_TOKEN_LIFESPAN) }),
        list('auth_scope', 'Auth Scope', 'sys_auth_scope'),
        reference('user', 'OAuth Application User', 'sys_user'),
        text('default_grant_type', 'Default Grant Type', 40, {
            choice: CHOICE.withNone,
            choices: choices([
                ['authorization_code', 'Authorization Code'],
                ['client_credentials', 'Client Credentials'],
                ['password', 'Resource Owner Password Credentials'],
            ]),
        }),
        text('comments', 'Comments', 1000),
        text('provider_name', 'Provider name', 100),
        text('login_url', 'Login URL', 1024),
        text('token_format', 'Token Format', 40, {
            choice: CHOICE.withoutNone,
            defaultValue: 'opaque',
            choices: choices([['opaque', 'Opaque']]),
        }),
        flag('limit_to_scopes', 'Allow access only to APIs in selected scope', false),
        flag('enforce_token_restriction', 'Enforce token restriction', false),
    ]),
    table('sys_auth_scope', 'Authentication Scope', [
        text('name', 'Name', 100, { mandatory: true, unique: true }),
        text('description', 'Description', 1000),
    ]),
    table('sys_api_access_scope', 'REST API Auth Scope', [
        text('name', 'Name', 100, { mandatory: true, unique: true }),
        flag('active', 'Active', true),
        reference('auth_scope', 'Auth Scope', 'sys_auth_scope', { mandatory: true }),
        text('api_path', 'REST API PATH', 255, { mandatory: true }),
        flag('apply_all_methods', 'Apply auth scope to all http methods in this API', true),
        text('http_method', 'HTTP Method', 10, {
            choice: CHOICE.withNone,
            choices: choices(METHODS.map((method) => [method, method])),
        }),
        flag('apply_all_versions', 'Apply auth scope to all versions in this API', true),
        text('version', 'REST API Version', 40),
        flag('apply_all_resources', 'Apply auth scope to all resources in this API', true),
        text('resource', 'Resource', 255),
    ]),
    table('oauth_credential', 'OAuth Credential', [
        text('name', 'Name', 100),
        text('type', 'Type', 40, {
            choice: CHOICE.withNone,
            choices: choices([
                ['access_token', 'Access Token'],
                ['refresh_token', 'Refresh Token'],
            ]),
        }),
        reference('peer', 'Application Registry', 'oauth_entity'),
        reference('user', 'User', 'sys_user'),
        dateTime('expires', 'Expires'),
    ]),
]
