import { hashKey } from '../../platform/hash-key.ts'
import { hmacSha256 } from '../../platform/mac.ts'
import { readSecret } from '../../platform/record/secret.ts'
import type { Source } from '../../settings/source/source.ts'
import { TABLES } from '../../shared/app.ts'
import { equalInConstantTime } from '../../shared/constant-time.ts'
import type { Refusal } from '../../shared/errors.ts'
import { type HeaderReader, verifyMessage } from '../../shared/standard-webhooks.ts'
import { signingKey } from '../../shared/webhook-secret.ts'

/** A post that brought what its source requires. */
export interface Verified {
    /**
     * sys_id that the message of this post must get, so that the table itself takes the same delivery once only, on
     * however many nodes it arrives; empty where the source does not require a signature.
     */
    readonly deliveryId: string
}

const WITHOUT_ID: Verified = { deliveryId: '' }

/**
 * Checks a post against what its source requires besides the user; nothing of the body is parsed. Costs a source that
 * requires nothing no query. A source whose secret is missing or unreadable accepts nothing.
 */
export function verify(source: Source, header: HeaderReader, body: string): Verified | Refusal {
    const { kind } = source.verification
    if (kind === 'none') {
        return WITHOUT_ID
    }
    const secret = readSecret(TABLES.settings, source.id, 'webhook_secret')
    if (!secret) {
        return unreadable(source)
    }
    return kind === 'secret' ? verifySecret(source, header, secret) : verifySignature(source, header, body, secret)
}

function verifySecret({ verification }: Source, header: HeaderReader, secret: string): Verified | Refusal {
    const sent = header(verification.header.toLowerCase())
    if (equalInConstantTime(hashKey('secret', sent), hashKey('secret', secret))) {
        return WITHOUT_ID
    }
    const reason = sent === '' ? 'is missing' : 'does not hold the secret of this source'
    return { refused: 'wrongSecret', values: { header: verification.header, reason } }
}

function verifySignature(source: Source, header: HeaderReader, body: string, secret: string): Verified | Refusal {
    const key = signingKey(secret)
    if (key === null) {
        return unreadable(source)
    }
    const message = verifyMessage(header, body, key, Math.floor(Date.now() / 1000), hmacSha256)
    return 'refused' in message ? message : { deliveryId: hashKey('delivery', source.id, message.id).slice(0, 32) }
}

function unreadable({ name }: Source): Refusal {
    return { refused: 'noSecret', values: { source: name } }
}
