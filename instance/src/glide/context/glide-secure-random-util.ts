import { call } from '../calls'

/** Random numbers and texts (markdown/api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI.md). */
export const GlideSecureRandomUtil = {
    /** A signed 32-bit integer. */
    getSecureRandomInt: (): number => call<number>('random.int', {}),
    /** From 0 up to, but not, the bound. */
    getSecureRandomIntBound: (bound: unknown): number => call<number>('random.int', { bound: Number(bound) }),
    /** A signed 64-bit integer, as far as a Number holds it. */
    getSecureRandomLong: (): number => call<number>('random.long', {}),
    /** Letters and digits. */
    getSecureRandomString: (length: unknown): string => call<string>('random.text', { length: Number(length) }),
}
