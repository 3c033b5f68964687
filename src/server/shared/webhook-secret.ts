/** What every secret of Standard Webhooks 1.0.0 for `v1` signatures begins with. */
export const SECRET_PREFIX = 'whsec_'

/** Fewest and most bytes of such a secret, by the section "Signature scheme" of the standard. */
export const SECRET_BYTES = { least: 24, most: 64 } as const

/**
 * The base64 key inside a secret of Standard Webhooks, ready for the platform's MAC; null where the text is no such
 * secret: `whsec_` and padded base64 in the standard alphabet, of 24 to 64 bytes.
 */
export function signingKey(secret: string): string | null {
    if (!secret.startsWith(SECRET_PREFIX)) {
        return null
    }
    const key = secret.slice(SECRET_PREFIX.length)
    if (key.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(key)) {
        return null
    }
    const padding = key.endsWith('==') ? 2 : key.endsWith('=') ? 1 : 0
    const bytes = (key.length / 4) * 3 - padding
    return bytes >= SECRET_BYTES.least && bytes <= SECRET_BYTES.most ? key : null
}
