import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTime, toMoment, toSeconds } from '../../src/server/shared/time'
import { findTimeZone, fromZone } from '../../src/server/shared/time-zones'
import { fromUtcText, toUtcText } from '../../src/server/shared/utc'
import { ZONE_TABLE } from '../../src/server/shared/zone-table'

const NOON = Date.UTC(2026, 8, 16, 12) / 1000

/** Each text with the moment that it means; without `seconds` noon UTC on 16 September 2026. */
interface Spelling {
    readonly what: string
    readonly text: string
    readonly zone?: string
    readonly seconds?: number
    readonly nanoseconds?: number
}

const READ: readonly Spelling[] = [
    { what: 'RFC 3339', text: '2026-09-16T12:00:00Z' },
    { what: 'small letters', text: '2026-09-16t12:00:00z' },
    { what: 'an offset with colon', text: '2026-09-16T14:00:00+02:00' },
    { what: 'an offset without colon (CloudWatch)', text: '2026-09-16T12:00:00.002+0000', nanoseconds: 2_000_000 },
    { what: 'an offset of hours alone (PostgreSQL)', text: '2026-09-16 14:00:00+02' },
    { what: 'an offset behind UTC', text: '2026-09-16T06:30:00-05:30' },
    { what: 'a minus sign of ISO 8601', text: '2026-09-16T07:00:00\u221205:00' },
    { what: 'UTC after the time', text: '2026-09-16 12:00:00 UTC' },
    { what: 'GMT after the time', text: '2026-09-16 12:00:00GMT' },
    { what: 'UTC with an offset', text: '2026-09-16 14:00:00 UTC+2' },
    { what: 'GMT with an offset', text: '2026-09-16 14:00:00 GMT+02:00' },
    { what: 'basic ISO 8601', text: '20260916T120000Z' },
    { what: 'basic ISO 8601 with an offset', text: '20260916T140000.5+0200', nanoseconds: 500_000_000 },
    { what: 'basic ISO 8601 without seconds', text: '20260916T1200Z' },
    { what: 'without seconds', text: '2026-09-16T12:00Z' },
    { what: 'hours alone', text: '2026-09-16T12Z' },
    { what: 'fourteen digits', text: '20260916120000' },
    { what: 'year first with dots (Zabbix)', text: '2026.09.16 12:00:00' },
    { what: 'year first with slashes', text: '2026/09/16 12:00:00' },
    { what: 'no offset: the zone of the source', text: '2026-09-16 12:00:00.123', nanoseconds: 123_000_000 },
    { what: 'no offset, summer in Berlin', text: '2026-09-16T14:00:00', zone: 'Europe/Berlin' },
    { what: 'no offset, New York', text: '2026-09-16 08:00:00', zone: 'America/New_York' },
    { what: 'an offset beats the zone', text: '2026-09-16T12:00:00Z', zone: 'Asia/Tokyo' },
    { what: 'a comma before the fraction', text: '2026-09-16T12:00:00,25Z', nanoseconds: 250_000_000 },
    { what: 'nanoseconds', text: '2026-09-16T12:00:00.123456789Z', nanoseconds: 123_456_789 },
    { what: 'more digits than nanoseconds', text: '2026-09-16T12:00:00.1234567899999Z', nanoseconds: 123_456_789 },
    { what: 'how Go prints a time', text: '2026-09-16 12:00:00.5 +0000 UTC', nanoseconds: 500_000_000 },
    { what: 'with its monotonic clock', text: '2026-09-16 14:00:00 +0200 CEST m=+0.000017' },
    { what: 'how Java prints a time', text: '2026-09-16T14:00:00+02:00[Europe/Berlin]' },
    { what: 'RFC 1123', text: 'Wed, 16 Sep 2026 12:00:00 GMT' },
    { what: 'RFC 1123 with an offset', text: 'Wed, 16 Sep 2026 14:00:00 +0200' },
    { what: 'RFC 1123 without a weekday', text: '16 Sep 2026 12:00:00 UTC' },
    { what: 'RFC 850 with four digits of the year', text: 'Wednesday, 16-Sep-2026 12:00:00 GMT' },
    { what: 'date of a shell', text: 'Wed Sep 16 12:00:00 UTC 2026' },
    { what: 'asctime of C', text: 'Wed Sep 16 12:00:00 2026' },
    { what: 'a day of one digit', text: 'Sun, 6 Sep 2026 12:00:00 GMT', seconds: NOON - 10 * 86_400 },
    { what: 'seconds', text: String(NOON) },
    { what: 'seconds with a fraction (Apono)', text: `${NOON}.123456789`, nanoseconds: 123_456_789 },
    { what: 'milliseconds', text: `${NOON}002`, nanoseconds: 2_000_000 },
    { what: 'milliseconds with a fraction', text: `${NOON}002.5`, nanoseconds: 2_500_000 },
    { what: 'microseconds', text: `${NOON}000007`, nanoseconds: 7_000 },
    { what: 'nanoseconds since 1970', text: `${NOON}000000009`, nanoseconds: 9 },
    { what: 'an exponent', text: '1.789560000123E9', seconds: 1_789_560_000, nanoseconds: 123_000_000 },
    { what: 'an exponent of milliseconds', text: '1.78956e12', seconds: 1_789_560_000 },
    { what: 'few seconds', text: '5', seconds: 5 },
    { what: 'leading zeros', text: '0000000005', seconds: 5 },
    { what: 'less than a second', text: '0.5', seconds: 0, nanoseconds: 500_000_000 },
    { what: 'the end of a day', text: '2026-09-15T24:00:00Z', seconds: NOON - 43_200 },
    { what: 'a leap second', text: '2026-09-16T11:59:60Z' },
    { what: 'spaces around it', text: '  2026-09-16T12:00:00Z\n' },
    { what: 'the last second', text: '9999-12-31T23:59:59Z', seconds: 253_402_300_799 },
]

