import type { InstanceContext } from '../../access/context'
import { instanceEnvironment } from '../../access/load-context'
import type { Row } from '../../store/row'
import { selectRows } from '../../store/select-rows'

/** Where a request brings a token that is no Authorization header: a record of sys_token_auth_parameter. */
export interface AuthParameter {
    readonly sysId: string
    /** Name of a header, or of a parameter of the address. */
    readonly name: string
    readonly isHeader: boolean
    /** Stands before the token. */
    readonly prefix: string
}

/** One way of signing in that an API access policy may allow: an active inbound authentication profile. */
export type AuthProfile =
    | { readonly kind: 'basic' }
    /** `client` is the sys_id of the one OAuth entity whose tokens are taken; '' for those of every one. */
    | { readonly kind: 'oauth'; readonly client: string }
    | { readonly kind: 'apiKey'; readonly parameter: AuthParameter }
    /** Nobody can sign in so here. */
    | { readonly kind: 'notBuilt'; readonly isBearer: boolean }

/** What profiles are made of. */
export const PROFILE_TABLES = [
    'inbound_auth_profile',
    'std_http_auth',
    'http_key_auth',
    'sys_token_auth_parameter',
    'sys_dictionary',
] as const

/**
 * The active inbound authentication profiles by sys_id (markdown/platform-security/authentication/
 * create-authentication-profile.md, configure-api-key.md).
 */
export function readProfiles(context: InstanceContext): ReadonlyMap<string, AuthProfile> {
    const parameters = new Map(readRows(context, 'sys_token_auth_parameter').map((row) => [row['sys_id'] ?? '', row]))
    const active = (table: string): readonly Row[] => readRows(context, table).filter((row) => row['active'] === '1')
    const profiles = new Map<string, AuthProfile>()
    for (const row of active('std_http_auth')) {
        profiles.set(row['sys_id'] ?? '', standardProfile(row))
    }
    for (const row of active('http_key_auth')) {
        const parameter = parameters.get(row['auth_parameter'] ?? '')
        if (parameter?.['parameter']) {
            profiles.set(row['sys_id'] ?? '', { kind: 'apiKey', parameter: authParameter(parameter) })
        }
    }
    return profiles
}

/** All rows of a table that the instance itself reads. */
export function readRows(context: InstanceContext, table: string): readonly Row[] {
    return selectRows(context.database, context.dictionary.get(), { table }, instanceEnvironment())
}

function standardProfile(row: Row): AuthProfile {
    switch (row['type']) {
        case 'basic_auth':
            return { kind: 'basic' }
        case 'oauth':
            return { kind: 'oauth', client: row['oauth_entity'] ?? '' }
        default:
            return { kind: 'notBuilt', isBearer: row['type'] === 'id_token' }
    }
}

function authParameter(row: Row): AuthParameter {
    return {
        sysId: row['sys_id'] ?? '',
        name: row['parameter'] ?? '',
        isHeader: row['type'] !== 'query_parameter',
        prefix: row['prefix'] ?? '',
    }
}
