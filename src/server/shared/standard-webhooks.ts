import { equalInConstantTime } from './constant-time.ts'
import type { Refusal } from './errors.ts'
import { signingKey } from './webhook-secret.ts'

/**
 * HMAC-SHA256 in base64 of a text, taken as UTF-8, under a base64 key. The platform has one (platform/mac.ts); it is an
 * argument, so that signing and verifying are pure.
 */
export type Mac = (keyBase64: string, text: string) => string

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

/** What is signed here is ASCII: any control character, and what is printed. */
const IS_ASCII = /^[\0-\x7f]*$/

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

/** The headers of a signed message, by their names. */
export type SignatureHeaders = Readonly<Record<(typeof SIGNATURE_HEADERS)[keyof typeof SIGNATURE_HEADERS], string>>

/** What is wrong with a message that cannot be signed. */
export type Unsignable =
    /** The id is empty, too long, or has a character that the standard forbids. */
    | 'id'
    /** A secret is not one of the standard, or there is none. */
    | 'secret'
    /** The body has a character that is not ASCII: which bytes the platform signs for it, no page says. */
    | 'characters'

/**
 * The headers that sign a message. With several secrets each gives a signature, the first secret the first one: so a
 * receiver may change from one to the next at any moment.
 *
 * @param timestamp epoch seconds
 */
export function signMessage(
    { id, timestamp, body }: { readonly id: string; readonly timestamp: number; readonly body: string },
    secrets: readonly string[],
    mac: Mac,
): { readonly ok: SignatureHeaders } | { readonly refused: Unsignable } {
    if (!ID_PATTERN.test(id) || id.length > ID_LIMIT) {
        return { refused: 'id' }
    }
    const keys = secrets.flatMap((secret) => signingKey(secret) ?? [])
    if (keys.length === 0 || keys.length < secrets.length) {
        return { refused: 'secret' }
    }
    if (!IS_ASCII.test(body)) {
        return { refused: 'characters' }
    }
    const time = String(Math.floor(timestamp))
    const content = signedContent({ id, timestamp: time }, body)
    const codes = keys.map((key) => `v1,${checkedCode(mac(key, content))}`)
    return {
        ok: {
            [SIGNATURE_HEADERS.id]: id,
            [SIGNATURE_HEADERS.timestamp]: time,
            [SIGNATURE_HEADERS.signature]: codes.join(' '),
        },
    }
}

/**
 * Whether a message is signed with a key: what its headers say if it is, else why not.
 *
 * @param key the key inside a secret, see webhook-secret.ts
 * @param now the instance's time in whole epoch seconds
 */
export function verifyMessage(
    header: HeaderReader,
    body: string,
    key: string,
    now: number,
    mac: Mac,
): SignedMessage | Refusal {
    const message = readSignature(header, now)
    if ('refused' in message) {
        return message
    }
    return refuseUnlessSigned(message, mac(key, signedContent(message, body))) ?? message
}

/** Gives a header by its name in lower case; the empty text where the request has none. */
export type HeaderReader = (name: string) => string

/**
 * Reads the three headers and checks all that needs no secret. `now` is the instance's time in whole epoch seconds.
 * Signatures of other versions than `v1` are left out, as the standard says.
 */
function readSignature(header: HeaderReader, now: number): SignedMessage | Refusal {
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
function signedContent({ id, timestamp }: Pick<SignedMessage, 'id' | 'timestamp'>, body: string): string {
    return `${id}.${timestamp}.${body}`
}

/**
 * Whether one of the signatures is the expected code (a sender that changes its secret signs with the old and the new
 * one). All are compared. Null where one is; else the refusal, which tells nothing about the expected code.
 */
function refuseUnlessSigned({ signatures }: SignedMessage, expected: string): Refusal | null {
    const code = checkedCode(expected)
    const equal = signatures.filter((signature) => equalInConstantTime(signature, code))
    return equal.length > 0
        ? null
        : badSignature(SIGNATURE_HEADERS.signature, 'does not fit the id, the time and the body')
}

function checkedCode(code: string): string {
    if (!MAC_PATTERN.test(code)) {
        throw new Error('the platform gave no MAC of 32 bytes in base64')
    }
    return code
}

function badSignature(header: string, reason: string): Refusal {
    return { refused: 'badSignature', values: { header, reason } }
}

function outsideTolerance(timestamp: string, now: number): Refusal {
    const utc = new Date(now * 1000).toISOString()
    return { refused: 'outsideTolerance', values: { timestamp, now, utc, tolerance: TOLERANCE_SECONDS } }
}
