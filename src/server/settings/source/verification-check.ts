import { VERIFICATION_LABELS, VERIFICATIONS } from './source.ts'
import { type AnyRecord, readValue } from '../../platform/record/record.ts'
import { readClearText } from '../../platform/record/secret.ts'
import { errorText } from '../../shared/errors.ts'
import { SECRET_BYTES, SECRET_PREFIX, signingKey } from '../../shared/webhook-secret.ts'

/** A field name of HTTP: a token of RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/**
 * What is wrong with the columns that say what a message must bring, each as the text of an error. The secret is looked
 * at in its clear text, which a before rule can read because what was entered is enciphered when it is set
 * (password-2way-encrypted-fields.md: setDisplayValue enciphers, getDecryptedValue reads). Where an instance cannot
 * decipher it, the save is refused: no message could be verified either.
 */
export function verificationProblems(current: AnyRecord): readonly string[] {
    const kind = readValue(current, 'verification')
    if (kind === '' || kind === 'none') return []
    if (!(VERIFICATIONS as readonly string[]).includes(kind)) {
        return [problem('verification', `is none of: ${VERIFICATIONS.join(', ')}`)]
    }
    const header = readValue(current, 'secret_header')
    const isBadHeader = kind === 'secret' && header !== '' && !TOKEN.test(header)
    return [
        ...(isBadHeader ? [problem('secret_header', 'is no name of an HTTP header, such as X-Webhook-Secret')] : []),
        ...secretProblems(kind, readClearText(current, 'webhook_secret')),
    ]
}

function secretProblems(kind: string, secret: string | null): readonly string[] {
    if (secret === '') return [problem('webhook_secret', 'is empty')]
    if (secret === null) return [problem('webhook_secret', 'cannot be deciphered on this instance; enter it again')]
    if (kind === 'signature' && signingKey(secret) === null) {
        const { least, most } = SECRET_BYTES
        return [problem('webhook_secret', `is not ${SECRET_PREFIX} and ${least} to ${most} bytes in base64`)]
    }
    if (kind === 'secret' && !/^[!-~](?:[ -~]*[!-~])?$/.test(secret)) {
        return [problem('webhook_secret', 'has a character that no header holds; use letters, digits and ASCII signs')]
    }
    return []
}

function problem(column: keyof typeof VERIFICATION_LABELS, reason: string): string {
    return errorText('badVerification', { field: VERIFICATION_LABELS[column], reason })
}