describe('a time', () => {
    it.each(READ)('is read from $what: $text', ({ text, zone = 'UTC', seconds = NOON, nanoseconds = 0 }) => {
        expect(readTime(text, zone)).toEqual({ ok: toMoment(seconds, nanoseconds) })
    })

    it.each(['', '  ', '0', '0000', '0.0', '0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z'])(
        'is none by its own words: %j',
        (text) => {
            expect(readTime(text, 'UTC')).toEqual({ ok: null })
        },
    )

    it.each([
        { why: 'day and month may be changed for one another', text: '03/04/2026 12:00:00' },
        { why: 'day first', text: '16.09.2026 12:00:00' },
        { why: 'a short name that several zones have', text: 'Wed, 16 Sep 2026 12:00:00 CST' },
        { why: 'the weekday is another', text: 'Thu, 16 Sep 2026 12:00:00 GMT' },
        { why: 'two digits of the year', text: '16 Sep 26 12:00:00 GMT' },
        { why: 'no time of day', text: '2026-09-16' },
        { why: 'a date in digits alone', text: '2026-09-16T' },
        { why: 'no such day', text: '2026-02-29T12:00:00Z' },
        { why: 'no such month', text: '2026-13-01T12:00:00Z' },
        { why: 'no such hour', text: '2026-09-16T25:00:00Z' },
        { why: 'no such minute', text: '2026-09-16T12:60:00Z' },
        { why: 'no such offset', text: '2026-09-16T12:00:00+19:00' },
        { why: 'before 1970', text: '1969-12-31T23:59:59Z' },
        { why: 'a negative number', text: '-5' },
        { why: 'too many digits', text: '178956000000000000000' },
        { why: 'words', text: 'yesterday' },
        { why: 'a macro', text: '{EVENT.TIME}' },
        { why: 'separators that differ', text: '2026-09/16 12:00:00' },
    ])('is not read if $why: $text', ({ text }) => {
        expect(readTime(text, 'UTC')).toEqual({ refused: expect.stringContaining('a time') as string })
    })

    it('sorts as text in the order of time, to the nanosecond', () => {
        const texts = ['5', '1789560000', '1789560000.000000001', '1789560000.1', '1789560001', '9999-12-31T23:59:59Z']
        const moments = texts.map((text) => {
            const read = readTime(text, 'UTC')
            return 'ok' in read ? read.ok : null
        })
        expect([...moments].sort()).toEqual(moments)
        expect(moments.map((moment) => toSeconds(moment ?? ''))).toEqual([
            5, 1789560000, 1789560000, 1789560000, 1789560001, 253402300799,
        ])
    })

    it('is the same after a column', () => {
        expect(fromUtcText(toUtcText(NOON))).toBe(NOON)
        expect(fromUtcText('')).toBeNull()
    })
})

