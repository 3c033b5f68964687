import { createHash } from 'node:crypto'
import type { InstanceContext } from '../../access/context'
import { decryptSecret } from '../../access/secrets'
import type { InstanceRequest } from '../../rest/http'
import { requestTarget } from '../../rest/request-target'
import { VersionedCache } from '../../store/cache'
import { fromGlideDateTime } from '../../store/glide-time'
import type { Row } from '../../store/row'
import { type AuthParameter, readRows } from './auth-profiles'

/** An active REST API key. */
export interface ApiKey {
    readonly userId: string
    /** sys_ids of its auth scopes. */
    readonly authScopes: readonly string[]
    /** Milliseconds since the epoch; null for a key without end. */
    readonly expiresAt: number | null
}

/** A key as a request brings it, and where. */
export interface SentKey {
    readonly key: string
    readonly parameter: AuthParameter
}

/**
 * REST API keys (markdown/platform-security/authentication/configure-api-key.md). They are stored as Password2; in
 * memory there are their hashes, by which they are found.
 */
export class ApiKeys {
    private readonly keys: VersionedCache<ReadonlyMap<string, ApiKey>>

    constructor(context: InstanceContext) {
        this.keys = new VersionedCache(
            context.versions,
            ['api_key', 'sys_dictionary'],
            () =>
                new Map(
                    readRows(context, 'api_key')
                        .filter((row) => row['active'] === '1')
                        .flatMap((row) => {
                            const clear = clearToken(row)
                            return clear === '' ? [] : [[hash(clear), apiKey(row)] as const]
                        }),
                ),
        )
    }

    /** The key with this text; null for one that is unknown, inactive or expired. */
    find(key: string): ApiKey | null {
        const found = this.keys.get().get(hash(key))
        return found && (found.expiresAt === null || found.expiresAt > Date.now()) ? found : null
    }
}

/** The key that a request brings at the first of these places that it uses; null if it brings none. */
export function sentKey(request: InstanceRequest, parameters: readonly AuthParameter[]): SentKey | null {
    for (const parameter of parameters) {
        const text = parameter.isHeader
            ? request.headers[parameter.name.toLowerCase()]
            : requestTarget(request).query.get(parameter.name)
        if (text !== undefined && text !== null) {
            const { prefix } = parameter
            return { key: text.startsWith(prefix) ? text.slice(prefix.length).trim() : '', parameter }
        }
    }
    return null
}

function apiKey(row: Row): ApiKey {
    return {
        userId: row['user'] ?? '',
        authScopes: (row['auth_scope'] ?? '').split(',').filter(Boolean),
        // An end that cannot be read has passed.
        expiresAt: row['expires'] ? (fromGlideDateTime(row['expires']) ?? 0) : null,
    }
}

/** '' for a key that was not encrypted by this instance: what everybody with the database may read is no secret. */
function clearToken(row: Row): string {
    try {
        return decryptSecret(row['token'] ?? '')
    } catch {
        return ''
    }
}

function hash(key: string): string {
    return createHash('sha256').update(key).digest('hex')
}
