import { createHmac, randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { DECOY_HASH, hashPasswordBeside, isOutdated, isVerified, verifyPasswordBeside } from '../access/passwords'
import { localError } from '../local-errors'
import type { InstanceRequest, InstanceResponse, PasswordProof } from '../rest/http'
import type { Credentials } from './basic-credentials'
import { type BrakedName, LogInBrake } from './log-in-brake'
import { ClientGuard } from './oauth/client-guard'
import { sentCredentials } from './sent-credentials'
import { Turns } from './turns'

/** Passwords compared at the same moment: half of the machine stays free for those who are signed in. */
const COMPARED_AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2))

export interface LogInGuardOptions {
    /** The stored hash of a user, by name in any case; '' if there is no such user or no password. */
    readonly storedHash: (userName: string) => string
    readonly log: (line: string) => void
    readonly brake?: LogInBrake
}

/**
 * Compares the password of each request before a worker thread gets it, beside all threads that run transactions: what a
 * stranger sends costs no transaction any time. A password that this process has seen to be right costs microseconds and
 * is never slowed; others are slowed once log-ins of their user or address have failed too often.
 */
export class LogInGuard {
    private readonly brake: LogInBrake
    /** Comparisons under way, by keyed digest of user and password: requests that come together share one. */
    private readonly underWay = new Map<string, Promise<PasswordProof>>()
    private readonly key = randomBytes(32)
    private readonly turns = new Turns(COMPARED_AT_ONCE)
    private readonly clients: ClientGuard
    /** When the brake was last said in the log, in milliseconds since the epoch. */
    private said = 0

    constructor(private readonly options: LogInGuardOptions) {
        this.brake = options.brake ?? new LogInBrake()
        this.clients = new ClientGuard(this.brake, (...asked) => this.refuseWhileSlowed(...asked))
    }

    /**
     * Has a request answered with what is known of its password.
     *
     * @throws InstanceError 429 where log-ins of this user, application or address are slowed, or too many wait
     */
    pass(
        request: InstanceRequest,
        answer: (admitted: InstanceRequest) => Promise<InstanceResponse>,
    ): Promise<InstanceResponse> {
        return this.clients.pass(request, async () => answer(await this.admitted(request)))
    }

    /**
     * The request with what is known of its password.
     *
     * @throws InstanceError 429 where log-ins of this user or address are slowed, or too many wait
     */
    async admitted(request: InstanceRequest): Promise<InstanceRequest> {
        const credentials = sentCredentials(request)
        return { ...request, proof: credentials && (await this.proof(credentials, request.remoteAddress)) }
    }

    private async proof(credentials: Credentials, address: string): Promise<PasswordProof> {
        const { userName, password } = credentials
        const stored = this.options.storedHash(userName) || DECOY_HASH
        if (isVerified(password, stored) && !isOutdated(stored)) {
            return { userName, password, stored, matches: true, renewed: null }
        }
        const key = createHmac('sha256', this.key)
            .update(JSON.stringify([userName, password, stored]))
            .digest('base64')
        const known = this.underWay.get(key)
        if (known) {
            return known
        }
        this.refuseWhileSlowed(userName, address)
        const compared = this.turns.take(() => this.compare(credentials, stored, address))
        this.underWay.set(key, compared)
        try {
            return await compared
        } finally {
            this.underWay.delete(key)
        }
    }

    private async compare(
        { userName, password }: Credentials,
        stored: string,
        address: string,
    ): Promise<PasswordProof> {
        // Asked once more in turn: of many log-ins that come together those after the last free one are not worked on either.
        this.refuseWhileSlowed(userName, address)
        const matches = await verifyPasswordBeside(password, stored)
        if (!matches) {
            this.brake.failed(userName, address)
            return { userName, password, stored, matches, renewed: null }
        }
        this.brake.succeeded(userName)
        const renewed = isOutdated(stored) ? await hashPasswordBeside(password) : null
        return { userName, password, stored, matches, renewed }
    }

    private refuseWhileSlowed(name: string, address: string, kind: BrakedName = 'user'): void {
        const seconds = this.brake.secondsLeft(name, address, kind)
        if (seconds === 0) {
            return
        }
        if (Date.now() - this.said > 60_000) {
            this.said = Date.now()
            this.options.log(
                `Log-ins from ${address} are slowed: too many have failed. The system log names the users and applications`,
            )
        }
        throw localError('slowedLogIn', { seconds })
    }
}
