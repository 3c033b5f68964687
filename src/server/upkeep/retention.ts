import { toUtcText } from '../shared/utc.ts'

/** The longest retention in days; it keeps every cut-off a date that a column can hold. */
export const MAX_DAYS = 36_500

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
