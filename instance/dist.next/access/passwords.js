"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.encryptSecret = exports.decryptSecret = exports.DECOY_HASH = exports.MAX_PASSWORD_LENGTH = void 0;
exports.hashPassword = hashPassword;
exports.hashPasswordBeside = hashPasswordBeside;
exports.verifyPassword = verifyPassword;
exports.verifyPasswordBeside = verifyPasswordBeside;
exports.isVerified = isVerified;
exports.isOutdated = isOutdated;
exports.passwordMark = passwordMark;
const node_crypto_1 = require("node:crypto");
/**
 * One of the five settings of equal strength that OWASP's Password Storage Cheat Sheet gives for scrypt (N=2^17 p=1 to N=2^13 p=10):
 * this one takes 16 MB, so that a derivation does not take the memory of a small machine. About 150 ms of one core.
 */
const TODAY = { n: 1 << 14, r: 8, p: 5 };
/** What was used before; such hashes are verified and renewed at the user's next log-in. */
const EARLIER = { n: 4096, r: 8, p: 1 };
/** Costs as they stand in a stored hash. No other is accepted: a stored text must not choose how long a log-in takes. */
const COSTS = { 'ln=14,r=8,p=5': TODAY, '4096': EARLIER };
const TODAY_TEXT = 'ln=14,r=8,p=5';
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const MEMORY_LIMIT = 64 * 1024 * 1024;
/** UTF-16 units of a password; a longer text matches no hash and is not worked on. */
exports.MAX_PASSWORD_LENGTH = 1000;
/** Verified credentials kept per thread; the one not used for longest is dropped first. */
const MAX_VERIFIED = 1000;
const PREFIX = 'scrypt';
/** Keys the digests below: they are worth nothing outside of this thread's memory, and different in every thread. */
const cacheKey = (0, node_crypto_1.randomBytes)(32);
/**
 * Stored hash to keyed digest of the clear text that was seen to match it. A password that was changed is forgotten by
 * itself: its new hash has another salt and so another place here.
 */
const verified = new Map();
/**
 * What takes the place of a stored hash for a user name that does not exist, or a user without a password: it costs as much
 * to refuse, and no password matches it.
 */
exports.DECOY_HASH = asText((0, node_crypto_1.randomBytes)(SALT_BYTES), (0, node_crypto_1.randomBytes)(HASH_BYTES));
/**
 * One-way form of a password, as it is stored in columns of type `password`: `scrypt$cost$salt$hash`, salt and hash in base64.
 * Two calls with the same password give different texts.
 */
function hashPassword(clear) {
    const salt = (0, node_crypto_1.randomBytes)(SALT_BYTES);
    const stored = asText(salt, (0, node_crypto_1.scryptSync)(clear, salt, HASH_BYTES, options(TODAY)));
    remember(stored, clear);
    return stored;
}
/** As `hashPassword`, without keeping this thread from its work. */
async function hashPasswordBeside(clear) {
    const salt = (0, node_crypto_1.randomBytes)(SALT_BYTES);
    const stored = asText(salt, await deriveBeside(clear, salt, TODAY));
    remember(stored, clear);
    return stored;
}
/**
 * Whether the clear text is the one that was hashed. The first success takes long on purpose, later ones in the same thread
 * microseconds, so that a client may send its credentials with each request. Text that is no hash never matches; to refuse
 * costs as much for a hash of an earlier cost, by way of the decoy.
 */
function verifyPassword(clear, stored) {
    if (isVerified(clear, stored)) {
        return true;
    }
    const parts = takenApart(stored);
    if (!parts || clear.length > exports.MAX_PASSWORD_LENGTH) {
        return false;
    }
    const matches = judge(clear, stored, parts, (0, node_crypto_1.scryptSync)(clear, parts.salt, HASH_BYTES, options(parts.cost)));
    return matches || (parts.cost !== TODAY && verifyPassword(clear, exports.DECOY_HASH));
}
/** As `verifyPassword`, without keeping this thread from its work: the derivation runs on a thread of Node's own pool. */
async function verifyPasswordBeside(clear, stored) {
    if (isVerified(clear, stored)) {
        return true;
    }
    const parts = takenApart(stored);
    if (!parts || clear.length > exports.MAX_PASSWORD_LENGTH) {
        return false;
    }
    const matches = judge(clear, stored, parts, await deriveBeside(clear, parts.salt, parts.cost));
    return matches || (parts.cost !== TODAY && (await verifyPasswordBeside(clear, exports.DECOY_HASH)));
}
/** Whether this thread has seen the clear text match this stored hash; takes microseconds. */
function isVerified(clear, stored) {
    const known = verified.get(stored);
    if (!known || !(0, node_crypto_1.timingSafeEqual)(known, digest(clear))) {
        return false;
    }
    verified.delete(stored);
    verified.set(stored, known);
    return true;
}
/** Whether a stored hash was made at a cost that is no longer today's. */
function isOutdated(stored) {
    const parts = takenApart(stored);
    return parts !== null && parts.cost !== TODAY;
}
/**
 * Tells one password of a user from the next, without telling anything of either: what was begun with one password (a
 * session, a token) ends with it.
 */
function passwordMark(stored) {
    return (0, node_crypto_1.createHash)('sha256').update(`oauth ${stored}`).digest('hex');
}
function judge(clear, stored, { hash }, actual) {
    if (hash.length !== actual.length || !(0, node_crypto_1.timingSafeEqual)(hash, actual)) {
        return false;
    }
    remember(stored, clear);
    return true;
}
function remember(stored, clear) {
    if (verified.size >= MAX_VERIFIED) {
        verified.delete(verified.keys().next().value);
    }
    verified.set(stored, digest(clear));
}
function digest(clear) {
    return (0, node_crypto_1.createHmac)('sha256', cacheKey).update(clear).digest();
}
function takenApart(stored) {
    const [prefix, costText, salt, hash, ...more] = stored.split('$');
    const cost = costText !== undefined && Object.hasOwn(COSTS, costText) ? COSTS[costText] : undefined;
    return prefix === PREFIX && cost && salt && hash && more.length === 0
        ? { cost, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') }
        : null;
}
function asText(salt, hash) {
    return [PREFIX, TODAY_TEXT, salt.toString('base64'), hash.toString('base64')].join('$');
}
function deriveBeside(clear, salt, cost) {
    return new Promise((resolve, reject) => {
        (0, node_crypto_1.scrypt)(clear, salt, HASH_BYTES, options(cost), (error, derived) => (error ? reject(error) : resolve(derived)));
    });
}
function options({ n, r, p }) {
    return { N: n, r, p, maxmem: MEMORY_LIMIT };
}
var secrets_1 = require("./secrets");
Object.defineProperty(exports, "decryptSecret", { enumerable: true, get: function () { return secrets_1.decryptSecret; } });
Object.defineProperty(exports, "encryptSecret", { enumerable: true, get: function () { return secrets_1.encryptSecret; } });
//# sourceMappingURL=passwords.js.map