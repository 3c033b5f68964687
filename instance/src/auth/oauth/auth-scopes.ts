import type { InstanceContext } from '../../access/context'
import { instanceEnvironment } from '../../access/load-context'
import { USER_ACCOUNT_SCOPE_ID } from '../../base/rows/auth-scopes'
import type { InstanceRequest } from '../../rest/http'
import { VersionedCache } from '../../store/cache'
import type { Row } from '../../store/row'
import { selectRows } from '../../store/select-rows'
import { type ApiCall, apiCall, isResource, LATEST, pathParts } from '../api/api-call'

/** The scope that opens everything that the user may do (r_OAuthAPIResponseParameters.md). */
export const USER_ACCOUNT = 'useraccount'

/** A REST API that asks a token for a scope: an active record of sys_api_access_scope. */
interface AccessScope {
    /** sys_id of the sys_auth_scope record. */
    readonly scope: string
    /** Parts of the API's path in lower case: `now`, `table`. */
    readonly api: readonly string[]
    /** Method, version and parts of the resource's path; null for all. */
    readonly method: string | null
    readonly version: string | null
    readonly resource: readonly string[] | null
}

/**
 * Auth scopes: which REST APIs a token may be used for (markdown/platform-security/authentication/rest-api-auth-scope.md,
 * configure-rest-api-auth-scope.md, rest-api-auth_scope-properties.md, rest-api-scope-troubleshooting.md). They are those of
 * the application at the time of the request, for all its tokens; Basic credentials and sessions are not asked.
 */
export class AuthScopes {
    private readonly apis: VersionedCache<readonly AccessScope[]>
    private readonly names: VersionedCache<ReadonlyMap<string, string>>

    constructor(private readonly context: InstanceContext) {
        this.apis = new VersionedCache(context.versions, ['sys_api_access_scope', 'sys_dictionary'], () =>
            this.rows('sys_api_access_scope')
                .filter((row) => row['active'] === '1')
                .map(accessScope),
        )
        this.names = new VersionedCache(
            context.versions,
            ['sys_auth_scope', 'sys_dictionary'],
            () => new Map(this.rows('sys_auth_scope').map((row) => [row['sys_id'] ?? '', row['name'] ?? ''])),
        )
    }

    /**
     * The names of the scopes that a token lacks for a request, one of which would be enough; null if it lacks none.
     *
     * @param scopes sys_ids of those that its application has
     * @param onlyThose an API that none of them names is refused too ("Allow access only to APIs in selected scope")
     */
    missing(scopes: readonly string[], request: InstanceRequest, onlyThose = false): readonly string[] | null {
        const properties = this.context.properties.get()
        if (properties.get('com.glide.rest.api.auth.scope.check.enable') === 'false') {
            return null
        }
        const call = apiCall(request)
        const asked = call === null ? [] : this.apis.get().filter((each) => covers(each, call))
        const isOpen = asked.length === 0 && !onlyThose
        if (isOpen || scopes.includes(this.everything()) || asked.some(({ scope }) => scopes.includes(scope))) {
            return null
        }
        const names = this.names.get()
        return [...new Set(asked.map(({ scope }) => names.get(scope) ?? scope))]
    }

    /** Whether an application with these scopes has no bounds but those of its user. */
    opensAll(scopes: readonly string[]): boolean {
        return scopes.length === 0 || scopes.includes(this.everything())
    }

    private everything(): string {
        return this.context.properties.get().get('glide.oauth.token.scope.useraccount') || USER_ACCOUNT_SCOPE_ID
    }

    /** The names that a token of an application with these scopes is said to have: `useraccount` if it has none. */
    tokenScopes(scopes: readonly string[]): string[] {
        const names = scopes.flatMap((scope) => this.names.get().get(scope) ?? [])
        return names.length === 0 ? [USER_ACCOUNT] : names
    }

    /** What is granted to who asks for these names: all that the application has, or nothing if one of them is not among it. */
    granted(scopes: readonly string[], asked: readonly string[] | undefined): string[] | false {
        const names = this.tokenScopes(scopes)
        return (asked ?? []).every((name) => names.includes(name)) ? names : false
    }

    private rows(table: string): readonly Row[] {
        return selectRows(this.context.database, this.context.dictionary.get(), { table }, instanceEnvironment())
    }
}

function accessScope(row: Row): AccessScope {
    const unless = (flag: string, value: string): string | null => (row[flag] === '1' ? null : value)
    const resource = unless('apply_all_resources', row['resource'] ?? '')
    return {
        scope: row['auth_scope'] ?? '',
        api: pathParts(row['api_path'] ?? ''),
        method: unless('apply_all_methods', (row['http_method'] ?? '').toUpperCase()),
        version: unless('apply_all_versions', (row['version'] || LATEST).toLowerCase()),
        resource: resource === null ? null : pathParts(resource),
    }
}

function covers({ api, method, version, resource }: AccessScope, call: ApiCall): boolean {
    const isApi = api.length > 0 && api.every((part, index) => part === call.parts[index])
    return (
        isApi &&
        (method === null || method === call.method) &&
        (version === null || version === call.version) &&
        (resource === null || isResource(resource, call.parts))
    )
}
