import { fromGlideDateTime, fromUserDateTime, toGlideDateTime, toUserDateTime } from '../../src/store/glide-time'
import { relativeTime } from '../../src/store/relative-time'
import { NOW } from './fixture'

describe('a stored date-time', () => {
    it('is UTC, without parts of a second', () => {
        expect(toGlideDateTime(1_750_000_000_999)).toBe('2025-06-15 15:06:40')
        expect(fromGlideDateTime('2025-06-15 15:06:40')).toBe(1_750_000_000_000)
        expect(fromGlideDateTime('2025-06-15')).toBe(Date.UTC(2025, 5, 15))
    })

    it.each(['', 'now', '2025-02-30 00:00:00', '2025-13-01', '2025-06-15T15:06:40Z', '2025-06-15 25:00:00'])(
        'is not %j',
        (text) => {
            expect(fromGlideDateTime(text)).toBeNull()
        },
    )
})

describe('the clock of a zone', () => {
    it.each([
        ['2026-03-29 00:59:59', 'Europe/Berlin', '2026-03-29 01:59:59'],
        ['2026-03-29 01:00:00', 'Europe/Berlin', '2026-03-29 03:00:00'],
        ['2026-10-25 00:30:00', 'Europe/Berlin', '2026-10-25 02:30:00'],
        ['2026-06-15 12:00:00', 'Asia/Kolkata', '2026-06-15 17:30:00'],
        ['2026-06-15 12:00:00', 'US/Pacific', '2026-06-15 05:00:00'],
        ['2026-06-15 12:00:00', 'Nowhere/Land', '2026-06-15 12:00:00'],
    ])('%s in %s is %s, and back', (stored, zone, local) => {
        expect(toUserDateTime(stored, zone)).toBe(local)
        expect(fromUserDateTime(local, zone)).toBe(stored)
    })

    it('the hour that is repeated means the first time, the hour that is skipped a moment after it', () => {
        expect(fromUserDateTime('2026-10-25 02:30:00', 'Europe/Berlin')).toBe('2026-10-25 00:30:00')
        expect(fromUserDateTime('2026-03-29 02:30:00', 'Europe/Berlin')).toBe('2026-03-29 01:30:00')
        expect(fromUserDateTime('tomorrow', 'UTC')).toBeNull()
    })
})

describe('date functions in a filter', () => {
    it.each([
        ['gs.beginningOfToday()', 'UTC', '2026-06-15 00:00:00'],
        ['gs.endOfToday()', 'UTC', '2026-06-15 23:59:59'],
        ['gs.beginningOfToday()', 'America/New_York', '2026-06-15 04:00:00'],
        ['gs.beginningOfToday()', 'Asia/Tokyo', '2026-06-14 15:00:00'],
        ['gs.beginningOfYesterday()', 'UTC', '2026-06-14 00:00:00'],
        ['gs.endOfTomorrow()', 'UTC', '2026-06-16 23:59:59'],
        ['gs.beginningOfThisWeek()', 'UTC', '2026-06-14 00:00:00'],
        ['gs.endOfLastWeek()', 'UTC', '2026-06-13 23:59:59'],
        ['gs.beginningOfThisMonth()', 'UTC', '2026-06-01 00:00:00'],
        ['gs.endOfLastMonth()', 'UTC', '2026-05-31 23:59:59'],
        ['gs.beginningOfThisQuarter()', 'UTC', '2026-04-01 00:00:00'],
        ['gs.endOfThisQuarter()', 'UTC', '2026-06-30 23:59:59'],
        ['gs.beginningOfNextYear()', 'UTC', '2027-01-01 00:00:00'],
        ['gs.daysAgoStart(0)', 'UTC', '2026-06-15 00:00:00'],
        ['gs.daysAgoEnd(1);', 'UTC', '2026-06-14 23:59:59'],
        ['gs.daysAgo(-1)', 'UTC', '2026-06-16 12:30:45'],
        ['gs.hoursAgo(2)', 'UTC', '2026-06-15 10:30:45'],
        ['gs.minutesAgoStart(5)', 'UTC', '2026-06-15 12:25:00'],
        ['gs.monthsAgo(4)', 'UTC', '2026-02-15 12:30:45'],
        ['gs.monthsAgoStart(1)', 'UTC', '2026-05-01 00:00:00'],
        ['gs.yearsAgo(1)', 'UTC', '2025-01-01 00:00:00'],
        ['gs.yearsAgo(1)', 'Asia/Tokyo', '2024-12-31 15:00:00'],
        ['gs.yesterday()', 'Asia/Tokyo', '2026-06-14 12:30:45'],
        [`gs.dateGenerate('2015-10-07','00:00:00')`, 'UTC', '2015-10-07 00:00:00'],
        [`gs.dateGenerate('2015-10-07','end')`, 'Europe/Berlin', '2015-10-07 21:59:59'],
        ['gs.getProperty("x")', 'UTC', undefined],
        ['gs.daysAgo(process.exit())', 'UTC', undefined],
    ])('%s in %s is %s', (script, zone, expected) => {
        expect(relativeTime(script, NOW, zone)).toBe(expected)
    })
})
