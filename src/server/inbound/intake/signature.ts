import type { Refusal } from '../../shared/errors.ts'

/** How far the time of a signature may lie from the instance's, in seconds, in both directions; this far is still allowed. */
export const TOLERANCE_SECONDS = 300

/**
 * Header names of Standard Webhooks 1.0.0 (github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md,
 * section "Webhook headers").
 */
export const SIGNATURE_HEADERS = {
    id: 'webhook-id',
    timestamp: 'webhook-timestamp',
    signature: 'webhook-signature',
} as const

/** Most characters of a webhook-id. */
const ID_LIMIT = 255

/** Visible ASCII without the full stop, which the standard forbids because it separates the parts of what is signed. */
const ID_PATTERN = /^[!-\-/-~]+$/

/** HMAC-SHA256 in base64: 32 bytes. Nothing else can be a signature, whatever a MAC function may return. */
const MAC_PATTERN = /^[A-Za-z0-9+/]{43}=$/

/** What the headers of a signed message say. Nothing of it is proven before a signature matches. */
export interface SignedMessage {
    readonly id: string
    /** Epoch seconds as sent. */
    readonly timestamp: string
    /** All signatures of version `v1`, without the version; at least one. */
    readonly signatures: readonly string[]
}

/** Gives a header by its name in lower case; the empty text where the request has none. */
export type HeaderReader = (name: string) => string

/**
 * Reads the three headers and checks all that needs no secret. `now` is the instance's time in whole epoch seconds.
 * Signatures of other versions than `v1` are left out, as the standard says.
 */
export function readSignature(header: HeaderReader, now: number): SignedMessage | Refusal {
    const id = header(SIGNATURE_HEADERS.id)
    const timestamp = header(SIGNATURE_HEADERS.timestamp)
    const list = header(SIGNATURE_HEADERS.signature)
    if (id === '') {
        return badSignature(SIGNATURE_HEADERS.id, 'is missing')
    }
    if (id.length > ID_LIMIT) {
        return badSignature(SIGNATURE_HEADERS.id, `has more than ${ID_LIMIT} characters`)
    }
    if (!ID_PATTERN.test(id)) {
        return badSignature(SIGNATURE_HEADERS.id, 'has a space, a full stop, or a character that is not ASCII')
    }
    if (timestamp === '') {
        return badSignature(SIGNATURE_HEADERS.timestamp, 'is missing')
    }
    if (!/^\d{1,12}$/.test(timestamp)) {
        return badSignature(SIGNATURE_HEADERS.timestamp, 'is not a whole number of seconds since 1970')
    }
    if (list === '') {
        return badSignature(SIGNATURE_HEADERS.signature, 'is missing')
    }
    const signatures = list
        .split(' ')
        .filter((entry) => entry.startsWith('v1,'))
        .map((entry) => entry.slice('v1,'.length))
        .filter((code) => MAC_PATTERN.test(code))
    if (signatures.length === 0) {
        return badSignature(SIGNATURE_HEADERS.signature, 'has no signature of version v1')
    }
    if (Math.abs(now - Number(timestamp)) > TOLERANCE_SECONDS) {
        return outsideTolerance(timestamp, now)
    }
    return { id, timestamp, signatures }
}

/** The text that is signed: id, timestamp and the body exactly as it came. */
export function signedContent({ id, timestamp }: SignedMessage, body: string): string {
    return `${id}.${timestamp}.${body}`
}

/**
 * Whether one of the signatures is the expected code (a sender that changes its secret signs with the old and the new
 * one). All are compared. Null where one is; else the refusal, which tells nothing about the expected code.
 */
export function refuseUnlessSigned({ signatures }: SignedMessage, expected: string): Refusal | null {
    if (!MAC_PATTERN.test(expected)) {
        throw new Error('the platform gave no MAC of 32 bytes in base64')
    }
    const equal = signatures.filter((signature) => equalInConstantTime(signature, expected))
    return equal.length > 0
        ? null
        : badSignature(SIGNATURE_HEADERS.signature, 'does not fit the id, the time and the body')
}

/**
 * Whether two texts are equal, in a time that depends on the length of the first alone, not on where they differ. To
 * hide a length too, compare digests of the texts.
 */
export function equalInConstantTime(one: string, other: string): boolean {
    let difference = one.length ^ other.length
    for (let at = 0; at < one.length; at++) {
        difference |= one.charCodeAt(at) ^ other.charCodeAt(at % (other.length || 1))
    }
    return difference === 0
}

function badSignature(header: string, reason: string): Refusal {
    return { refused: 'badSignature', values: { header, reason } }
}

function outsideTolerance(timestamp: string, now: number): Refusal {
    const utc = new Date(now * 1000).toISOString()
    return { refused: 'outsideTolerance', values: { timestamp, now, utc, tolerance: TOLERANCE_SECONDS } }
}
