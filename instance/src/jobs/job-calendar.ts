/** A calendar day; `month` 1 to 12. */
export interface Day {
    readonly year: number
    readonly month: number
    readonly day: number
}

/** A time of day on a 24-hour clock. */
export interface ClockTime {
    readonly hour: number
    readonly minute: number
    readonly second: number
}

const DAY_MS = 86_400_000

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
    return Date.UTC(year, month - 1, day) / DAY_MS
}

/** The reverse of `dayNumber`. */
export function dayOf(number: number): Day {
    const date = new Date(number * DAY_MS)
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 Monday to 7 Sunday. */
export function weekday(day: Day): number {
    return ((dayNumber(day) + 3) % 7) + 1
}

export function daysInMonth({ year, month }: Day): number {
    return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Whether `timeZone` is one that can be computed with. */
export function isTimeZone(timeZone: string): boolean {
    try {
        return Boolean(formatFor(timeZone))
    } catch {
        return false
    }
}

/** The calendar day and clock time that `ms` (since the epoch) is in a time zone. */
export function localMoment(ms: number, timeZone: string): Day & ClockTime {
    const parts = Object.fromEntries(
        formatFor(timeZone)
            .formatToParts(ms)
            .map(({ type, value }) => [type, Number(value)]),
    )
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts
    return { year, month, day, hour, minute, second }
}

/**
 * Milliseconds since the epoch of a day and clock time in a time zone. A time that the clock skips becomes the same
 * distance after the gap; of a time that comes twice the first is meant.
 */
export function instantOf({ year, month, day }: Day, { hour, minute, second }: ClockTime, timeZone: string): number {
    const wanted = Date.UTC(year, month - 1, day, hour, minute, second)
    const candidates = [wanted - DAY_MS, wanted + DAY_MS].map((around) => wanted - offsetAt(around, timeZone))
    const exact = candidates.filter((candidate) => candidate + offsetAt(candidate, timeZone) === wanted)
    return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates)
}

function offsetAt(ms: number, timeZone: string): number {
    const { year, month, day, hour, minute, second } = localMoment(ms, timeZone)
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
    const known = formats.get(timeZone)
    if (known) {
        return known
    }
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
    })
    formats.set(timeZone, format)
    return format
}
