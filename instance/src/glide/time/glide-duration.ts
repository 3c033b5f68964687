import { DAY, formatByPattern, parseByPattern } from './date-format'

/**
 * A span of time, held as the moment that lies so far after 1970-01-01 00:00:00 UTC
 * (markdown/api-reference/server-api-reference/c_GlideDurationScopedAPI.md).
 */
export class GlideDuration {
    #milliseconds = 0

    /** From nothing, another duration, milliseconds, or `d HH:mm:ss`. */
    constructor(value?: unknown) {
        if (value instanceof GlideDuration) {
            this.#milliseconds = value.#milliseconds
        } else if (typeof value === 'number') {
            this.#milliseconds = value
        } else if (value !== undefined && value !== null) {
            this.setDisplayValue(String(value))
        }
    }

    add(duration: GlideDuration): GlideDuration {
        return new GlideDuration(this.#milliseconds + duration.#milliseconds)
    }

    subtract(duration: GlideDuration): GlideDuration {
        return new GlideDuration(this.#milliseconds - duration.#milliseconds)
    }

    getByFormat(format: string): string {
        return formatByPattern(this.#milliseconds, format)
    }

    getDayPart(): number {
        return Math.trunc(this.#milliseconds / DAY)
    }

    getRoundedDayPart(): number {
        return this.getDayPart() + (this.#milliseconds % DAY > DAY / 2 ? 1 : 0)
    }

    /** `3 Days 12 Hours`; parts that are 0 are left out. */
    getDisplayValue(): string {
        const sign = this.#milliseconds < 0 ? '-' : ''
        const seconds = Math.floor(Math.abs(this.#milliseconds) / 1000)
        const parts = [
            count(Math.floor(seconds / 86_400), 'Day'),
            count(Math.floor(seconds / 3600) % 24, 'Hour'),
            count(Math.floor(seconds / 60) % 60, 'Minute'),
        ].filter((part) => part !== '')
        return sign + (parts.length > 0 ? parts.join(' ') : count(seconds, 'Second') || '0 Seconds')
    }

    /** `d HH:mm:ss`, without the days where there are none. */
    getDurationValue(): string {
        const days = this.getDayPart()
        return (days === 0 ? '' : `${days} `) + formatByPattern(Math.abs(this.#milliseconds % DAY), 'HH:mm:ss')
    }

    getValue(): string {
        return formatByPattern(this.#milliseconds, 'yyyy-MM-dd HH:mm:ss')
    }

    /** Milliseconds of the duration, as GlideElement's getGlideObject example uses it. */
    getNumericValue(): number {
        return this.#milliseconds
    }

    setDisplayValue(asDisplayed: string): void {
        const match = /^\s*(?:(\d+)\s+)?(\d+):(\d{1,2})(?::(\d{1,2}))?\s*$/.exec(asDisplayed)
        if (match) {
            const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
                number,
                number,
                number,
                number,
            ]
            this.#milliseconds = days * DAY + hours * 3_600_000 + minutes * 60_000 + seconds * 1000
        }
    }

    /** Takes the date and time that lies the duration after 1970-01-01 00:00:00. */
    setValue(value: unknown): void {
        const at = parseByPattern(String(value), 'yyyy-MM-dd HH:mm:ss')
        if (at !== null) {
            this.#milliseconds = at
        }
    }

    toString(): string {
        return this.getValue()
    }
}

function count(number: number, unit: string): string {
    return number === 0 ? '' : `${number} ${unit}${number === 1 ? '' : 's'}`
}
