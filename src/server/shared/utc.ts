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
    if (!parts) {
        return null
    }
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

/**
 * Epoch seconds of an RFC 3339 date-time with its offset, fractions cut off; null where it is none. A time without an
 * offset is none: nobody can tell which zone it means.
 */
export function fromRfc3339(text: string): number | null {
    const parts = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(text)
    if (!parts) {
        return null
    }
    const [date = '', time = '', zone = ''] = parts.slice(1)
    const seconds = fromUtcText(`${date} ${time}`)
    if (seconds === null || toUtcText(seconds) !== `${date} ${time}`) {
        return null
    }
    const offset = /^([+-])(\d\d):(\d\d)$/.exec(zone)
    if (!offset) {
        return seconds
    }
    const ahead = Number(offset[2]) * 3600 + Number(offset[3]) * 60
    return offset[1] === '-' ? seconds + ahead : seconds - ahead
}

/** Epoch seconds of `seconds` or `seconds.fraction`; null where the text is none. */
export function fromEpochText(text: string): number | null {
    const parts = /^(\d{1,12})(?:\.\d{1,12})?$/.exec(text)
    const seconds = parts ? Number(parts[1]) : 0
    return isEpochSeconds(seconds) ? seconds : null
}
