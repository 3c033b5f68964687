import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { InstanceContext } from '../access/context'

/** One signed-in browser or CLI. */
export interface StoredSession {
    readonly userId: string
    /** What changing requests have to repeat (X-UserToken, sysparm_ck). */
    readonly userToken: string
    /** Names the password that the user had when the session began. */
    readonly passwordMark: string
    /** SHA-256 of the access token that the session began with; '' if it began with a log-in. */
    readonly tokenHash: string
}

/** A message for the user that waits for the next page. */
export interface SessionMessage {
    readonly type: 'info' | 'error'
    readonly text: string
}

/** Minutes without a request after which a session ends, where glide.ui.session_timeout is not set. */
const DEFAULT_TIMEOUT_MINUTES = 30

/** A session's last use is written at most this often (ms), so that reading requests stay reading. */
const TOUCH_INTERVAL = 60_000

const ID_BYTES = 16

/** Hex digits of a user token. */
const TOKEN_LENGTH = 72

/**
 * Form sessions in a private table of the instance, for all workers and processes. What is kept of the cookie is its hash,
 * and nothing of the user token, which follows from the cookie: who reads the file can neither take over a session nor send
 * a form in it.
 */
export class SessionStore {
    constructor(private readonly context: InstanceContext) {
        const { database } = context
        database.write(() => {
            // Until now the user token was kept; those sessions end.
            if (database.first("SELECT 1 FROM pragma_table_info('_session') WHERE name = 'user_token'")) {
                database.run('DROP TABLE _session')
            }
            database.run(
                'CREATE TABLE IF NOT EXISTS _session (id_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL, password_mark TEXT NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID',
            )
            if (!database.first("SELECT 1 FROM pragma_table_info('_session') WHERE name = 'token_hash'")) {
                database.run("ALTER TABLE _session ADD COLUMN token_hash TEXT NOT NULL DEFAULT ''")
            }
        })
        database.run(
            'CREATE TABLE IF NOT EXISTS _session_message (position INTEGER PRIMARY KEY, id_hash TEXT NOT NULL, type TEXT NOT NULL, text TEXT NOT NULL)',
        )
    }

    /** Begins a session; returns the value of its cookie. Sessions that have ended are swept away on this occasion. */
    create(
        userId: string,
        passwordMark: string,
        tokenHash = '',
    ): { readonly cookie: string; readonly userToken: string } {
        const cookie = newSessionId()
        this.context.database.write(() => {
            this.context.database.run('DELETE FROM _session WHERE used_at < ?', [Date.now() - this.timeout()])
            this.context.database.run(
                'DELETE FROM _session_message WHERE id_hash NOT IN (SELECT id_hash FROM _session)',
            )
            this.context.database.run(
                'INSERT INTO _session (id_hash, user_id, password_mark, used_at, token_hash) VALUES (?, ?, ?, ?, ?)',
                [hash(cookie), userId, passwordMark, Date.now(), tokenHash],
            )
        })
        return { cookie, userToken: userTokenOf(cookie) }
    }

    /** The session of a cookie; null where there is none or it has ended. */
    find(cookie: string): StoredSession | null {
        const found = this.context.database.first(
            'SELECT user_id, password_mark, used_at, token_hash FROM _session WHERE id_hash = ?',
            [hash(cookie)],
        )
        if (!found) {
            return null
        }
        const age = Date.now() - Number(found[2])
        if (age > this.timeout()) {
            return null
        }
        if (age > TOUCH_INTERVAL) {
            this.context.database.run('UPDATE _session SET used_at = ? WHERE id_hash = ?', [Date.now(), hash(cookie)])
        }
        return {
            userId: String(found[0]),
            userToken: userTokenOf(cookie),
            passwordMark: String(found[1]),
            tokenHash: String(found[3]),
        }
    }

    /** Keeps what scripts said to the user for the next page of a session, whichever worker makes it. */
    keepMessages(cookie: string, messages: readonly SessionMessage[]): void {
        this.context.database.write(() => {
            for (const { type, text } of messages) {
                this.context.database.run('INSERT INTO _session_message (id_hash, type, text) VALUES (?, ?, ?)', [
                    hash(cookie),
                    type,
                    text,
                ])
            }
        })
    }

    /** What was kept since this was asked last, in the order in which it was said. */
    takeMessages(cookie: string): readonly SessionMessage[] {
        const { database } = this.context
        const rows = database.all('SELECT type, text FROM _session_message WHERE id_hash = ? ORDER BY position', [
            hash(cookie),
        ])
        if (rows.length > 0) {
            database.run('DELETE FROM _session_message WHERE id_hash = ?', [hash(cookie)])
        }
        return rows.map(([type, text]) => ({ type: type === 'error' ? 'error' : 'info', text: String(text) }))
    }

    /** Ends a session. */
    remove(cookie: string): void {
        this.context.database.run('DELETE FROM _session WHERE id_hash = ?', [hash(cookie)])
    }

    /** Ends all sessions of a user, or those that were begun with one password. */
    removeAll(userId: string, passwordMark: string | null = null): void {
        this.context.database.run(
            'DELETE FROM _session WHERE user_id = ? AND password_mark = coalesce(?, password_mark)',
            [userId, passwordMark],
        )
    }

    /** Keeps sessions of a user whose password got another hash and stayed the same. */
    renewMark(before: string, after: string): void {
        this.context.database.run('UPDATE _session SET password_mark = ? WHERE password_mark = ?', [after, before])
    }

    private timeout(): number {
        const minutes = Number(this.context.properties.get().get('glide.ui.session_timeout'))
        return (minutes > 0 ? minutes : DEFAULT_TIMEOUT_MINUTES) * 60_000
    }
}

/** A value for the cookie JSESSIONID: 32 hex digits in upper case. */
export function newSessionId(): string {
    return randomBytes(ID_BYTES).toString('hex').toUpperCase()
}

/** Whoever knows the token does not thereby know the cookie, 128 random bits of which are the key. */
function userTokenOf(cookie: string): string {
    return createHmac('sha512', cookie).update('user token').digest('hex').slice(0, TOKEN_LENGTH)
}

function hash(cookie: string): string {
    return createHash('sha256').update(cookie).digest('hex')
}
