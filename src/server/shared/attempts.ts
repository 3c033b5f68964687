/** How often and when something that fails is tried again. */
export interface AttemptRules {
    /** Attempts that ended with an error after which it is given up. */
    readonly maxEnded: number
    /**
     * Attempts that began and never ended after which it is given up. Each may have ended a worker of the instance, which
     * stops a job whose workers end several times.
     */
    readonly maxOpen: number
    /** Seconds from the n-th error to the next attempt; the last of them counts for all later ones, none means at once. */
    readonly delays: readonly number[]
    /** By which share of itself a delay is made longer or shorter, from 0 to 1, so that what failed together is not tried together. */
    readonly spread: number
}

/** How many attempts at something have begun, and how many of them came to an end, with an error. */
export interface Attempts {
    /** Each is counted before its work. */
    readonly attempts: number
    /** An attempt without an error is the last one: it settles what was tried. */
    readonly endedAttempts: number
}

/** How many attempts have begun and not come to an end; of a live one, too. */
export function openAttempts({ attempts, endedAttempts }: Attempts): number {
    return Math.max(0, attempts - endedAttempts)
}

/**
 * When the next attempt is due, in whole epoch seconds, after the `ended`-th one has ended with an error; null if it was
 * the last one.
 *
 * @param now epoch seconds
 * @param jitter from 0 (the shortest delay) to 1 (the longest)
 */
export function nextAttemptAt(
    { maxEnded, delays, spread }: AttemptRules,
    ended: number,
    now: number,
    jitter: number,
): number | null {
    if (ended >= maxEnded) {
        return null
    }
    const delay = delays[Math.max(0, Math.min(ended, delays.length) - 1)] ?? 0
    return Math.floor(now) + Math.max(0, Math.round(delay * (1 + spread * (2 * jitter - 1))))
}
