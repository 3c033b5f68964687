import { encryptSecret } from '../../../access/secrets'
import type { CallOrigin } from '../../../outbound/exchange'
import type { Row } from '../../../store/row'
import type { HostServices } from '../host-services'
import { rowsWhere } from '../rows-where'
import { ScriptError } from '../script-error'
import { readSecret, requireRow } from './sign-in'

/** Milliseconds before its end at which a token is taken for ended: it has to last for the call. */
const MARGIN = 5000

/** Milliseconds that a token is good for where the provider does not say. */
const LIFESPAN = 1_800_000

/** What a provider answers (RFC 6749, 5.1). */
interface TokenAnswer {
    readonly access_token?: unknown
    readonly refresh_token?: unknown
    readonly expires_in?: unknown
}

/**
 * An access token of a third party for an OAuth profile (markdown/api-reference/web-services/t_SpecifyAnOAuthProfile.md). It is
 * kept until it ends, encrypted in a private table, as it "is not directly accessible in your instance"
 * (t_OAuthDemoCreateRESTMessage.md); one that has ended is renewed by its refresh token, if there is one. Only the grant type
 * Client Credentials needs nobody to agree; the others are refused by name.
 *
 * @throws ScriptError
 */
export function accessToken(services: HostServices, profileId: string, requestor: string, origin: CallOrigin): string {
    const profile = requireRow(services, 'oauth_entity_profile', profileId)
    const provider = requireRow(services, 'oauth_entity', profile['oauth_entity'] ?? '')
    const grantType = profile['grant_type'] || provider['default_grant_type'] || ''
    if (grantType !== 'client_credentials') {
        throw new ScriptError(
            `OAuth profile '${profile['name']}': the grant type '${grantType}' is not built in this local instance for calls to others; use Client Credentials`,
        )
    }
    const { database } = services.context
    database.run(
        'CREATE TABLE IF NOT EXISTS _outbound_token (profile TEXT NOT NULL, requestor TEXT NOT NULL, sealed TEXT NOT NULL, refresh TEXT NOT NULL, expires INTEGER NOT NULL, PRIMARY KEY (profile, requestor)) WITHOUT ROWID',
    )
    const stored = database.first(
        'SELECT sealed, refresh, expires FROM _outbound_token WHERE profile = ? AND requestor = ?',
        [profileId, requestor],
    )
    if (stored && Number(stored[2]) - MARGIN > Date.now()) {
        return readSecret(String(stored[0]), 'the stored token')
    }
    const refresh = stored ? readSecret(String(stored[1]), 'the stored token') : ''
    const scope = scopesOf(services, profileId)
    const client = {
        client_id: provider['client_id'] ?? '',
        client_secret: readSecret(provider['client_secret'], 'oauth_entity'),
    }
    const grants: Record<string, string>[] = [
        ...(refresh === '' ? [] : [{ grant_type: 'refresh_token', refresh_token: refresh, ...client }]),
        { grant_type: 'client_credentials', ...client, ...(scope === '' ? {} : { scope }) },
    ]
    let reason = ''
    for (const grant of grants) {
        const answer = askForToken(services, provider, grant, origin)
        if (typeof answer !== 'string') {
            const lifespan = Number(answer.expires_in) > 0 ? Number(answer.expires_in) * 1000 : LIFESPAN
            const token = String(answer.access_token)
            database.run(
                'INSERT OR REPLACE INTO _outbound_token (profile, requestor, sealed, refresh, expires) VALUES (?, ?, ?, ?, ?)',
                [
                    profileId,
                    requestor,
                    encryptSecret(token),
                    encryptSecret(typeof answer.refresh_token === 'string' ? answer.refresh_token : ''),
                    Date.now() + lifespan,
                ],
            )
            return token
        }
        reason = answer
    }
    throw new ScriptError(`OAuth profile '${profile['name']}': no access token (${reason})`)
}

/** What the provider answers, or why it gave nothing. */
function askForToken(
    { outbound, canceled }: HostServices,
    provider: Row,
    grant: Record<string, string>,
    origin: CallOrigin,
): TokenAnswer | string {
    const url = provider['token_url'] ?? ''
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
        return `the provider '${provider['name']}' has no valid Token URL`
    }
    const id = outbound.start({
        method: 'POST',
        url,
        headers: [
            ['Content-Type', 'application/x-www-form-urlencoded'],
            ['Accept', 'application/json'],
        ],
        body: new Uint8Array(Buffer.from(new URLSearchParams(grant).toString())),
        readTimeout: null,
        // The secret goes to the provider's address and to no other.
        allowedRedirects: [],
        origin: { ...origin, level: 'basic', sourceTable: 'oauth_entity', sourceId: provider['sys_id'] ?? '' },
    })
    const answer = outbound.wait(id, null, canceled)
    if (!answer?.ok) {
        return answer?.reason ?? 'no answer'
    }
    const json = parseObject(Buffer.from(answer.body).toString('utf8'))
    return answer.status < 300 && typeof json?.access_token === 'string'
        ? json
        : `the provider answered ${answer.status}`
}

function parseObject(text: string): TokenAnswer | null {
    try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null ? value : null
    } catch {
        return null
    }
}

function scopesOf(services: HostServices, profileId: string): string {
    return rowsWhere(services.context, 'oauth_entity_profile_scope', { oauth_entity_profile: profileId })
        .map((row) => requireRow(services, 'oauth_entity_scope', row['oauth_entity_scope'] ?? '')['oauth_entity_scope'])
        .join(' ')
}
