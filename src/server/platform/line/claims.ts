/** What is claimed, and for how long. */
export interface ClaimRequest {
    /** What the claims compete for, 64 hex digits, see hash-key.ts. */
    readonly line: string
    /** For lists: what the claim is for. */
    readonly purpose: string
    /** sys_id of what is worked on under the claim; empty if it is no single record. */
    readonly item: string
    /** Who claims; several claims of one processor have the same. */
    readonly owner: string
    readonly seconds: number
}

/** A claim that its owner holds. */
export interface Claim {
    readonly id: string
    /** Its place among the claims of its line, from 1. */
    readonly number: number
    /** End of the lease, epoch seconds: nothing is written under a claim that has run out. */
    readonly until: number
}

/** A claim as it is stored. */
export interface StoredClaim {
    readonly number: number
    readonly until: number
    /** sys_id of what was made under the claim; empty if that does not matter. */
    readonly result: string
}

/** Where claims are stored: a table with a unique key of line and number. */
export interface ClaimTable {
    /** The claims of a line with the highest numbers, the highest first; those that have run out, too. */
    readonly readNewest: (line: string, count: number) => readonly StoredClaim[]
    /** How many claims of a line have not run out. */
    readonly countValid: (line: string, now: number) => number
    /** Stores a claim with a number; its sys_id, or null if another processor has the number. */
    readonly insert: (request: ClaimRequest, claim: StoredClaim) => string | null
    /** Has a claim run out. */
    readonly end: (id: string, now: number) => void
}

/**
 * Claims the right to act, of which at most `limit` are valid at the same moment. A unique insert is the only atomic step
 * that the platform gives: each claim takes the next number of its line, and of several processors that want the same
 * number one gets it. Whoever gets it has seen all claims before, and that fewer than `limit` of them are valid; a valid
 * one can only run out meanwhile. The claim of a dead owner runs out by itself.
 *
 * The newest number is read before the valid ones are counted: a claim that comes in between takes the number away.
 *
 * @param now epoch seconds
 * @returns null if others have all rights, or were faster
 */
export function claimNext(table: ClaimTable, request: ClaimRequest, limit: number, now: number): Claim | null {
    const [newest] = table.readNewest(request.line, 1)
    // One right: each claim was made after the one before had run out, so that only the newest can be valid.
    const valid = !newest ? 0 : limit === 1 ? Number(newest.until > now) : table.countValid(request.line, now)
    if (valid >= limit) {
        return null
    }
    const claim = { number: (newest?.number ?? 0) + 1, until: Math.floor(now) + request.seconds, result: '' }
    const id = table.insert(request, claim)
    return id === null ? null : { id, number: claim.number, until: claim.until }
}
