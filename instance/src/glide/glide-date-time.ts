import { addMonths, dayOfWeek, daysInMonth, weekOfYear, withDate } from './calendar'
import { DAY, formatByPattern, parseByPattern } from './date-format'
import { displayInLanguage } from './display-language'
import { GlideDate } from './glide-date'
import { GlideDuration } from './glide-duration'
import { GlideTime } from './glide-time'
import { markNotBuilt } from './not-built'
import { daylightSaving, fromLocal, zoneOffset } from './time-zone'
import { transaction } from './transaction'

const INTERNAL = 'yyyy-MM-dd HH:mm:ss'

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
export class GlideDateTime {
    /** Milliseconds since the epoch; null where no valid value was ever given. */
    #at: number | null
    #error: string | null = null

    /** Now, another GlideDateTime, or a text in UTC. */
    constructor(value?: unknown) {
        this.#at = null
        if (value === undefined || value === null) {
            this.#at = Date.now()
        } else {
            this.setValue(value)
        }
    }

    static subtract(start: GlideDateTime, end: GlideDateTime): GlideDuration {
        return new GlideDuration(end.#now() - start.#now())
    }

    add(amount: unknown): void {
        this.#at = this.#now() + milliseconds(amount)
    }

    subtract(amount: unknown): void {
        this.#at = this.#now() - milliseconds(amount)
    }

    addSeconds(seconds: number): void {
        this.#at = this.#now() + Math.trunc(Number(seconds)) * 1000
    }

    addDaysUTC(days: number): void {
        this.#at = this.#now() + Math.trunc(Number(days)) * DAY
    }

    addDaysLocalTime(days: number): void {
        this.#setLocal(this.#local() + Math.trunc(Number(days)) * DAY)
    }

    addWeeksUTC(weeks: number): void {
        this.addDaysUTC(Number(weeks) * 7)
    }

    addWeeksLocalTime(weeks: number): void {
        this.addDaysLocalTime(Number(weeks) * 7)
    }

    addMonthsUTC(months: number): void {
        this.#at = addMonths(this.#now(), Math.trunc(Number(months)))
    }

    addMonthsLocalTime(months: number): void {
        this.#setLocal(addMonths(this.#local(), Math.trunc(Number(months))))
    }

    addYearsUTC(years: number): void {
        this.addMonthsUTC(Number(years) * 12)
    }

    addYearsLocalTime(years: number): void {
        this.addMonthsLocalTime(Number(years) * 12)
    }

    after(other: GlideDateTime): boolean {
        return this.#now() > other.#now()
    }

    before(other: GlideDateTime): boolean {
        return this.#now() < other.#now()
    }

    onOrAfter(other: GlideDateTime): boolean {
        return this.#now() >= other.#now()
    }

    onOrBefore(other: GlideDateTime): boolean {
        return this.#now() <= other.#now()
    }

    compareTo(other: GlideDateTime): number {
        return Math.sign(this.#now() - other.#now())
    }

    equals(other: unknown): boolean {
        const compared = other instanceof GlideDateTime ? other : new GlideDateTime(String(other))
        return compared.#at !== null && compared.#at === this.#at
    }

    getDate(): GlideDate {
        return dateOf(this.#now())
    }

    getLocalDate(): GlideDate {
        return dateOf(this.#local())
    }

    getTime(): GlideTime {
        return new GlideTime(this.#now())
    }

    getLocalTime(): GlideTime {
        return new GlideTime(this.#local())
    }

    getDayOfMonthUTC(): number {
        return new Date(this.#now()).getUTCDate()
    }

    getDayOfMonthLocalTime(): number {
        return new Date(this.#local()).getUTCDate()
    }

    getDayOfWeekUTC(): number {
        return dayOfWeek(this.#now())
    }

    getDayOfWeekLocalTime(): number {
        return dayOfWeek(this.#local())
    }

    getDaysInMonthUTC(): number {
        return daysInMonth(this.#now())
    }

    getDaysInMonthLocalTime(): number {
        return daysInMonth(this.#local())
    }

    getMonthUTC(): number {
        return new Date(this.#now()).getUTCMonth() + 1
    }

    getMonthLocalTime(): number {
        return new Date(this.#local()).getUTCMonth() + 1
    }

    getYearUTC(): number {
        return new Date(this.#now()).getUTCFullYear()
    }

    getYearLocalTime(): number {
        return new Date(this.#local()).getUTCFullYear()
    }

    getWeekOfYearUTC(): number {
        return weekOfYear(this.#now())
    }

    getWeekOfYearLocalTime(): number {
        return weekOfYear(this.#local())
    }

    /** UTC, `yyyy-MM-dd HH:mm:ss`; null where no valid value was ever given. */
    getValue(): string | null {
        return this.#at === null ? null : formatByPattern(this.#at, INTERNAL)
    }

    getNumericValue(): number {
        return this.#now()
    }

    getDisplayValue(): string {
        return this.#at === null
            ? ''
            : formatByPattern(this.#local(), `${transaction().dateFormat} ${transaction().timeFormat}`)
    }

    getDisplayValueInternal(): string {
        return this.#at === null ? '' : formatByPattern(this.#local(), INTERNAL)
    }

    getDisplayValueLang(style: string, language?: string): string {
        return `${displayInLanguage(this.#local(), style, language ?? transaction().language)} ${formatByPattern(this.#local(), 'HH:mm:ss')}`
    }

    getInternalFormattedLocalTime(): string {
        return formatByPattern(this.#local(), 'HH:mm:ss')
    }

    getUserFormattedLocalTime(): string {
        return formatByPattern(this.#local(), transaction().timeFormat)
    }

    getDSTOffset(): number {
        return daylightSaving(transaction().timeZone, this.#now())
    }

    isDST(): boolean {
        return this.getDSTOffset() !== 0
    }

    getTZOffset(): number {
        return zoneOffset(transaction().timeZone, this.#now())
    }

    hasDate(): boolean {
        return this.#at !== null
    }

    isValid(): boolean {
        return this.#at !== null && this.#error === null
    }

    getErrorMsg(): string | null {
        return this.#error
    }

    setDayOfMonthUTC(day: number): void {
        this.#at = this.#dated(this.#now(), undefined, undefined, day)
    }

    setDayOfMonthLocalTime(day: number): void {
        this.#setLocal(this.#dated(this.#local(), undefined, undefined, day))
    }

    setMonthUTC(month: number): void {
        this.#at = this.#dated(this.#now(), undefined, month)
    }

    setMonthLocalTime(month: number): void {
        this.#setLocal(this.#dated(this.#local(), undefined, month))
    }

    setYearUTC(year: number): void {
        this.#at = this.#dated(this.#now(), year)
    }

    setYearLocalTime(year: number): void {
        this.#setLocal(this.#dated(this.#local(), year))
    }

    setGlideDateTime(other: GlideDateTime): void {
        this.#at = other.#at
        this.#error = null
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

    toString(): string {
        return this.getValue() ?? ''
    }

    #now(): number {
        return this.#at ?? 0
    }

    #local(): number {
        return this.#now() + zoneOffset(transaction().timeZone, this.#now())
    }

    #setLocal(local: number): void {
        this.#at = fromLocal(transaction().timeZone, local)
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
            this.#error = problem
        } else {
            this.#at = at
            this.#error = null
        }
    }

    #require(at: number | null, text: unknown, place: (at: number) => number): void {
        this.#accept(at === null ? null : place(at), `Could not parse DateTime: ${String(text)}`)
        if (this.#error !== null) {
            throw new Error(this.#error)
        }
    }
}

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

function dateOf(at: number): GlideDate {
    const date = new GlideDate()
    date.setValue(formatByPattern(at, 'yyyy-MM-dd'))
    return date
}
