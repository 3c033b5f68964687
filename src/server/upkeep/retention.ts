import { toUtcText } from '../shared/utc.ts'

/** Days that settled messages are kept where the property says nothing that can be used. */
export const MESSAGE_DAYS = 30

/** Days that ended alerts are kept where the property says nothing that can be used. */
export const ALERT_DAYS = 90

/** The longest retention in days; it keeps every cut-off a date that a column can hold. */
export const MAX_DAYS = 36_500

/** Days that a claim is kept after it has run out, for clocks that differ and for who looks into a failure. */
export const CLAIM_DAYS = 1

const SECONDS_A_DAY = 86_400

/** What a retention property asks for. */
export interface Retention {
    /** Days; 0 keeps for ever. */
    readonly days: number
    /** Whether the property holds something that is no number of days, so that the default counts. */
    readonly isInvalid: boolean
}

/** Reads a retention property: a whole number from 0 to {@link MAX_DAYS}; an empty one is the default, not an error. */
export function readRetention(text: string, standard: number): Retention {
    const value = text.trim()
    if (value === '') {
        return { days: standard, isInvalid: false }
    }
    const days = /^\d{1,5}$/.test(value) ? Number(value) : -1
    return days >= 0 && days <= MAX_DAYS ? { days, isInvalid: false } : { days: standard, isInvalid: true }
}

/** The moment before which a row is too old, as a date-time column holds it. `now` is epoch ms. */
export function cutOff(days: number, now: number): string {
    return toUtcText(Math.floor(now / 1000) - days * SECONDS_A_DAY)
}

/** An alert that has ended long ago, and who may still need its row. */
export interface OldAlert {
    /** Whether a message of it is stored. */
    readonly hasMessage: boolean
    /** Its incident: open (active), there but not active, or not there. */
    readonly incident: 'open' | 'closed' | 'none'
    /** How many incidents it has had. */
    readonly generation: number
}

/**
 * Whether an ended alert's row must stay. Without its row an alert starts anew at its first incident, whose sys_id
 * follows from the alert's key: as long as that incident is there, no second one is made. An alert whose first incident
 * was deleted and which has a later one therefore keeps its row while that one is there.
 */
export function isNeeded({ hasMessage, incident, generation }: OldAlert): boolean {
    return hasMessage || incident === 'open' || (incident === 'closed' && generation > 1)
}
