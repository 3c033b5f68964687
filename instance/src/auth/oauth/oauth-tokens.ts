import { createHash, randomBytes } from 'node:crypto'
import type { InstanceContext } from '../../access/context'
import { instanceEnvironment } from '../../access/load-context'
import { decryptSecret, encryptSecret } from '../../access/secrets'
import { fromGlideDateTime, toGlideDateTime } from '../../store/glide-time'
import { getRow, selectIds } from '../../store/select-rows'
import { newSysId } from '../../store/sys-id'
import { insertRow, updateRow } from '../../store/write-rows'
import type { OAuthClient } from './oauth-clients'

/** As oauth_credential.type says it. */
export type TokenType = 'access_token' | 'refresh_token'

/** For whom a token was made, and what its end depends on. */
export interface TokenOwner {
    /** sys_id of the application's oauth_entity record. */
    readonly clientId: string
    readonly userId: string
    /** Names the password that the user had when the token was made; begins with CLIENT_MARK if it was made by client credentials. */
    readonly passwordMark: string
}

/** A token that has not expired. */
export interface OAuthToken extends TokenOwner {
    /** What the client sends. */
    readonly value: string
    /** Milliseconds since the epoch, in whole seconds. */
    readonly expiresAt: number
}

/** Begins the mark of a token by client credentials. */
export const CLIENT_MARK = 'client '

/** As long as the tokens in the documentation's examples: 86 characters. */
const TOKEN_BYTES = 64

/** Hours that an expired token is kept, where com.snc.platform.security.oauth.hours.expired.credential.is.kept is not set. */
const HOURS_KEPT = 24

/**
 * Tokens of the instance, for all workers and processes: a record of oauth_credential for people, without the token, and a
 * row of a private table. That row finds a token by its hash and keeps it encrypted, as a request in a token's lifetime "always
 * returns the current access token" (markdown/platform-security/authentication/r_OAuthAPIRequestParameters.md). The
 * record decides: a token without it, or after its Expires, is good for nothing (t_ManageTokens.md).
 */
export class OAuthTokens {
    constructor(private readonly context: InstanceContext) {
        context.database.run(
            'CREATE TABLE IF NOT EXISTS _oauth_token (token_hash TEXT PRIMARY KEY, credential TEXT NOT NULL UNIQUE, sealed TEXT NOT NULL, password_mark TEXT NOT NULL) WITHOUT ROWID',
        )
    }

    /** The token with this text; null for an unknown, deleted, expired or revoked one. */
    find(value: string, type: TokenType): OAuthToken | null {
        const found = this.findByHash(hashToken(value), type)
        return found && { ...found, value }
    }

    /**
     * For whom the token with this SHA-256 was made, and until when.
     *
     * @param evenExpired also if it has expired, as long as its record is kept
     */
    findByHash(tokenHash: string, type: TokenType, evenExpired = false): Omit<OAuthToken, 'value'> | null {
        const stored = this.context.database.first(
            'SELECT credential, password_mark FROM _oauth_token WHERE token_hash = ?',
            [tokenHash],
        )
        const record = stored && this.record(String(stored[0]))
        if (!record || record['type'] !== type) {
            return null
        }
        const expiresAt = fromGlideDateTime(record['expires'] ?? '') ?? 0
        return expiresAt <= Date.now() && !evenExpired
            ? null
            : {
                  expiresAt,
                  clientId: record['peer'] ?? '',
                  userId: record['user'] ?? '',
                  passwordMark: String(stored?.[1]),
              }
    }

    /** The owner's current token, or a new one. Call it inside a database transaction, so that two requests get the same. */
    currentOrNew(type: TokenType, client: OAuthClient, owner: TokenOwner, userName: string): OAuthToken {
        for (const credential of this.credentials(owner, type)) {
            const stored = this.context.database.first(
                'SELECT sealed, password_mark FROM _oauth_token WHERE credential = ?',
                [credential],
            )
            const current =
                stored?.[1] === owner.passwordMark ? this.find(decryptSecret(String(stored[0])), type) : null
            if (current) {
                return current
            }
        }
        return this.issue(type, client, owner, userName)
    }

