import { markNotBuilt } from '../not-built'
import { transaction } from '../transaction'
import { addMonths, withDate } from './calendar'
import { DAY, parseByPattern } from './date-format'
import { DateTimeReading, INTERNAL, local, momentOf, now } from './date-time-reading'
import { GlideDuration } from './glide-duration'
import { GlideTime } from './glide-time'
import { fromLocal } from './time-zone'

/** Formats that the constructor and setValue try, in the documented order. */
const ACCEPTED = [
    INTERNAL,
    'MM/dd/yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm',
    'MM-dd-yyyy',
    'MM/dd/yyyy',
    'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss',
    'dd-MM-yyyy HH.mm',
    'dd-MM-yy HH.mm.ss',
    'dd/MM/yyyy',
    'dd-MM-yyyy',
    'yyyy-MM-dd HH:mm',
    'yyyy-MM-dd',
    'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy HH.mm.ss',
    'dd.MM.yyyy hh:mm:ss a',
    'dd.MM.yyyy hh.mm.ss a',
    'dd.MM.yyyy',
]

/**
 * A moment, UTC inside; "local" methods read it in the user's time zone
 * (markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md).
 */
export class GlideDateTime extends DateTimeReading {
    /** Now, another GlideDateTime, or a text in UTC. */
    constructor(value?: unknown) {
        super()
        if (value === undefined || value === null) {
            momentOf(this).at = Date.now()
        } else {
            this.setValue(value)
        }
    }

    static subtract(start: GlideDateTime, end: GlideDateTime): GlideDuration {
        return new GlideDuration(now(end) - now(start))
    }

    add(amount: unknown): void {
        momentOf(this).at = now(this) + milliseconds(amount)
    }

    subtract(amount: unknown): void {
        momentOf(this).at = now(this) - milliseconds(amount)
    }

    addSeconds(seconds: number): void {
        momentOf(this).at = now(this) + Math.trunc(Number(seconds)) * 1000
    }

    addDaysUTC(days: number): void {
        momentOf(this).at = now(this) + Math.trunc(Number(days)) * DAY
    }

    addDaysLocalTime(days: number): void {
        this.#setLocal(local(this) + Math.trunc(Number(days)) * DAY)
    }

    addWeeksUTC(weeks: number): void {
        this.addDaysUTC(Number(weeks) * 7)
    }

    addWeeksLocalTime(weeks: number): void {
        this.addDaysLocalTime(Number(weeks) * 7)
    }

    addMonthsUTC(months: number): void {
        momentOf(this).at = addMonths(now(this), Math.trunc(Number(months)))
    }

    addMonthsLocalTime(months: number): void {
        this.#setLocal(addMonths(local(this), Math.trunc(Number(months))))
    }

    addYearsUTC(years: number): void {
        this.addMonthsUTC(Number(years) * 12)
    }

    addYearsLocalTime(years: number): void {
        this.addMonthsLocalTime(Number(years) * 12)
    }

    equals(other: unknown): boolean {
        const compared = other instanceof GlideDateTime ? other : new GlideDateTime(String(other))
        return compared.hasDate() && now(compared) === now(this)
    }

    setDayOfMonthUTC(day: number): void {
        momentOf(this).at = this.#dated(now(this), undefined, undefined, day)
    }

    setDayOfMonthLocalTime(day: number): void {
        this.#setLocal(this.#dated(local(this), undefined, undefined, day))
    }

    setMonthUTC(month: number): void {
        momentOf(this).at = this.#dated(now(this), undefined, month)
    }

    setMonthLocalTime(month: number): void {
        this.#setLocal(this.#dated(local(this), undefined, month))
    }

    setYearUTC(year: number): void {
        momentOf(this).at = this.#dated(now(this), year)
    }

    setYearLocalTime(year: number): void {
        this.#setLocal(this.#dated(local(this), year))
    }

    setGlideDateTime(other: GlideDateTime): void {
        momentOf(this).at = momentOf(other).at
        momentOf(this).error = null
    }

    /** A text in UTC, a GlideDateTime, or milliseconds since the epoch as a Number. */
    setValue(value: unknown): void {
        if (value instanceof GlideDateTime) {
            this.setGlideDateTime(value)
        } else if (typeof value === 'number') {
            this.#accept(value, '')
        } else {
            const text = String(value)
            this.#accept(parseAccepted(text), `Invalid date time: '${text}', ignored`)
        }
    }

    setValueUTC(text: string, format: string): void {
        this.#require(parseByPattern(String(text), format), text, (at) => at)
    }

    /** The user's format and zone, or the format given; with a format that does not match, an Error is thrown. */
    setDisplayValue(value: string, format?: string): void {
        const zone = transaction().timeZone
        if (format !== undefined) {
            this.#require(parseByPattern(String(value), format), value, (at) => fromLocal(zone, at))
            return
        }
        const pattern = `${transaction().dateFormat} ${transaction().timeFormat}`
        const at = parseByPattern(String(value), pattern) ?? parseByPattern(String(value), transaction().dateFormat)
        this.#accept(at === null ? null : fromLocal(zone, at), `Could not parse DateTime: ${value}`)
    }

    setDisplayValueInternal(value: string): void {
        const at = parseByPattern(String(value), INTERNAL)
        this.#accept(at === null ? null : fromLocal(transaction().timeZone, at), `Could not parse DateTime: ${value}`)
    }

    #setLocal(local: number): void {
        momentOf(this).at = fromLocal(transaction().timeZone, local)
    }

    #dated(at: number, year?: number, month?: number, day?: number): number {
        const date = new Date(at)
        return withDate(
            at,
            year ?? date.getUTCFullYear(),
            month === undefined ? date.getUTCMonth() : Number(month) - 1,
            day ?? date.getUTCDate(),
        )
    }

    #accept(at: number | null, problem: string): void {
        if (at === null || Number.isNaN(at)) {
            momentOf(this).error = problem
        } else {
            momentOf(this).at = at
            momentOf(this).error = null
        }
    }

    #require(at: number | null, text: unknown, place: (at: number) => number): void {
        this.#accept(at === null ? null : place(at), `Could not parse DateTime: ${String(text)}`)
        const { error } = momentOf(this)
        if (error !== null) {
            throw new Error(error)
        }
    }
}

Object.defineProperty(DateTimeReading.prototype, 'constructor', { value: GlideDateTime })
markNotBuilt(GlideDateTime.prototype, 'GlideDateTime', ['setDisplayValueLang'])

function parseAccepted(text: string): number | null {
    for (const format of ACCEPTED) {
        const at = parseByPattern(text, format)
        if (at !== null) {
            return at
        }
    }
    return null
}

function milliseconds(amount: unknown): number {
    if (amount instanceof GlideTime || amount instanceof GlideDuration) {
        return amount.getNumericValue()
    }
    return Number(amount)
}
