import { markNotBuilt } from '../not-built'
import { transaction } from '../transaction'
import { startOfDay } from './calendar'
import { formatByPattern, parseByPattern } from './date-format'
import { displayInLanguage } from './display-language'
import { GlideDuration } from './glide-duration'
import { zoneOffset } from './time-zone'

const INTERNAL = 'yyyy-MM-dd'

/** A date without a time (markdown/api-reference/server-api-reference/c_GlideDateScopedAPI.md). */
export class GlideDate {
    /** Midnight UTC of the date. */
    #day: number

    /** Today, in the user's time zone. */
    constructor() {
        const now = Date.now()
        this.#day = startOfDay(now + zoneOffset(transaction().timeZone, now))
    }

    static subtract(start: GlideDate, end: GlideDate): GlideDuration {
        return new GlideDuration(end.#day - start.#day)
    }

    getByFormat(format: string): string {
        return formatByPattern(this.#day, format)
    }

    getDayOfMonthNoTZ(): number {
        return new Date(this.#day).getUTCDate()
    }

    getMonthNoTZ(): number {
        return new Date(this.#day).getUTCMonth() + 1
    }

    getYearNoTZ(): number {
        return new Date(this.#day).getUTCFullYear()
    }

    getValue(): string {
        return formatByPattern(this.#day, INTERNAL)
    }

    getDisplayValue(): string {
        return formatByPattern(this.#day, transaction().dateFormat)
    }

    getDisplayValueInternal(): string {
        return this.getValue()
    }

    getDisplayValueEx(style: string): string {
        return displayInLanguage(this.#day, style, transaction().language)
    }

    getDisplayValueLang(style: string, language?: string): string {
        return displayInLanguage(this.#day, style, language ?? transaction().language)
    }

    /** Milliseconds since the epoch at midnight UTC of the date. */
    getNumericValue(): number {
        return this.#day
    }

    setValue(value: unknown): void {
        this.#set(parseByPattern(String(value).slice(0, 10), INTERNAL))
    }

    setDisplayValue(asDisplayed: string): void {
        this.#set(parseByPattern(String(asDisplayed), transaction().dateFormat))
    }

    toString(): string {
        return this.getValue()
    }

    #set(at: number | null): void {
        if (at !== null) {
            this.#day = startOfDay(at)
        }
    }
}

markNotBuilt(GlideDate.prototype, 'GlideDate', ['setDisplayValueEx', 'setDisplayValueLang'])
