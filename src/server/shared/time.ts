import { fromZone } from './time-zones.ts'

/**
 * A moment as text that sorts in the order of time: twelve digits of seconds since 1970, a dot and nine of nanoseconds.
 * The empty text stands for no time, before all others.
 */
export type Moment = string

/** No time. */
export const NO_MOMENT: Moment = ''

/** The last second that a date-time column holds: 9999-12-31 23:59:59 UTC. */
const LAST_SECOND = 253402300799

const SECOND_DIGITS = 12
const FRACTION_DIGITS = 9

/** The spellings that are read, as refusals name them. */
export const TIME_SPELLINGS = 'ISO 8601, RFC 1123 or a number since 1970'

/** What a text says of a time: a moment, null if it says that there is none, or in words why it is not one. */
export type TimeRead = { readonly ok: Moment | null } | { readonly refused: string }

/** A moment from whole seconds since 1970, and nanoseconds. */
export function toMoment(seconds: number, nanoseconds = 0): Moment {
    const padded = String(nanoseconds).padStart(FRACTION_DIGITS, '0')
    return `${String(seconds).padStart(SECOND_DIGITS, '0')}.${padded}`
}

/** Whole seconds since 1970 of a moment; 0 for none. */
export function toSeconds(moment: Moment): number {
    return Number(moment.slice(0, SECOND_DIGITS))
}

/** The later of two moments. */
export function pickLater(one: Moment, other: Moment): Moment {
    return one < other ? other : one
}

/**
 * Reads a time in any spelling that means one moment only:
 * - ISO 8601, basic and extended, with an offset (`Z`, `+01`, `+0100`, `+01:00`, `UTC`, `GMT`, `UTC+1`) or without one;
 *   year first with dots or slashes; the offset followed by a zone's name (Go: `+0000 UTC`; Java: `Z[UTC]`);
 * - RFC 1123 and its kin (`Wed, 16 Sep 2026 12:00:00 GMT`, `Wed Sep 16 12:00:00 UTC 2026`);
 * - a number since 1970: seconds, milliseconds, microseconds or nanoseconds, told by its size, in digits, with a
 *   fraction or an exponent.
 * Fractions of any length are read to the nanosecond. A time without an offset is one of `zone`. Nothing, 0 and the year
 * 1 (Go's way) say that there is no time. What may mean two things, such as `03/04/2026` or `CST`, is not read.
 *
 * @param zone an IANA name, as {@link findTimeZone} gives it
 */
export function readTime(text: string, zone: string): TimeRead {
    const trimmed = text.trim()
    if (trimmed === '' || /^0+(?:\.0*)?$/.test(trimmed) || trimmed.startsWith('0001-01-01')) {
        return { ok: null }
    }
    const found = readNumber(trimmed) ?? readDateFirst(trimmed, zone) ?? readNamedMonth(trimmed, zone)
    if (found === null) {
        return { refused: `is not a time that can be read (${TIME_SPELLINGS})` }
    }
    const { seconds, nanoseconds } = found
    if (seconds === 0 && nanoseconds === 0) {
        return { ok: null }
    }
    return seconds < 0 || seconds > LAST_SECOND
        ? { refused: 'is a time before 1970 or after 9999' }
        : { ok: toMoment(seconds, nanoseconds) }
}

interface Found {
    readonly seconds: number
    readonly nanoseconds: number
}

/** From so many digits on a whole number counts milliseconds, microseconds, nanoseconds: in the unit before, the year 5138. */
const UNITS = [
    [11, 0],
    [14, 3],
    [17, 6],
    [20, 9],
] as const

/** A number since 1970. One of 14 digits that is a date is not one: as milliseconds it would be of the year 2286 or later. */
function readNumber(text: string): Found | null {
    const found = /^(\d+)(?:\.(\d+))?(?:[eE]\+?(\d{1,2}))?$/.exec(text)
    if (!found || (/^\d{14}$/.test(text) && readDateFirst(text, 'UTC') !== null)) {
        return null
    }
    const [, whole = '', fraction = '', exponent = '0'] = found
    // 1.5e3 is 1500: digits move before the point.
    const moved = fraction.padEnd(Number(exponent), '0')
    const integer = `${whole}${moved.slice(0, Number(exponent))}`.replace(/^0+(?=\d)/, '')
    const unit = UNITS.find(([most]) => integer.length <= most)
    if (!unit) {
        return null
    }
    const split = Math.max(0, integer.length - unit[1])
    const rest = `${integer.slice(split)}${moved.slice(Number(exponent))}`
    return { seconds: Number(integer.slice(0, split)), nanoseconds: toNanoseconds(rest) }
}

function toNanoseconds(fraction: string): number {
    return Number(fraction.slice(0, FRACTION_DIGITS).padEnd(FRACTION_DIGITS, '0'))
}

const DATE = '(\\d{4})(?:([-./])(\\d\\d?)\\2(\\d\\d?)|(\\d\\d)(\\d\\d))'
const CLOCK = '(\\d\\d)(?::?(\\d\\d)(?::?(\\d\\d)(?:[.,](\\d+))?)?)?'
const OFFSET = '(Z|(?:UTC|GMT)?[+\\u2212-]\\d\\d?(?::?\\d\\d)?|UTC|GMT)'
/** What says the offset a second time: Go's name of a zone and its monotonic clock, Java's name in brackets. */
const ZONE_NAME = '(?: [A-Z]{2,5}| [+-]\\d{2,4}|\\[[\\w/+-]+\\])?(?: m=[+-][\\d.]+)?'
const DATE_FIRST = `^${DATE}(T|_| +)?${CLOCK}(?: ?${OFFSET}${ZONE_NAME})?$`

