import type { InstanceContext } from '../../access/context'
import type { InstanceRequest } from '../../rest/http'
import { VersionedCache } from '../../store/cache'
import type { Row } from '../../store/row'
import type { SignInMethod } from '../sign-in-method'
import { type ApiCall, apiCall, isResource, LATEST, pathParts } from './api-call'
import { type AuthParameter, type AuthProfile, PROFILE_TABLES, readProfiles, readRows } from './auth-profiles'

/** An active REST API access policy. */
interface AccessPolicy {
    readonly isGlobal: boolean
    /** Parts of the API's path. */
    readonly api: readonly string[]
    /** Null for all, as the next three. */
    readonly method: string | null
    readonly version: string | null
    readonly resource: readonly string[] | null
    readonly tables: readonly string[] | null
    /** The one mapped last at the end. */
    readonly profiles: readonly AuthProfile[]
    readonly advertisesAll: boolean
}

/** What a policy asks of a request. */
export interface PolicyRefusal {
    /** Values of WWW-Authenticate. */
    readonly challenges: readonly string[]
}

/**
 * REST API access policies: by which sign-ins a REST API may be called (markdown/platform-security/authentication/
 * inbound-authentication-profile.md, create-api-access-policy.md, api-access-policy-prioritization.md,
 * create-authentication-profile.md, "Authenticate Header"). The most specific policy alone decides; of several equal ones
 * each has to be passed. Authentication policies of a profile (addresses, roles) are not built.
 */
export class AccessPolicies {
    private readonly policies: VersionedCache<readonly AccessPolicy[]>

    constructor(private readonly context: InstanceContext) {
        const tables = ['sys_api_access_policy', 'sys_auth_profile_mapping', ...PROFILE_TABLES]
        this.policies = new VersionedCache(context.versions, tables, () => readPolicies(context))
    }

    /** Why a request that has been signed in so is refused; null if it is not. */
    judge(request: InstanceRequest, method: SignInMethod): PolicyRefusal | null {
        // "Three level auth policy support for the non-interactive sessions" (api-access-policy.md).
        if (method.kind === 'form') {
            return null
        }
        const call = apiCall(request)
        const inForce = call === null ? [] : this.inForce(call)
        const isRestricted = method.kind === 'oauth' && method.client.isRestricted
        if (isRestricted && inForce.length === 0) {
            return { challenges: [BEARER] }
        }
        const refusing = inForce.filter((policy) => !admits(policy, method))
        const first = refusing[0]
        return first === undefined ? null : { challenges: this.challenges(first) }
    }

    /** Where requests for this API may bring an API key: never by a global policy (configure-api-key.md). */
    keyParameters(request: InstanceRequest): readonly AuthParameter[] {
        const call = apiCall(request)
        const inForce = call === null ? [] : this.inForce(call)
        const profiles = inForce.filter(({ isGlobal }) => !isGlobal).flatMap((policy) => policy.profiles)
        return profiles.flatMap((profile) => (profile.kind === 'apiKey' ? [profile.parameter] : []))
    }

    private inForce(call: ApiCall): readonly AccessPolicy[] {
        const covering = this.policies.get().filter((policy) => covers(policy, call))
        const best = Math.min(...covering.map(priority))
        return covering.filter((policy) => priority(policy) === best)
    }

    private challenges({ profiles, advertisesAll }: AccessPolicy): readonly string[] {
        const property = 'glide.security.response.authenticate.header.auth_profile.first_scheme_only'
        const isAll = advertisesAll || this.context.properties.get().get(property) === 'false'
        const schemes = [...profiles].reverse().flatMap(schemeOf)
        return isAll ? [...new Set(schemes)] : schemes.slice(0, 1)
    }
}

const BASIC = 'BASIC realm="Service-now"'
const BEARER = 'BEARER realm="Service-now"'

