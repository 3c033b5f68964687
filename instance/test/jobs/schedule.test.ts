import { firstRun, nextRun, scheduleOf } from '../../src/jobs/schedule'
import { fromGlideDateTime, toGlideDateTime } from '../../src/store/glide-time'
import type { Row } from '../../src/store/row'

function ms(text: string): number {
    return fromGlideDateTime(text) as number
}

function runs(row: Row, after: string, count: number): (string | null)[] {
    const schedule = scheduleOf(row, 'Europe/Berlin')
    const found: (string | null)[] = []
    let moment: number | null = ms(after)
    for (let i = 0; i < count && moment !== null; i++) {
        moment = nextRun(schedule, moment)
        found.push(moment === null ? null : toGlideDateTime(moment))
    }
    return found
}

const at9: Row = { run_time: '1970-01-01 09:00:00' }

describe('the next runs of a scheduled script', () => {
    it.each<[string, Row, string, (string | null)[]]>([
        [
            'periodically, on the grid of its start',
            { run_type: 'periodically', run_period: '1970-01-01 00:05:00', run_start: '2026-01-01 00:00:00' },
            '2026-11-22 10:07:31',
            ['2026-11-22 10:10:00', '2026-11-22 10:15:00'],
        ],
        [
            'periodically, once however many periods have passed',
            { run_type: 'periodically', run_period: '1970-01-01 00:01:00', run_start: '2020-01-01 00:00:30' },
            '2026-11-22 10:07:30',
            ['2026-11-22 10:08:30'],
        ],
        [
            'periodically, with a period of days',
            { run_type: 'periodically', run_period: '1970-01-03 00:00:00', run_start: '2026-01-01 12:00:00' },
            '2026-01-01 12:00:00',
            ['2026-01-03 12:00:00', '2026-01-05 12:00:00'],
        ],
        [
            'periodically, without a period',
            { run_type: 'periodically', run_start: '2026-01-01 12:00:00' },
            '2026-01-01 12:00:00',
            [null],
        ],
        [
            'periodically, until its end',
            {
                run_type: 'periodically',
                run_period: '1970-01-01 01:00:00',
                run_start: '2026-01-01 00:00:00',
                run_end: '2026-01-01 02:00:00',
            },
            '2026-01-01 00:30:00',
            ['2026-01-01 01:00:00', '2026-01-01 02:00:00', null],
        ],
        [
            'once, ahead',
            { run_type: 'once', run_start: '2026-06-15 02:00:00' },
            '2026-01-01 00:00:00',
            ['2026-06-15 02:00:00', null],
        ],
        ['on demand', { run_type: 'on_demand' }, '2026-01-01 00:00:00', [null]],
        [
            'daily, UTC where there is no time zone',
            { run_type: 'daily', ...at9 },
            '2026-01-01 09:00:00',
            ['2026-01-02 09:00:00', '2026-01-03 09:00:00'],
        ],
        [
            'daily in a time zone, over the change to summer time',
            {
                run_type: 'daily',
                run_time: '1970-01-01 14:00:00',
                entered_time: '1970-01-01 09:00:00',
                time_zone: 'America/New_York',
            },
            '2026-03-06 15:00:00',
            ['2026-03-07 14:00:00', '2026-03-08 13:00:00', '2026-03-09 13:00:00'],
        ],
        [
            'daily, floating: in the time zone of the instance',
            { run_type: 'daily', time_zone: 'floating', ...at9 },
            '2026-07-01 00:00:00',
            ['2026-07-01 07:00:00'],
        ],
        [
            'daily at a time that the clock skips',
            {
                run_type: 'daily',
                run_time: '1970-01-01 01:30:00',
                entered_time: '1970-01-01 02:30:00',
                time_zone: 'Europe/Berlin',
            },
            '2026-03-28 12:00:00',
            ['2026-03-29 01:30:00', '2026-03-30 00:30:00'],
        ],
        [
            'daily at a time that comes twice: once',
            {
                run_type: 'daily',
                run_time: '1970-01-01 01:30:00',
                entered_time: '1970-01-01 02:30:00',
                time_zone: 'Europe/Berlin',
            },
            '2026-10-24 12:00:00',
            ['2026-10-25 00:30:00', '2026-10-26 01:30:00'],
        ],
        [
            'daily, every second day from its start',
            {
                run_type: 'daily',
                run_start: '2026-06-01 00:00:00',
                run_end: '2026-06-05 23:59:00',
                repeat_every: '2',
                ...at9,
            },
            '2026-05-20 00:00:00',
            ['2026-06-01 09:00:00', '2026-06-03 09:00:00', '2026-06-05 09:00:00', null],
        ],
        [
            'weekly on several days (1 is Monday)',
            { run_type: 'weekly', run_daysofweek: '135', ...at9 },
            '2026-11-22 10:00:00',
            ['2026-11-23 09:00:00', '2026-11-25 09:00:00', '2026-11-27 09:00:00', '2026-11-30 09:00:00'],
        ],
        [
            'weekly on the one day (7 is Sunday)',
            { run_type: 'weekly', run_dayofweek: '7', ...at9 },
            '2026-11-22 08:00:00',
            ['2026-11-22 09:00:00', '2026-11-29 09:00:00'],
        ],
        [
            'every third week',
            { run_type: 'weekly', run_dayofweek: '1', run_start: '2026-11-02 00:00:00', repeat_every: '3', ...at9 },
            '2026-11-02 09:00:00',
            ['2026-11-23 09:00:00', '2026-12-14 09:00:00'],
        ],
        [
            'monthly on the 31st: the last day of shorter months',
            { run_type: 'monthly', run_dayofmonth: '31', ...at9 },
            '2028-01-30 00:00:00',
            ['2028-01-31 09:00:00', '2028-02-29 09:00:00', '2028-03-31 09:00:00', '2028-04-30 09:00:00'],
        ],
        [
            'monthly on the 29th, in a short February',
            { run_type: 'monthly', run_dayofmonth: '29', ...at9 },
            '2026-02-01 00:00:00',
            ['2026-02-28 09:00:00', '2026-03-29 09:00:00'],
        ],
        [
            'the second Monday of each month',
            { run_type: 'week_in_month', run_weekinmonth: '2', run_dayofweek: '1', ...at9 },
            '2026-11-01 00:00:00',
            ['2026-11-09 09:00:00', '2026-12-14 09:00:00'],
        ],
        [
            'each year on a day',
            { run_type: 'day_and_month_in_year', run_month: '7', run_dayofmonth: '14', ...at9 },
            '2026-07-14 09:00:00',
            ['2027-07-14 09:00:00'],
        ],
        [
            'the third Tuesday of March',
            { run_type: 'day_week_month_year', run_month: '3', run_weekinmonth: '3', run_dayofweek: '2', ...at9 },
            '2026-01-01 00:00:00',
            ['2026-03-17 09:00:00', '2027-03-16 09:00:00'],
        ],
        [
            'with an offset into the future (2)',
            { run_type: 'daily', offset_type: '2', offset: '1970-01-01 02:30:00', ...at9 },
            '2026-01-01 10:00:00',
            ['2026-01-01 11:30:00', '2026-01-02 11:30:00'],
        ],
        [
            'with an offset into the past (1)',
            { run_type: 'daily', offset_type: '1', offset: '1970-01-01 01:00:00', ...at9 },
            '2026-01-01 08:00:00',
            ['2026-01-02 08:00:00'],
        ],
    ])('%s', (_name, row, after, expected) => {
        expect(runs(row, after, expected.length)).toEqual(expected)
    })

    it.each(['business_calendar_start', 'business_calendar_end', 'nonsense'])(
        'names the run type %s, which is not built',
        (runType) => {
            expect(() => scheduleOf({ run_type: runType }, 'UTC')).toThrow(runType)
        },
    )

    it('names a time zone that is not known', () => {
        expect(() => scheduleOf({ run_type: 'daily', time_zone: 'Nowhere/Land' }, 'UTC')).toThrow('Nowhere/Land')
    })
})

