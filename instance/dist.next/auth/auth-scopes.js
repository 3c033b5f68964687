"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AuthScopes = exports.USER_ACCOUNT = void 0;
const load_context_1 = require("../access/load-context");
const auth_scopes_1 = require("../base/rows/auth-scopes");
const request_target_1 = require("../rest/request-target");
const cache_1 = require("../store/cache");
const select_rows_1 = require("../store/select-rows");
/** The scope that opens everything that the user may do (r_OAuthAPIResponseParameters.md). */
exports.USER_ACCOUNT = 'useraccount';
/** The version of an address that names none. */
const LATEST = 'latest';
/**
 * Auth scopes: which REST APIs a token may be used for (markdown/platform-security/authentication/rest-api-auth-scope.md,
 * configure-rest-api-auth-scope.md, rest-api-auth_scope-properties.md, rest-api-scope-troubleshooting.md). They are those of
 * the application at the time of the request, for all its tokens; Basic credentials and sessions are not asked.
 */
class AuthScopes {
    context;
    apis;
    names;
    constructor(context) {
        this.context = context;
        this.apis = new cache_1.VersionedCache(context.versions, ['sys_api_access_scope', 'sys_dictionary'], () => this.rows('sys_api_access_scope')
            .filter((row) => row['active'] === '1')
            .map(accessScope));
        this.names = new cache_1.VersionedCache(context.versions, ['sys_auth_scope', 'sys_dictionary'], () => new Map(this.rows('sys_auth_scope').map((row) => [row['sys_id'] ?? '', row['name'] ?? ''])));
    }
    /** Whether a token of an application with these scopes (sys_ids) may be used for a request. */
    allow(scopes, request) {
        const properties = this.context.properties.get();
        if (properties.get('com.glide.rest.api.auth.scope.check.enable') === 'false') {
            return true;
        }
        const everything = properties.get('glide.oauth.token.scope.useraccount') || auth_scopes_1.USER_ACCOUNT_SCOPE_ID;
        const call = apiCall(request);
        const asked = call === null ? [] : this.apis.get().filter((each) => covers(each, call));
        return asked.length === 0 || scopes.includes(everything) || asked.some(({ scope }) => scopes.includes(scope));
    }
    /** The names that a token of an application with these scopes is said to have: `useraccount` if it has none. */
    tokenScopes(scopes) {
        const names = scopes.flatMap((scope) => this.names.get().get(scope) ?? []);
        return names.length === 0 ? [exports.USER_ACCOUNT] : names;
    }
    /** What is granted to who asks for these names: all that the application has, or nothing if one of them is not among it. */
    granted(scopes, asked) {
        const names = this.tokenScopes(scopes);
        return (asked ?? []).every((name) => names.includes(name)) ? names : false;
    }
    rows(table) {
        return (0, select_rows_1.selectRows)(this.context.database, this.context.dictionary.get(), { table }, (0, load_context_1.instanceEnvironment)());
    }
}
exports.AuthScopes = AuthScopes;
function accessScope(row) {
    const unless = (flag, value) => (row[flag] === '1' ? null : value);
    const resource = unless('apply_all_resources', row['resource'] ?? '');
    return {
        scope: row['auth_scope'] ?? '',
        api: parts(row['api_path'] ?? ''),
        method: unless('apply_all_methods', (row['http_method'] ?? '').toUpperCase()),
        version: unless('apply_all_versions', (row['version'] || LATEST).toLowerCase()),
        resource: resource === null ? null : parts(resource),
    };
}
/** The parts of `/api/now/v2/table/incident` without `api` and version; null for an address that is no REST API. */
function apiCall(request) {
    const [first, namespace = '', second = '', ...rest] = (0, request_target_1.requestTarget)(request).segments ?? [];
    if (first?.toLowerCase() !== 'api') {
        return null;
    }
    const method = request.headers['x-http-method-override']?.trim().toUpperCase() ?? request.method;
    const isVersion = /^v\d+$/i.test(second);
    return {
        parts: [namespace, ...(isVersion ? [] : [second]), ...rest].map((part) => part.toLowerCase()).filter(Boolean),
        method: method === 'HEAD' ? 'GET' : method,
        version: isVersion ? second.toLowerCase() : LATEST,
    };
}
function covers({ api, method, version, resource }, call) {
    const isApi = api.length > 0 && api.every((part, index) => part === call.parts[index]);
    return (isApi &&
        (method === null || method === call.method) &&
        (version === null || version === call.version) &&
        (resource === null || isResource(resource, call.parts)));
}
/** `/now/table/{tableName}`: a part in braces stands for any. */
function isResource(resource, called) {
    return (resource.length === called.length &&
        resource.every((part, index) => /^\{.*\}$/.test(part) || part === called[index]));
}
function parts(path) {
    const [first, ...rest] = path.trim().toLowerCase().split('/').filter(Boolean);
    return first === undefined ? [] : first === 'api' ? rest : [first, ...rest];
}
//# sourceMappingURL=auth-scopes.js.map