"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AuthorizationCodes = exports.CODE_LIFESPAN = void 0;
const node_crypto_1 = require("node:crypto");
/** Seconds that an authorization code is good for. No page has the number; RFC 6749, section 4.1.2, allows ten minutes. */
exports.CODE_LIFESPAN = 60;
/**
 * Authorization codes in a private table, for all workers and processes, found by their hash: who reads the file has no
 * code. A code that was used is kept until it expires, so that a second use is told from a wrong code.
 */
class AuthorizationCodes {
    context;
    constructor(context) {
        this.context = context;
        context.database.run('CREATE TABLE IF NOT EXISTS _oauth_code (code_hash TEXT PRIMARY KEY, client_id TEXT NOT NULL, user_id TEXT NOT NULL, password_mark TEXT NOT NULL, redirect_uri TEXT NOT NULL, challenge TEXT NOT NULL, expires_at INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID');
    }
    /** Keeps a new code. Those that have expired are swept away on this occasion. */
    save(value, code) {
        const { database } = this.context;
        database.write(() => {
            database.run('DELETE FROM _oauth_code WHERE expires_at < ?', [Date.now()]);
            database.run('INSERT INTO _oauth_code (code_hash, client_id, user_id, password_mark, redirect_uri, challenge, expires_at, used) VALUES (?, ?, ?, ?, ?, ?, ?, 0)', [
                hash(value),
                code.clientId,
                code.userId,
                code.passwordMark,
                code.redirectUri,
                code.challenge,
                code.expiresAt,
            ]);
        });
    }
    /** The code with this text, used or not; null for one that is unknown or has expired. */
    find(value) {
        const found = this.context.database.first('SELECT client_id, user_id, password_mark, redirect_uri, challenge, expires_at, used FROM _oauth_code WHERE code_hash = ? AND expires_at > ?', [hash(value), Date.now()]);
        if (!found) {
            return null;
        }
        const [clientId, userId, passwordMark, redirectUri, challenge, expiresAt, used] = found;
        return {
            clientId: String(clientId),
            userId: String(userId),
            passwordMark: String(passwordMark),
            redirectUri: String(redirectUri),
            challenge: String(challenge),
            expiresAt: Number(expiresAt),
            isUsed: Number(used) === 1,
        };
    }
    /** Marks a code as used; false if another request was first. */
    use(value) {
        return (this.context.database.run('UPDATE _oauth_code SET used = 1 WHERE code_hash = ? AND used = 0', [
            hash(value),
        ]) === 1);
    }
}
exports.AuthorizationCodes = AuthorizationCodes;
function hash(value) {
    return (0, node_crypto_1.createHash)('sha256').update(value).digest('hex');
}
//# sourceMappingURL=authorization-codes.js.map