describe('the first run of a scheduled script', () => {
    const now = '2026-11-22 10:07:31'

    it.each<[string, Row, string | null]>([
        [
            'a periodic job whose start has passed: at once',
            { run_type: 'periodically', run_period: '1970-01-01 00:05:00', run_start: '2026-01-01 00:00:00' },
            now,
        ],
        [
            'a periodic job without a start: at once',
            { run_type: 'periodically', run_period: '1970-01-01 00:05:00' },
            now,
        ],
        [
            'a periodic job that starts later: then',
            { run_type: 'periodically', run_period: '1970-01-01 00:05:00', run_start: '2027-01-01 00:00:00' },
            '2027-01-01 00:00:00',
        ],
        [
            'a periodic job that has ended: never',
            { run_type: 'periodically', run_period: '1970-01-01 00:05:00', run_end: '2026-01-01 00:00:00' },
            null,
        ],
        ['once, in the past: at once', { run_type: 'once', run_start: '2026-01-01 00:00:00' }, now],
        ['a daily job: at its time', { run_type: 'daily', ...at9 }, '2026-11-23 09:00:00'],
        ['on demand: never', { run_type: 'on_demand' }, null],
    ])('%s', (_name, row, expected) => {
        const first = firstRun(scheduleOf(row, 'UTC'), ms(now))
        expect(first === null ? null : toGlideDateTime(first)).toBe(expected)
    })
})
