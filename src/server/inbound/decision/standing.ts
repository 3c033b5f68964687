/** How an incident stands when a message comes for it. */
export interface Standing {
    /** `inactive` is what the documented "No" leaves: the state as it was, active cleared. */
    readonly is: 'open' | 'inactive' | 'resolved' | 'closed'
    /** When it was resolved, epoch seconds; null if the instance has no such time. */
    readonly resolvedAt: number | null
}
