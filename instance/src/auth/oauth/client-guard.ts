import { createHmac, randomBytes } from 'node:crypto'
import type { InstanceRequest, InstanceResponse } from '../../rest/http'
import type { BrakedName, LogInBrake } from '../log-in-brake'
import { Turns } from '../turns'
import { type SentClient, sentClient } from './sent-client'

/** Applications and refresh tokens kept as right; the one that was seen longest ago is dropped first. */
const MAX_KEPT = 10_000

/**
 * Slows guesses at the secrets of OAuth applications and at refresh tokens by the brake of log-ins, per application and
 * per address. What this process has seen to be right is never slowed; of what it has not seen one request goes to a
 * worker at a time, so that many which come together are not more than those that are free.
 */
export class ClientGuard {
    private readonly turns = new Turns(1)
    private readonly key = randomBytes(32)
    /** Keyed digests of what was right. */
    private readonly right = new Set<string>()

    /** @param refuseWhileSlowed throws 429 while log-ins of this application or address are slowed */
    constructor(
        private readonly brake: LogInBrake,
        private readonly refuseWhileSlowed: (name: string, address: string, kind: BrakedName) => void,
    ) {}

    /**
     * Has a request answered, and counts it if it was a wrong guess.
     *
     * @throws InstanceError 429 where guesses are slowed, or too many wait
     */
    async pass(request: InstanceRequest, answer: () => Promise<InstanceResponse>): Promise<InstanceResponse> {
        const sent = sentClient(request)
        if (!sent) {
            return answer()
        }
        const { remoteAddress: address } = request
        const kind = this.unknownKind(sent)
        if (kind === null) {
            return this.noted(sent, address, await answer())
        }
        this.refuseWhileSlowed(sent.clientId, address, kind)
        return this.turns.take(async () => {
            this.refuseWhileSlowed(sent.clientId, address, kind)
            return this.noted(sent, address, await answer())
        })
    }

    /** Which part of what was sent has not been seen to be right; null if all of it has. */
    private unknownKind(sent: SentClient): BrakedName | null {
        if (!this.right.has(this.digest({ ...sent, refreshToken: null }))) {
            return 'client'
        }
        return this.right.has(this.digest(sent)) ? null : 'refresh token'
    }

    private noted(sent: SentClient, address: string, response: InstanceResponse): InstanceResponse {
        const failure = failedPart(sent, response)
        const client = this.digest({ ...sent, refreshToken: null })
        if (failure !== null) {
            this.brake.failed(sent.clientId, address, failure)
            this.right.delete(failure === 'client' ? client : this.digest(sent))
        }
        if (failure === 'refresh token') {
            // Tokens are looked at after the application.
            this.remember(client)
        } else if (response.status === 200) {
            this.brake.succeeded(sent.clientId, 'client')
            this.remember(client)
            this.remember(this.digest(sent))
        }
        return response
    }

    private remember(digest: string): void {
        this.right.delete(digest)
        if (this.right.size >= MAX_KEPT) {
            this.right.delete(this.right.values().next().value as string)
        }
        this.right.add(digest)
    }

    private digest({ clientId, secret, refreshToken }: SentClient): string {
        return createHmac('sha256', this.key)
            .update(JSON.stringify([clientId, secret, refreshToken]))
            .digest('base64')
    }
}

/** What was wrong in a request for a token, by the error of its answer; null if neither application nor refresh token. */
export function failedPart(sent: SentClient, { status, body }: InstanceResponse): BrakedName | null {
    if (status < 400 || status >= 500) {
        return null
    }
    const { error } = JSON.parse(String(body)) as { error?: unknown }
    if (error === 'invalid_client') {
        return 'client'
    }
    return error === 'invalid_grant' && sent.refreshToken !== null ? 'refresh token' : null
}
