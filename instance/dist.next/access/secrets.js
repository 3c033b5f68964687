"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openSecretKey = openSecretKey;
exports.encryptSecret = encryptSecret;
exports.decryptSecret = decryptSecret;
const node_crypto_1 = require("node:crypto");
const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const PREFIX = 'aes256gcm';
/** Keys of the databases this process has opened, by their id; the one opened last encrypts. */
const keys = new Map();
let current;
/**
 * Reads the instance's key for password2 columns from the private table `_secret`, making both where they are missing.
 * Called once per connection; a worker has one database.
 */
function openSecretKey(database) {
    database.write(() => {
        database.run('CREATE TABLE IF NOT EXISTS _secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID');
        database.run('INSERT OR IGNORE INTO _secret (name, value) VALUES (?, ?)', ['password2', (0, node_crypto_1.randomBytes)(KEY_BYTES)]);
    });
    const [value] = database.first('SELECT value FROM _secret WHERE name = ?', ['password2']);
    const key = Buffer.from(value);
    current = (0, node_crypto_1.createHash)('sha256').update(key).digest('hex').slice(0, 8);
    keys.set(current, key);
}
/** Reversible form of a secret, as it is stored in columns of type `password2`; '' stays ''. */
function encryptSecret(clear) {
    if (clear === '') {
        return '';
    }
    if (current === undefined) {
        throw new Error('No database is open whose key could encrypt a secret');
    }
    const iv = (0, node_crypto_1.randomBytes)(IV_BYTES);
    const cipher = (0, node_crypto_1.createCipheriv)(ALGORITHM, keyOf(current), iv);
    const sealed = Buffer.concat([iv, cipher.update(clear, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${PREFIX}$${current}$${sealed.toString('base64')}`;
}
/**
 * The clear text of what encryptSecret made; '' for ''.
 * @throws where the text was not made with this instance's key or was changed since.
 */
function decryptSecret(stored) {
    if (stored === '') {
        return '';
    }
    const [prefix, id, text] = stored.split('$');
    if (prefix !== PREFIX || id === undefined || text === undefined) {
        throw new Error('The stored secret was not encrypted by this instance; enter it again');
    }
    const sealed = Buffer.from(text, 'base64');
    const decipher = (0, node_crypto_1.createDecipheriv)(ALGORITHM, keyOf(id), sealed.subarray(0, IV_BYTES));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
}
function keyOf(id) {
    const key = keys.get(id);
    if (!key) {
        throw new Error('The secret was encrypted with the key of another instance; enter it again');
    }
    return key;
}
//# sourceMappingURL=secrets.js.map