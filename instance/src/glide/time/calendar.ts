import { DAY } from './date-format'

/** Moves a moment (read as UTC) by months; a day that the month lacks becomes its last day. */
export function addMonths(at: number, months: number): number {
    const date = new Date(at)
    return withDate(at, date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate())
}

/** The same time of day on another date; `month` counts from 0 and may overflow, the day is cut to the month's length. */
export function withDate(at: number, year: number, month: number, day: number): number {
    const time = ((at % DAY) + DAY) % DAY
    const first = new Date(Date.UTC(year, month, 1))
    const last = daysInMonth(first.getTime())
    return Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(Math.max(day, 1), last)) + time
}

/** Days of the month that a moment (read as UTC) lies in. */
export function daysInMonth(at: number): number {
    const date = new Date(at)
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}

/** Monday 1 to Sunday 7. */
export function dayOfWeek(at: number): number {
    return new Date(at).getUTCDay() || 7
}

/**
 * Weeks begin on Sunday; the first week of a year is the one that holds its first day
 * (markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md, getWeekOfYearUTC).
 */
export function weekOfYear(at: number): number {
    const sunday = startOfDay(at) - new Date(at).getUTCDay() * DAY
    const saturday = new Date(sunday + 6 * DAY)
    const newYear = Date.UTC(saturday.getUTCFullYear(), 0, 1)
    const firstSunday = newYear - new Date(newYear).getUTCDay() * DAY
    return Math.round((sunday - firstSunday) / (7 * DAY)) + 1
}

export function startOfDay(at: number): number {
    return Math.floor(at / DAY) * DAY
}
