"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.oauthTables = exports.REFRESH_TOKEN_LIFESPAN = exports.ACCESS_TOKEN_LIFESPAN = void 0;
const declare_1 = require("../declare");
/** Seconds that an access token is good for, where its application says nothing else (`t_CreateEndpointforExternalClients.md`). */
exports.ACCESS_TOKEN_LIFESPAN = 1800;
/** Seconds that a refresh token is good for: 100 days. */
exports.REFRESH_TOKEN_LIFESPAN = 8_640_000;
/** HTTP methods of a REST API. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/**
 * Applications that may ask for OAuth tokens, and the tokens that they got
 * (`markdown/platform-security/authentication/t_CreateEndpointforExternalClients.md`, `add-oauth-application-user.md`,
 * `t_ManageTokens.md`), and auth scopes (`configure-rest-api-auth-scope.md`). Names of columns that no page writes are those of their labels; `peer`, `type`, `expires` and `active`
 * are in an example of `markdown/api-reference/server-api-reference/c_GlideRecordAPI.md`.
 */
exports.oauthTables = [
    (0, declare_1.table)('oauth_entity', 'Application Registry', [
        (0, declare_1.text)('name', 'Name', 100, { mandatory: true }),
        (0, declare_1.text)('type', 'Type', 40, {
            defaultValue: 'client',
            choice: declare_1.CHOICE.withoutNone,
            choices: (0, declare_1.choices)([
                ['client', 'OAuth Client'],
                ['oauth_provider', 'OAuth Provider'],
            ]),
        }),
        (0, declare_1.text)('client_id', 'Client ID', 100, {
            unique: true,
            readOnly: true,
            defaultValue: 'javascript:gs.generateGUID()',
        }),
        (0, declare_1.column)('client_secret', 'password2', 'Client Secret', { maxLength: 1000 }),
        (0, declare_1.flag)('public_client', 'Public Client', false),
        (0, declare_1.text)('redirect_url', 'Redirect URL', 4000),
        (0, declare_1.text)('logo_url', 'Logo URL', 1024),
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.integer)('access_token_lifespan', 'Access Token Lifespan', { defaultValue: String(exports.ACCESS_TOKEN_LIFESPAN) }),
        (0, declare_1.integer)('refresh_token_lifespan', 'Refresh Token Lifespan', { defaultValue: String(exports.REFRESH_TOKEN_LIFESPAN) }),
        (0, declare_1.list)('auth_scope', 'Auth Scope', 'sys_auth_scope'),
        (0, declare_1.reference)('user', 'OAuth Application User', 'sys_user'),
        (0, declare_1.text)('default_grant_type', 'Default Grant Type', 40, {
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['authorization_code', 'Authorization Code'],
                ['client_credentials', 'Client Credentials'],
                ['password', 'Resource Owner Password Credentials'],
            ]),
        }),
        (0, declare_1.text)('comments', 'Comments', 1000),
    ]),
    (0, declare_1.table)('sys_auth_scope', 'Authentication Scope', [
        (0, declare_1.text)('name', 'Name', 100, { mandatory: true, unique: true }),
        (0, declare_1.text)('description', 'Description', 1000),
    ]),
    (0, declare_1.table)('sys_api_access_scope', 'REST API Auth Scope', [
        (0, declare_1.text)('name', 'Name', 100, { mandatory: true, unique: true }),
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.reference)('auth_scope', 'Auth Scope', 'sys_auth_scope', { mandatory: true }),
        (0, declare_1.text)('api_path', 'REST API PATH', 255, { mandatory: true }),
        (0, declare_1.flag)('apply_all_methods', 'Apply auth scope to all http methods in this API', true),
        (0, declare_1.text)('http_method', 'HTTP Method', 10, {
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)(METHODS.map((method) => [method, method])),
        }),
        (0, declare_1.flag)('apply_all_versions', 'Apply auth scope to all versions in this API', true),
        (0, declare_1.text)('version', 'REST API Version', 40),
        (0, declare_1.flag)('apply_all_resources', 'Apply auth scope to all resources in this API', true),
        (0, declare_1.text)('resource', 'Resource', 255),
    ]),
    (0, declare_1.table)('oauth_credential', 'OAuth Credential', [
        (0, declare_1.text)('name', 'Name', 100),
        (0, declare_1.text)('type', 'Type', 40, {
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['access_token', 'Access Token'],
                ['refresh_token', 'Refresh Token'],
            ]),
        }),
        (0, declare_1.reference)('peer', 'Application Registry', 'oauth_entity'),
        (0, declare_1.reference)('user', 'User', 'sys_user'),
        (0, declare_1.dateTime)('expires', 'Expires'),
    ]),
];
//# sourceMappingURL=oauth.js.map