describe('the time zones', () => {
    it.each([
        { what: 'winter', local: '2026-01-15 12:00:00', ahead: 1 },
        { what: 'summer', local: '2026-07-15 12:00:00', ahead: 2 },
        { what: 'the last second of winter', local: '2026-03-29 01:59:59', ahead: 1 },
        { what: 'an hour that clocks leave out', local: '2026-03-29 02:30:00', ahead: 1 },
        { what: 'the first second of summer', local: '2026-03-29 03:00:00', ahead: 2 },
        { what: 'an hour that comes twice: the first', local: '2026-10-25 02:30:00', ahead: 2 },
        { what: 'the first second of winter', local: '2026-10-25 03:00:00', ahead: 1 },
    ])('know $what in Berlin', ({ local, ahead }) => {
        const seconds = fromUtcText(local) ?? 0
        expect(fromZone('Europe/Berlin', seconds)).toBe(seconds - ahead * 3600)
    })

    it('are found by name in any case', () => {
        expect(findTimeZone('europe/berlin')).toBe('Europe/Berlin')
        expect(findTimeZone(' UTC ')).toBe('UTC')
        expect(findTimeZone('CST')).toBeNull()
        expect(findTimeZone('')).toBeNull()
    })

    // Morocco leaves its time in each Ramadan, which no rule says; Paraguay's law is newer than some databases.
    const OTHER = ['Africa/Casablanca', 'Africa/El_Aaiun']
    const zones = ZONE_TABLE.flatMap(([, names]) => names.split(' '))

    it('are those that Node has', () => {
        const missing = Intl.supportedValuesOf('timeZone').filter((zone) => findTimeZone(zone) === null)
        expect(missing).toEqual([])
        expect(new Set(zones).size).toBe(zones.length)
    })

    it('have the clocks that Node has, through two years', () => {
        const wrong = new Set<string>()
        const first = new Set(ZONE_TABLE.map(([, names]) => names.split(' ')[0]))
        for (const zone of zones.filter((name) => !OTHER.includes(name))) {
            const step = first.has(zone) ? 29 * 3_600_000 : 31 * 86_400_000
            let format: Intl.DateTimeFormat
            try {
                format = new Intl.DateTimeFormat('en-US', {
                    timeZone: zone,
                    hourCycle: 'h23',
                    year: 'numeric',
                    month: '2-digit',
                    day: '2-digit',
                    hour: '2-digit',
                    minute: '2-digit',
                    second: '2-digit',
                })
            } catch {
                continue
            }
            for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += step) {
                const [month, day, year, hour, minute, second] = format.format(at).split(/\D+/).map(Number)
                const shown = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second) / 1000
                const back = fromZone(zone, shown) * 1000
                // The second of two same times is read as the first.
                if (back !== at && format.format(back) !== format.format(at)) {
                    wrong.add(`${zone} ${new Date(at).toISOString()}`)
                }
            }
        }
        expect([...wrong]).toEqual([])
    })
})

describe('the code of the application', () => {
    const SERVER = join(__dirname, '../../src/server')
    const READERS = ['shared/time.ts', 'shared/time-zones.ts']

    it('has one reader of times', () => {
        const others = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
            .filter((file) => file.endsWith('.ts') && !READERS.includes(file))
            .filter((file) =>
                /Date\.parse|Date\.UTC|new Date\([^)]*(?:text|value)\b/i.test(readFileSync(join(SERVER, file), 'utf8')),
            )
        expect(others).toEqual([])
    })
})
