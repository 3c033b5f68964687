import { createHash } from 'node:crypto'
import type { InstanceContext } from '../../access/context'
import type { TokenOwner } from './oauth-tokens'

/** Seconds that an authorization code is good for. No page has the number; RFC 6749, section 4.1.2, allows ten minutes. */
export const CODE_LIFESPAN = 60

/** What a user's consent was given for. */
export interface AuthorizationCode extends TokenOwner {
    /** Where the code was sent; the request for the token has to name it. */
    readonly redirectUri: string
    /** The SHA-256 of what a request for the token has to know (RFC 7636, S256); '' without PKCE. */
    readonly challenge: string
    /** Milliseconds since the epoch. */
    readonly expiresAt: number
    readonly isUsed: boolean
}

/**
 * Authorization codes in a private table, for all workers and processes, found by their hash: who reads the file has no
 * code. A code that was used is kept until it expires, so that a second use is told from a wrong code.
 */
export class AuthorizationCodes {
    constructor(private readonly context: InstanceContext) {
        context.database.run(
            'CREATE TABLE IF NOT EXISTS _oauth_code (code_hash TEXT PRIMARY KEY, client_id TEXT NOT NULL, user_id TEXT NOT NULL, password_mark TEXT NOT NULL, redirect_uri TEXT NOT NULL, challenge TEXT NOT NULL, expires_at INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID',
        )
    }

    /** Keeps a new code. Those that have expired are swept away on this occasion. */
    save(value: string, code: Omit<AuthorizationCode, 'isUsed'>): void {
        const { database } = this.context
        database.write(() => {
            database.run('DELETE FROM _oauth_code WHERE expires_at < ?', [Date.now()])
            database.run(
                'INSERT INTO _oauth_code (code_hash, client_id, user_id, password_mark, redirect_uri, challenge, expires_at, used) VALUES (?, ?, ?, ?, ?, ?, ?, 0)',
                [
                    hash(value),
                    code.clientId,
                    code.userId,
                    code.passwordMark,
                    code.redirectUri,
                    code.challenge,
                    code.expiresAt,
                ],
            )
        })
    }

    /** The code with this text, used or not; null for one that is unknown or has expired. */
    find(value: string): AuthorizationCode | null {
        const found = this.context.database.first(
            'SELECT client_id, user_id, password_mark, redirect_uri, challenge, expires_at, used FROM _oauth_code WHERE code_hash = ? AND expires_at > ?',
            [hash(value), Date.now()],
        )
        if (!found) {
            return null
        }
        const [clientId, userId, passwordMark, redirectUri, challenge, expiresAt, used] = found
        return {
            clientId: String(clientId),
            userId: String(userId),
            passwordMark: String(passwordMark),
            redirectUri: String(redirectUri),
            challenge: String(challenge),
            expiresAt: Number(expiresAt),
            isUsed: Number(used) === 1,
        }
    }

    /** Marks a code as used; false if another request was first. */
    use(value: string): boolean {
        return (
            this.context.database.run('UPDATE _oauth_code SET used = 1 WHERE code_hash = ? AND used = 0', [
                hash(value),
            ]) === 1
        )
    }
}

function hash(value: string): string {
    return createHash('sha256').update(value).digest('hex')
}
