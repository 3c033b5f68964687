/** The right that was taken to make one new incident of a source. */
export interface Slot {
    /** Its place among all of the source, from 1. */
    readonly number: number
    /** Until when it counts, epoch seconds. */
    readonly until: number
    readonly incidentId: string
}

/** What comes next: the slot with this number may be taken, or the limit is reached. */
export type StormTurn =
    | { readonly kind: 'free'; readonly number: number }
    | { readonly kind: 'surplus'; readonly incidents: readonly string[] }

/** Whether a source may make one more incident now. `newest` are its last `limit` slots, the newest first. */
export function stormTurn(newest: readonly Slot[], limit: number, now: number): StormTurn {
    const counted = newest.filter(({ until }) => until > now)
    if (counted.length >= limit) {
        return { kind: 'surplus', incidents: counted.map(({ incidentId }) => incidentId) }
    }
    return { kind: 'free', number: (newest[0]?.number ?? 0) + 1 }
}
