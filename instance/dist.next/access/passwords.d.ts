/** UTF-16 units of a password; a longer text matches no hash and is not worked on. */
export declare const MAX_PASSWORD_LENGTH = 1000;
/**
 * What takes the place of a stored hash for a user name that does not exist, or a user without a password: it costs as much
 * to refuse, and no password matches it.
 */
export declare const DECOY_HASH: string;
/**
 * One-way form of a password, as it is stored in columns of type `password`: `scrypt$cost$salt$hash`, salt and hash in base64.
 * Two calls with the same password give different texts.
 */
export declare function hashPassword(clear: string): string;
/** As `hashPassword`, without keeping this thread from its work. */
export declare function hashPasswordBeside(clear: string): Promise<string>;
/**
 * Whether the clear text is the one that was hashed. The first success takes long on purpose, later ones in the same thread
 * microseconds, so that a client may send its credentials with each request. Text that is no hash never matches; to refuse
 * costs as much for a hash of an earlier cost, by way of the decoy.
 */
export declare function verifyPassword(clear: string, stored: string): boolean;
/** As `verifyPassword`, without keeping this thread from its work: the derivation runs on a thread of Node's own pool. */
export declare function verifyPasswordBeside(clear: string, stored: string): Promise<boolean>;
/** Whether this thread has seen the clear text match this stored hash; takes microseconds. */
export declare function isVerified(clear: string, stored: string): boolean;
/** Whether a stored hash was made at a cost that is no longer today's. */
export declare function isOutdated(stored: string): boolean;
/**
 * Tells one password of a user from the next, without telling anything of either: what was begun with one password (a
 * session, a token) ends with it.
 */
export declare function passwordMark(stored: string): string;
export { decryptSecret, encryptSecret } from './secrets';
