import { errorText } from '../../shared/errors.ts'
import { SECRET_BYTES, SECRET_PREFIX, signingKey } from '../../shared/webhook-secret.ts'
import { VERIFICATION_LABELS, VERIFICATIONS } from './source.ts'

/** A field name of HTTP: a token of RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** What a settings row says about the verification of its messages. */
export interface VerificationColumns {
    /** Value of the column Message verification; empty counts as `none`. */
    readonly verification: string
    /** Name of the header with the shared secret; empty for the default. */
    readonly header: string
    /** The clear text of the secret; empty if there is none, null if the instance cannot decipher it. */
    readonly secret: string | null
}

/**
 * What is wrong with the columns that say what a message must bring, each as the text of an error; none if all is well.
 * If an instance cannot decipher the secret, the save is refused: no message could be verified either.
 */
export function verificationProblems({ verification, header, secret }: VerificationColumns): readonly string[] {
    if (verification === '' || verification === 'none') {
        return []
    }
    if (!(VERIFICATIONS as readonly string[]).includes(verification)) {
        return [problem('verification', `is none of: ${VERIFICATIONS.join(', ')}`)]
    }
    const isBadHeader = verification === 'secret' && header !== '' && !TOKEN.test(header)
    return [
        ...(isBadHeader
            ? [problem('secret_header', 'is not a valid name of an HTTP header, such as X-Webhook-Secret')]
            : []),
        ...secretProblems(verification, secret),
    ]
}

function secretProblems(kind: string, secret: string | null): readonly string[] {
    if (secret === '') {
        return [problem('webhook_secret', 'is empty')]
    }
    if (secret === null) {
        return [problem('webhook_secret', 'cannot be deciphered on this instance; enter it again')]
    }
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
