import { transaction } from '../transaction'
import { dayOfWeek, daysInMonth, weekOfYear } from './calendar'
import { formatByPattern } from './date-format'
import { displayInLanguage } from './display-language'
import { GlideDate } from './glide-date'
import { GlideTime } from './glide-time'
import { daylightSaving, zoneOffset } from './time-zone'

/** How date-times are stored and written by getValue. */
export const INTERNAL = 'yyyy-MM-dd HH:mm:ss'

/** What stands behind a GlideDateTime. */
interface Moment {
    /** Milliseconds since the epoch; null where no valid value was ever given. */
    at: number | null
    error: string | null
}

let momentIn: (reading: DateTimeReading) => Moment

/** The reading half of GlideDateTime; "local" methods read it in the user's time zone. */
export class DateTimeReading {
    #moment: Moment = { at: null, error: null }

    static {
        momentIn = (reading) => reading.#moment
    }

    after(other: DateTimeReading): boolean {
        return now(this) > now(other)
    }

    before(other: DateTimeReading): boolean {
        return now(this) < now(other)
    }

    onOrAfter(other: DateTimeReading): boolean {
        return now(this) >= now(other)
    }

    onOrBefore(other: DateTimeReading): boolean {
        return now(this) <= now(other)
    }

    compareTo(other: DateTimeReading): number {
        return Math.sign(now(this) - now(other))
    }

    getDate(): GlideDate {
        return dateOf(now(this))
    }

    getLocalDate(): GlideDate {
        return dateOf(local(this))
    }

    getTime(): GlideTime {
        return new GlideTime(now(this))
    }

    getLocalTime(): GlideTime {
        return new GlideTime(local(this))
    }

    getDayOfMonthUTC(): number {
        return new Date(now(this)).getUTCDate()
    }

    getDayOfMonthLocalTime(): number {
        return new Date(local(this)).getUTCDate()
    }

    getDayOfWeekUTC(): number {
        return dayOfWeek(now(this))
    }

    getDayOfWeekLocalTime(): number {
        return dayOfWeek(local(this))
    }

    getDaysInMonthUTC(): number {
        return daysInMonth(now(this))
    }

    getDaysInMonthLocalTime(): number {
        return daysInMonth(local(this))
    }

    getMonthUTC(): number {
        return new Date(now(this)).getUTCMonth() + 1
    }

    getMonthLocalTime(): number {
        return new Date(local(this)).getUTCMonth() + 1
    }

    getYearUTC(): number {
        return new Date(now(this)).getUTCFullYear()
    }

    getYearLocalTime(): number {
        return new Date(local(this)).getUTCFullYear()
    }

    getWeekOfYearUTC(): number {
        return weekOfYear(now(this))
    }

    getWeekOfYearLocalTime(): number {
        return weekOfYear(local(this))
    }

    /** UTC, `yyyy-MM-dd HH:mm:ss`; null where no valid value was ever given. */
    getValue(): string | null {
        return momentOf(this).at === null ? null : formatByPattern(now(this), INTERNAL)
    }

    getNumericValue(): number {
        return now(this)
    }

    getDisplayValue(): string {
        return momentOf(this).at === null
            ? ''
            : formatByPattern(local(this), `${transaction().dateFormat} ${transaction().timeFormat}`)
    }

    getDisplayValueInternal(): string {
        return momentOf(this).at === null ? '' : formatByPattern(local(this), INTERNAL)
    }

    getDisplayValueLang(style: string, language?: string): string {
        return `${displayInLanguage(local(this), style, language ?? transaction().language)} ${formatByPattern(local(this), 'HH:mm:ss')}`
    }

    getInternalFormattedLocalTime(): string {
        return formatByPattern(local(this), 'HH:mm:ss')
    }

    getUserFormattedLocalTime(): string {
        return formatByPattern(local(this), transaction().timeFormat)
    }

    getDSTOffset(): number {
        return daylightSaving(transaction().timeZone, now(this))
    }

    isDST(): boolean {
        return this.getDSTOffset() !== 0
    }

    getTZOffset(): number {
        return zoneOffset(transaction().timeZone, now(this))
    }

    hasDate(): boolean {
        return momentOf(this).at !== null
    }

    isValid(): boolean {
        return momentOf(this).at !== null && momentOf(this).error === null
    }

    getErrorMsg(): string | null {
        return momentOf(this).error
    }

    toString(): string {
        return this.getValue() ?? ''
    }
}

/** The moment behind a GlideDateTime, to change. */
export function momentOf(reading: DateTimeReading): Moment {
    return momentIn(reading)
}

/** Milliseconds since the epoch; 0 where there is no valid value. */
export function now(reading: DateTimeReading): number {
    return momentIn(reading).at ?? 0
}

/** The user's clock at that moment, as if it were UTC. */
export function local(reading: DateTimeReading): number {
    return now(reading) + zoneOffset(transaction().timeZone, now(reading))
}

function dateOf(at: number): GlideDate {
    const date = new GlideDate()
    date.setValue(formatByPattern(at, 'yyyy-MM-dd'))
    return date
}