function readDateFirst(text: string, zone: string): Found | null {
    const found = new RegExp(DATE_FIRST, 'i').exec(text)
    if (!found) {
        return null
    }
    const [, year, separator, month, day, basicMonth, basicDay, gap, hour, minute, second, fraction, offset] = found
    // Without a letter or a space between the two only all fourteen digits are a date and a time.
    if (gap === undefined && (separator !== undefined || !/^\d{14}(?!\d)/.test(text))) {
        return null
    }
    return toFound(
        {
            date: [year, month ?? basicMonth, day ?? basicDay],
            clock: [hour, minute ?? '0', second ?? '0'],
            fraction: fraction ?? '',
            offset: offset ?? '',
        },
        zone,
    )
}

const DAYS = 'sun|mon|tue|wed|thu|fri|sat'
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

const WEEKDAY = `(?:(${DAYS})[a-z]*,? +)?`
const MONTH = `(${MONTHS})[a-z]*`
const NAMED_CLOCK = '(\\d\\d?):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?'
const NAMED_OFFSET = `(?: ?${OFFSET}${ZONE_NAME}|( UT))?`
/** `Wed, 16 Sep 2026 12:00:00 GMT`. */
const DAY_FIRST = `^${WEEKDAY}(\\d\\d?)[ -]${MONTH}[ -](\\d{4}),? ${NAMED_CLOCK}${NAMED_OFFSET}$`
/** `Wed Sep 16 12:00:00 UTC 2026`, as `date` and C have it. */
const MONTH_FIRST = `^${WEEKDAY}${MONTH} +(\\d\\d?) ${NAMED_CLOCK}${NAMED_OFFSET} (\\d{4})$`

function readNamedMonth(text: string, zone: string): Found | null {
    const dayFirst = new RegExp(DAY_FIRST, 'i').exec(text)
    if (dayFirst) {
        const [, weekday, day, month, year, hour, minute, second, fraction, offset] = dayFirst
        return toNamed(weekday, [year, month, day], [hour, minute, second], fraction, offset, dayFirst[10], zone)
    }
    const monthFirst = new RegExp(MONTH_FIRST, 'i').exec(text)
    if (!monthFirst) {
        return null
    }
    const [, weekday, month, day, hour, minute, second, fraction, offset, universal, year] = monthFirst
    return toNamed(weekday, [year, month, day], [hour, minute, second], fraction, offset, universal, zone)
}

type Part = string | undefined

function toNamed(
    weekday: Part,
    [year, month, day]: readonly [Part, Part, Part],
    [hour, minute, second]: readonly [Part, Part, Part],
    fraction: Part,
    offset: Part,
    universal: Part,
    zone: string,
): Found | null {
    const number = MONTHS.split('|').indexOf((month ?? '').toLowerCase()) + 1
    const date = new Date(Date.UTC(Number(year), number - 1, Number(day)))
    // A day of the week that is not that of the date makes two times of one text.
    if (weekday !== undefined && DAYS.split('|')[date.getUTCDay()] !== weekday.toLowerCase()) {
        return null
    }
    return toFound(
        {
            date: [year, String(number), day],
            clock: [hour, minute ?? '0', second ?? '0'],
            fraction: fraction ?? '',
            offset: offset ?? (universal === undefined ? '' : 'Z'),
        },
        zone,
    )
}

interface Parts {
    readonly date: readonly [Part, Part, Part]
    readonly clock: readonly [Part, Part, Part]
    readonly fraction: string
    readonly offset: string
}

function toFound({ date, clock, fraction, offset }: Parts, zone: string): Found | null {
    const [year, month, day] = date.map(Number) as [number, number, number]
    const [hour, minute, second] = clock.map(Number) as [number, number, number]
    const midnight = Date.UTC(year, month - 1, day)
    const isDate = new Date(midnight)
        .toISOString()
        .startsWith(`${toDigits(year, 4)}-${toDigits(month)}-${toDigits(day)}`)
    // 24:00 is the end of the day, and a leap second ends with its minute.
    const isClock = (hour < 24 && minute < 60 && second <= 60) || (hour === 24 && minute === 0 && second === 0)
    if (!isDate || !isClock) {
        return null
    }
    const local = midnight / 1000 + hour * 3600 + minute * 60 + second
    const nanoseconds = toNanoseconds(fraction)
    if (offset === '') {
        return { seconds: fromZone(zone, local), nanoseconds }
    }
    const ahead = readOffset(offset)
    return ahead === null ? null : { seconds: local - ahead, nanoseconds }
}

function toDigits(value: number, length = 2): string {
    return String(value).padStart(length, '0')
}

/** Seconds that an offset is ahead of UTC; null if no zone is so far from it. */
function readOffset(offset: string): number | null {
    const found = /([+\u2212-])(\d\d?)(?::?(\d\d))?$/.exec(offset)
    if (!found) {
        return 0
    }
    const [, sign = '', hours, minutes = '0'] = found
    if (Number(hours) > 18 || Number(minutes) > 59) {
        return null
    }
    const ahead = Number(hours) * 3600 + Number(minutes) * 60
    return sign === '+' ? ahead : -ahead
}
