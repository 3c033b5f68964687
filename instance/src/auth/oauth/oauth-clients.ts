import { createHash, timingSafeEqual } from 'node:crypto'
import type { InstanceContext } from '../../access/context'
import { instanceEnvironment } from '../../access/load-context'
import { decryptSecret } from '../../access/secrets'
import { ACCESS_TOKEN_LIFESPAN, REFRESH_TOKEN_LIFESPAN } from '../../base/tables/oauth'
import type { Row } from '../../store/row'
import { getRow, selectRows } from '../../store/select-rows'

/** An application of the Application Registry that may ask for tokens. */
export interface OAuthClient {
    /** sys_id of its oauth_entity record. */
    readonly id: string
    readonly name: string
    /** In seconds, as the next one. */
    readonly accessTokenLifespan: number
    readonly refreshTokenLifespan: number
    /** sys_id of the OAuth Application User; '' where there is none. */
    readonly userId: string
    /** Keeps no secret; proves by PKCE that it is who has asked. */
    readonly isPublic: boolean
    /** Where the consent of a user may send the browser; the first one where a request names none. */
    readonly redirectUris: readonly string[]
    readonly logoUrl: string
    /** sys_ids of the auth scopes that its tokens have. */
    readonly authScopes: readonly string[]
    /** Its tokens open APIs of those scopes only ("Allow access only to APIs in selected scope"). */
    readonly isLimitedToScopes: boolean
    /** Its tokens open APIs only for which an access policy names it ("Enforce token restriction"). */
    readonly isRestricted: boolean
}

/** Whether OAuth is on at all (`markdown/platform-security/authentication/t_SetTheOAuthProperty.md`). */
export function isOAuthActive(context: InstanceContext): boolean {
    return context.properties.get().get('com.snc.platform.security.oauth.is.active') === 'true'
}

/**
 * The application with this Client ID and Client Secret; null for a wrong one of them and for an inactive application alike.
 * A public client has no secret, and none is looked at.
 */
export function authenticateClient(
    context: InstanceContext,
    clientId: string,
    secret: string | null | undefined,
): OAuthClient | null {
    const row = findRow(context, clientId)
    const client = row && usable(context, row)
    return client && (client.isPublic || isSecret(secret ?? '', clearSecret(row['client_secret'] ?? '')))
        ? client
        : null
}

/** The active application with this Client ID, before it has shown that it is it. */
export function clientByClientId(context: InstanceContext, clientId: string): OAuthClient | null {
    const row = findRow(context, clientId)
    return row && usable(context, row)
}

/** An application by the sys_id of its record; null where there is none or it is inactive. */
export function clientById(context: InstanceContext, sysId: string): OAuthClient | null {
    const row = getRow(context.database, context.dictionary.get(), 'oauth_entity', sysId)
    return row && usable(context, row)
}

function findRow(context: InstanceContext, clientId: string): Row | null {
    const where = { kind: 'term', element: 'client_id', operator: '=', value: clientId } as const
    const [row] = selectRows(
        context.database,
        context.dictionary.get(),
        { table: 'oauth_entity', where, limit: 1 },
        instanceEnvironment(),
    )
    // A query compares without case.
    return row?.['client_id'] === clientId && clientId !== '' ? row : null
}

function usable(context: InstanceContext, row: Row): OAuthClient | null {
    if (!isOAuthActive(context) || row['active'] !== '1' || row['type'] !== 'client') {
        return null
    }
    return {
        id: row['sys_id'] ?? '',
        name: row['name'] ?? '',
        accessTokenLifespan: secondsOr(row['access_token_lifespan'], ACCESS_TOKEN_LIFESPAN),
        refreshTokenLifespan: secondsOr(row['refresh_token_lifespan'], REFRESH_TOKEN_LIFESPAN),
        userId: row['user'] ?? '',
        isPublic: row['public_client'] === '1',
        redirectUris: redirectUris(row['redirect_url'] ?? ''),
        logoUrl: row['logo_url'] ?? '',
        authScopes: (row['auth_scope'] ?? '').split(',').filter(Boolean),
        isLimitedToScopes: row['limit_to_scopes'] === '1',
        isRestricted: row['enforce_token_restriction'] === '1',
    }
}

/**
 * The addresses of the field Redirect URL, with commas or white space between them. Whole addresses by http or https without
 * fragment (RFC 6749, section 3.1.2) and without credentials; a browser is sent nowhere else.
 */
export function redirectUris(text: string): readonly string[] {
    return text.split(/[\s,]+/).filter((each) => {
        if (!URL.canParse(each)) {
            return false
        }
        const { protocol, hash, username, password } = new URL(each)
        const isWeb = protocol === 'https:' || protocol === 'http:'
        return isWeb && hash === '' && !each.includes('#') && username === '' && password === ''
    })
}

function secondsOr(text: string | null | undefined, otherwise: number): number {
    const seconds = Number(text ?? '')
    return seconds > 0 ? seconds : otherwise
}

/** '' for text that was stored without being encrypted: what everybody with the database may read is no secret. */
function clearSecret(stored: string): string {
    try {
        return decryptSecret(stored)
    } catch {
        return ''
    }
}

/** As it was sent, or form-encoded, as clients do that send it by Basic (RFC 6749, section 2.3.1). */
function isSecret(sent: string, expected: string): boolean {
    const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
    const matches = [sent, formDecoded(sent)].map((text) => timingSafeEqual(digest(text), digest(expected)))
    return expected !== '' && matches.includes(true)
}

function formDecoded(text: string): string {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '))
    } catch {
        return text
    }
}
