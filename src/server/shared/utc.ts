/** The last second that a date-time column holds: 9999-12-31 23:59:59 UTC. */
const LAST_SECOND = 253402300799

/**
 * Epoch seconds as a date-time column holds them: `yyyy-MM-dd HH:mm:ss` in UTC, whatever the time zone of user or
 * instance.
 */
export function toUtcText(epochSeconds: number): string {
    return new Date(epochSeconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/** Epoch seconds of a stored date-time (`yyyy-MM-dd HH:mm:ss`, UTC); null where it is none. */
export function fromUtcText(text: string): number | null {
    const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(text)
    if (!parts) return null
    const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
    ]
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000
}

/** Whether a number of epoch seconds is a time that a date-time column holds; 0 means "no time" and is none. */
export function isEpochSeconds(value: number): boolean {
    return Number.isInteger(value) && value > 0 && value <= LAST_SECOND
}
