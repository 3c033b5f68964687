/** What a name is of that is counted: a user, or an OAuth application by its secrets and by its refresh tokens. */
export type BrakedName = 'user' | 'client' | 'refresh token'

/** Failed log-ins of one name, or from one address, that are not slowed: lock-out's own number for a user. */
const FREE = { name: 5, address: 20 } as const

/** Milliseconds of the first pause; each further failure doubles it. */
const FIRST_PAUSE = 1000

/** Longest pauses in milliseconds; that of an address is short, as whoever else logs in from there waits as well. */
const MAX_PAUSE = { name: 60_000, address: 10_000 } as const

/** Milliseconds after the last failure when all of them are forgotten: as long as a lock-out lasts. */
const MEMORY = 15 * 60_000

/** User names and addresses kept; the one that failed longest ago is dropped first. */
const MAX_KEPT = 10_000

/** A user name longer than any that exists is counted by its beginning. */
const MAX_NAME_LENGTH = 100

interface Failures {
    readonly count: number
    /** Milliseconds since the epoch. */
    readonly last: number
}

/**
 * Slows log-ins that fail, by user name and by address, in the memory of one process. A name counts whether or not there
 * is such a user. No page of the documentation has such a brake beside lock-out (platform-security/authentication/
 * t_LockoutForFailedLogins.md); it is the stricter reading.
 */
export class LogInBrake {
    private readonly failures = new Map<string, Failures>()

    constructor(private readonly now: () => number = Date.now) {}

    /** Seconds until another log-in may be tried; 0 if it may be now. */
    secondsLeft(name: string, address: string, kind: BrakedName = 'user'): number {
        const until = Math.max(
            this.pausedUntil(nameKey(name, kind), 'name'),
            this.pausedUntil(addressKey(address), 'address'),
        )
        return Math.max(0, Math.ceil((until - this.now()) / 1000))
    }

    /** Counts a log-in that failed. */
    failed(name: string, address: string, kind: BrakedName = 'user'): void {
        this.count(nameKey(name, kind))
        this.count(addressKey(address))
    }

    /** Forgets the failures of a user who has logged in; those of the address stay, which anybody with an account could clear. */
    succeeded(name: string, kind: BrakedName = 'user'): void {
        this.failures.delete(nameKey(name, kind))
    }

    private pausedUntil(key: string, kind: keyof typeof FREE): number {
        const failures = this.known(key)
        const beyond = (failures?.count ?? 0) - FREE[kind]
        return failures && beyond >= 0 ? failures.last + Math.min(MAX_PAUSE[kind], FIRST_PAUSE * 2 ** beyond) : 0
    }

    private count(key: string): void {
        const count = (this.known(key)?.count ?? 0) + 1
        this.failures.delete(key)
        if (this.failures.size >= MAX_KEPT) {
            this.failures.delete(this.failures.keys().next().value as string)
        }
        this.failures.set(key, { count, last: this.now() })
    }

    private known(key: string): Failures | undefined {
        const failures = this.failures.get(key)
        return failures && this.now() - failures.last < MEMORY ? failures : undefined
    }
}

function nameKey(name: string, kind: BrakedName): string {
    return `${kind} ${name.slice(0, MAX_NAME_LENGTH).toLowerCase()}`
}

/** Whoever is on this machine has all of 127.0.0.0/8 to come from. */
function addressKey(address: string): string {
    const plain = address.replace(/^::ffff:/i, '')
    return `address ${/^127\./.test(plain) || plain === '::1' ? 'this machine' : plain}`
}
