import { GlideDigest } from '@servicenow/glide'
import { lengthPrefixed } from '../shared/text.ts'

/**
 * A key that a unique index can hold, whatever its parts are: SHA-256 of the length-prefixed parts, 64 hex digits. Text
 * columns compare without case and trailing space and have a limited length; a hash does not care.
 */
export function hashKey(...parts: readonly string[]): string {
    return new GlideDigest().getSHA256Hex(lengthPrefixed(parts)).toLowerCase()
}