function schemeOf(profile: AuthProfile): readonly string[] {
    switch (profile.kind) {
        case 'basic':
            return [BASIC]
        case 'oauth':
            return [BEARER]
        case 'apiKey':
            return []
        case 'notBuilt':
            return profile.isBearer ? [BEARER] : []
    }
}

function admits({ profiles, isGlobal }: AccessPolicy, method: SignInMethod): boolean {
    return profiles.some((profile) => {
        switch (profile.kind) {
            case 'basic':
                return method.kind === 'basic'
            case 'oauth':
                return method.kind === 'oauth' && isClient(profile.client, method.client)
            case 'apiKey':
                return method.kind === 'apiKey' && !isGlobal && profile.parameter.sysId === method.parameter
            case 'notBuilt':
                return false
        }
    })
}

/** A restricted application has to be named. */
function isClient(named: string, client: Extract<SignInMethod, { kind: 'oauth' }>['client']): boolean {
    return named === client.id || (named === '' && !client.isRestricted)
}

function covers({ isGlobal, api, method, version, resource, tables }: AccessPolicy, call: ApiCall): boolean {
    if (method !== null && method !== call.method) {
        return false
    }
    if (isGlobal) {
        return true
    }
    return (
        api.length > 0 &&
        api.every((part, index) => part === call.parts[index]) &&
        // A request without a version may be one of any version: nobody comes past a policy by leaving it out.
        (version === null || version === call.version || call.version === LATEST) &&
        (resource === null || isResource(resource, call.parts)) &&
        (tables === null || (call.table !== null && tables.includes(call.table)))
    )
}

/**
 * The number of the page's table, the lowest first; a policy that is for an API as a whole, which the table does not
 * have, stands between the last that is narrower and the global ones. Of two that are equal one for some tables is first.
 */
function priority({ isGlobal, method, version, resource, tables }: AccessPolicy): number {
    if (isGlobal) {
        return method === null ? 9 : 8
    }
    const key = `${method === null ? '' : 'm'}${resource === null ? '' : 'r'}${version === null ? '' : 'v'}`
    const numbers: Readonly<Record<string, number>> = { mrv: 1, mr: 2, rv: 3, r: 4, mv: 5, m: 6, v: 7, '': 7.5 }
    return (numbers[key] ?? 0) - (tables === null ? 0 : 0.25)
}

function readPolicies(context: InstanceContext): readonly AccessPolicy[] {
    const profiles = readProfiles(context)
    const mappings = [...readRows(context, 'sys_auth_profile_mapping')].sort((a, b) =>
        (a['sys_created_on'] ?? '') < (b['sys_created_on'] ?? '') ? -1 : 1,
    )
    return readRows(context, 'sys_api_access_policy')
        .filter((row) => row['active'] === '1')
        .map((row) => {
            const mapped = mappings
                .filter((mapping) => mapping['api_access_policy'] === row['sys_id'])
                .flatMap((mapping) => profiles.get(mapping['inbound_auth_profile'] ?? '') ?? [])
            return accessPolicy(row, mapped)
        })
}

function accessPolicy(row: Row, profiles: readonly AuthProfile[]): AccessPolicy {
    const isGlobal = row['apply_global'] === '1'
    const unless = (flag: string, value: string): string | null => (row[flag] === '1' ? null : value)
    const resource = unless('apply_all_resources', row['api_resource'] ?? '')
    const tables = unless('apply_all_tables', row['api_tablename'] ?? '')
    return {
        isGlobal,
        api: pathParts(row['api_path'] ?? ''),
        method: unless('apply_all_methods', (row['http_method'] ?? '').toUpperCase()),
        version: unless('apply_all_versions', (row['version'] || LATEST).toLowerCase()),
        resource: resource === null ? null : pathParts(resource),
        tables:
            tables === null
                ? null
                : tables
                      .toLowerCase()
                      .split(/[\s,]+/)
                      .filter(Boolean),
        profiles,
        advertisesAll: row['all_authn_scheme_authenticate_header'] === '1',
    }
}
