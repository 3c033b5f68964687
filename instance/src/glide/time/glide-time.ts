import { markNotBuilt } from '../not-built'
import { transaction } from '../transaction'
import { DAY, formatByPattern, parseByPattern } from './date-format'
import { GlideDuration } from './glide-duration'
import { zoneOffset } from './time-zone'

/**
 * A time of day, UTC inside (markdown/api-reference/server-api-reference/c_GlideTimeScopedAPI.md).
 */
export class GlideTime {
    /** Milliseconds since midnight UTC, 0 to 86 399 999. */
    #milliseconds: number

    /** The current time, or so many milliseconds after midnight UTC. */
    constructor(milliseconds?: unknown) {
        this.#milliseconds = withinDay(typeof milliseconds === 'number' ? milliseconds : Date.now())
    }

    static subtract(start: GlideTime, end: GlideTime): GlideDuration {
        return new GlideDuration(end.#milliseconds - start.#milliseconds)
    }

    getByFormat(format: string): string {
        return formatByPattern(this.#milliseconds, format)
    }

    getValue(): string {
        return formatByPattern(this.#milliseconds, 'HH:mm:ss')
    }

    getDisplayValue(): string {
        return formatByPattern(this.#local(), transaction().timeFormat)
    }

    getDisplayValueInternal(): string {
        return formatByPattern(this.#local(), 'HH:mm:ss')
    }

    getHourLocalTime(): number {
        return new Date(this.#local()).getUTCHours() % 12
    }

    getHourOfDayLocalTime(): number {
        return new Date(this.#local()).getUTCHours()
    }

    /** Noon and midnight are 0. */
    getHourUTC(): number {
        return this.getHourOfDayUTC() % 12
    }

    getHourOfDayUTC(): number {
        return new Date(this.#milliseconds).getUTCHours()
    }

    getMinutesLocalTime(): number {
        return new Date(this.#local()).getUTCMinutes()
    }

    getMinutesUTC(): number {
        return new Date(this.#milliseconds).getUTCMinutes()
    }

    getSeconds(): number {
        return new Date(this.#milliseconds).getUTCSeconds()
    }

    /** Milliseconds since midnight UTC. */
    getNumericValue(): number {
        return this.#milliseconds
    }

    setValue(value: unknown): void {
        const at = parseByPattern(String(value), 'HH:mm:ss')
        if (at !== null) {
            this.#milliseconds = at
        }
    }

    setDisplayValue(asDisplayed: string): void {
        const at = parseByPattern(String(asDisplayed), transaction().timeFormat)
        if (at !== null) {
            this.#milliseconds = withinDay(at - zoneOffset(transaction().timeZone, 0))
        }
    }

    toString(): string {
        return this.getValue()
    }

    /** A time has no date of its own; the zone's offset is that of 1 January 1970. */
    #local(): number {
        return withinDay(this.#milliseconds + zoneOffset(transaction().timeZone, 0))
    }
}

markNotBuilt(GlideTime.prototype, 'GlideTime', [
    'getDisplayValueEx',
    'getDisplayValueLang',
    'setDisplayValueEx',
    'setDisplayValueLang',
])

function withinDay(milliseconds: number): number {
    return ((milliseconds % DAY) + DAY) % DAY
}
