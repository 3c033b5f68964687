import { createHash, createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

/** Cost of one verification: about 10 ms and 4 MB. The data are those of a developer's machine, and a first request must not wait. */
const SCRYPT_COST = 4096
const SALT_BYTES = 16
const HASH_BYTES = 32

/** Verified credentials kept per process; the oldest is dropped first. */
const VERIFIED_LIMIT = 1000

const PREFIX = 'scrypt'

/** Makes the cache below useless to whoever reads this process's memory without the key, and different in every process. */
const cacheKey = randomBytes(32)

/** Stored hash to keyed digest of the clear text that was seen to match it. */
const verified = new Map<string, Buffer>()

/**
 * One-way form of a password, as it is stored in columns of type `password`: `scrypt$cost$salt$hash`, salt and hash in base64.
 * Two calls with the same password give different texts.
 */
export function hashPassword(clear: string): string {
    const salt = randomBytes(SALT_BYTES)
    return [PREFIX, SCRYPT_COST, salt.toString('base64'), derive(clear, salt, SCRYPT_COST).toString('base64')].join('$')
}

/**
 * Whether the clear text is the one that was hashed. The first success takes milliseconds, later ones in the same process
 * microseconds, so that a client may send its credentials with each request. Text that is no hash never matches.
 */
export function verifyPassword(clear: string, stored: string): boolean {
    const digest = createHmac('sha256', cacheKey).update(clear).digest()
    const known = verified.get(stored)
    if (known && timingSafeEqual(known, digest)) {
        return true
    }
    const [prefix, cost, salt, hash] = stored.split('$')
    if (prefix !== PREFIX || cost === undefined || salt === undefined || hash === undefined) {
        return false
    }
    const expected = Buffer.from(hash, 'base64')
    const actual = derive(clear, Buffer.from(salt, 'base64'), Number(cost))
    if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) {
        return false
    }
    if (verified.size >= VERIFIED_LIMIT) {
        verified.delete(verified.keys().next().value as string)
    }
    verified.set(stored, digest)
    return true
}

const decoy = hashPassword(randomBytes(8).toString('hex'))

/** Takes as long as a refused verification, for a user name that does not exist: the time of an answer tells nothing. */
export function verifyNothing(clear: string): false {
    verifyPassword(createHash('sha256').update(clear).digest('hex'), decoy)
    return false
}

function derive(clear: string, salt: Buffer, cost: number): Buffer {
    return scryptSync(clear, salt, HASH_BYTES, { N: cost, r: 8, p: 1 })
}

export { decryptSecret, encryptSecret } from './secrets'