    /** Makes a token, good for the lifespan that its application has for this type. */
    issue(type: TokenType, client: OAuthClient, owner: TokenOwner, userName: string): OAuthToken {
        const value = randomBytes(TOKEN_BYTES).toString('base64url')
        const lifespan = type === 'access_token' ? client.accessTokenLifespan : client.refreshTokenLifespan
        const expires = toGlideDateTime(Date.now() + lifespan * 1000)
        const sysId = newSysId()
        const { database, dictionary } = this.context
        const now = toGlideDateTime(Date.now())
        database.write(() => {
            this.sweep()
            insertRow(database, dictionary.get(), 'oauth_credential', {
                sys_id: sysId,
                name: client.name,
                type,
                peer: owner.clientId,
                user: owner.userId,
                expires,
                sys_created_by: userName,
                sys_created_on: now,
                sys_updated_by: userName,
                sys_updated_on: now,
                sys_mod_count: '0',
            })
            database.run(
                'INSERT INTO _oauth_token (token_hash, credential, sealed, password_mark) VALUES (?, ?, ?, ?)',
                [hashToken(value), sysId, encryptSecret(value), owner.passwordMark],
            )
        })
        return { ...owner, value, expiresAt: fromGlideDateTime(expires) ?? 0 }
    }

    /** Lets the owner's tokens of a type expire now. */
    expire(type: TokenType, owner: TokenOwner): void {
        const { database, dictionary } = this.context
        database.write(() => {
            for (const credential of this.credentials(owner, type)) {
                const stored = database.first('SELECT password_mark FROM _oauth_token WHERE credential = ?', [
                    credential,
                ])
                if (stored?.[0] === owner.passwordMark) {
                    updateRow(database, dictionary.get(), 'oauth_credential', credential, {
                        expires: toGlideDateTime(Date.now()),
                    })
                }
            }
        })
    }

    /**
     * Marks the token with this text as expired (t_RevokeOAuthToken.md), and with a refresh token the access tokens beside it.
     * Whether there was such a token is not told.
     */
    revoke(value: string): void {
        const refresh = this.find(value, 'refresh_token')
        const access = this.find(value, 'access_token')
        if (refresh) {
            this.expire('refresh_token', refresh)
        }
        const owner = refresh ?? access
        if (owner) {
            this.expire('access_token', owner)
        }
    }

    /** Keeps tokens of a user whose password got another hash and stayed the same. */
    renewMark(before: string, after: string): void {
        for (const prefix of ['', CLIENT_MARK]) {
            this.context.database.run('UPDATE _oauth_token SET password_mark = ? WHERE password_mark = ?', [
                `${prefix}${after}`,
                `${prefix}${before}`,
            ])
        }
    }

    private record(sysId: string): ReturnType<typeof getRow> {
        return getRow(this.context.database, this.context.dictionary.get(), 'oauth_credential', sysId)
    }

    /** sys_ids of the records of an owner's tokens that have not expired, the last to expire first. */
    private credentials({ clientId, userId }: TokenOwner, type: TokenType): string[] {
        const terms = [
            ['type', '=', type],
            ['peer', '=', clientId],
            ['user', '=', userId],
            ['expires', '>', toGlideDateTime(Date.now())],
        ] as const
        return selectIds(
            this.context.database,
            this.context.dictionary.get(),
            {
                table: 'oauth_credential',
                where: {
                    kind: 'and',
                    nodes: terms.map(([element, operator, text]) => ({ kind: 'term', element, operator, value: text })),
                },
                order: [{ element: 'expires', descending: true }],
            },
            instanceEnvironment(),
        )
    }

    /** Removes what has been expired for long, as the job Clean Expired OAuth Credentials does, and tokens without a record. */
    private sweep(): void {
        const { database } = this.context
        const property = 'com.snc.platform.security.oauth.hours.expired.credential.is.kept'
        const hours = Number(this.context.properties.get().get(property) || HOURS_KEPT)
        if (hours >= 0) {
            const until = toGlideDateTime(Date.now() - hours * 3_600_000)
            database.run('DELETE FROM oauth_credential WHERE expires < ?', [until])
        }
        database.run('DELETE FROM _oauth_token WHERE credential NOT IN (SELECT sys_id FROM oauth_credential)')
    }
}

/** By what a token is found and a session remembers it. */
export function hashToken(value: string): string {
    return createHash('sha256').update(value).digest('hex')
}
