import type { GlideDate as Date_ } from '../../src/glide/time/glide-date'
import type { GlideDateTime as DateTime } from '../../src/glide/time/glide-date-time'
import type { GlideDuration as Duration } from '../../src/glide/time/glide-duration'
import type { GlideTime as Time } from '../../src/glide/time/glide-time'
import { openPureContext } from './open-context'

interface Globals {
    GlideDateTime: typeof DateTime
    GlideDate: typeof Date_
    GlideTime: typeof Time
    GlideDuration: typeof Duration
}

const { GlideDateTime, GlideDate, GlideTime, GlideDuration } = openPureContext().globals as unknown as Globals

function changed(start: string, change: (moment: DateTime) => void): string | null {
    const moment = new GlideDateTime(start)
    change(moment)
    return moment.getValue()
}

describe('GlideDateTime, the documented examples', () => {
    it.each<[string, string, (moment: DateTime) => unknown, unknown]>([
        ['getNumericValue', '2011-08-31 08:00:00', (m) => m.getNumericValue(), 1314777600000],
        ['getDate', '2011-08-31 08:00:00', (m) => String(m.getDate()), '2011-08-31'],
        ['getLocalDate', '2011-08-31 08:00:00', (m) => String(m.getLocalDate()), '2011-08-31'],
        ['getDisplayValue', '2011-08-31 08:00:00', (m) => m.getDisplayValue(), '2011-08-31 01:00:00'],
        ['getDisplayValueInternal', '2011-08-31 08:00:00', (m) => m.getDisplayValueInternal(), '2011-08-31 01:00:00'],
        ['getDayOfMonthLocalTime', '2011-12-02 12:00:00', (m) => m.getDayOfMonthLocalTime(), 2],
        ['getDayOfWeekLocalTime', '2011-12-01 12:00:00', (m) => m.getDayOfWeekLocalTime(), 4],
        ['getDayOfWeekUTC', '2011-12-01 12:00:00', (m) => m.getDayOfWeekUTC(), 4],
        ['getDaysInMonthUTC', '2011-11-02 12:00:00', (m) => m.getDaysInMonthUTC(), 30],
        ['getDSTOffset', '2014-08-31 08:00:00', (m) => m.getDSTOffset(), 3600000],
        ['isDST', '2014-08-31 00:00:00', (m) => m.isDST(), true],
        ['getInternalFormattedLocalTime', '2022-10-08 01:00:00', (m) => m.getInternalFormattedLocalTime(), '18:00:00'],
        ['getLocalTime', '2014-08-31 08:00:00', (m) => m.getLocalTime().getByFormat('hh:mm:ss'), '01:00:00'],
        ['getTime', '2014-08-31 08:00:00', (m) => m.getTime().getByFormat('hh:mm:ss'), '08:00:00'],
        ['getMonthLocalTime', '2011-11-02 12:00:00', (m) => m.getMonthLocalTime(), 11],
        ['getWeekOfYearUTC', '2011-12-01 12:00:00', (m) => m.getWeekOfYearUTC(), 49],
        ['getWeekOfYearLocalTime', '2011-12-01 12:00:00', (m) => m.getWeekOfYearLocalTime(), 49],
        ['getYearUTC', '2011-11-02 12:00:00', (m) => m.getYearUTC(), 2011],
        ['hasDate', '2011-08-31 08:00:00', (m) => m.hasDate(), true],
        ['toString', '2011-08-31 08:00:00', (m) => String(m), '2011-08-31 08:00:00'],
        ['equals', '2011-08-31 00:00:00', (m) => m.equals('2011-09-30 00:12:01'), false],
        ['the first week of a year holds its first day', '2015-12-27 12:00:00', (m) => m.getWeekOfYearUTC(), 1],
    ])('%s', (_name, start, read, expected) => {
        expect(read(new GlideDateTime(start))).toBe(expected)
    })

    it.each<[string, string, (moment: DateTime) => void, string]>([
        ['addSeconds', '2011-12-07 08:00:00', (m) => m.addSeconds(1000), '2011-12-07 08:16:40'],
        ['addDaysUTC', '2011-08-31 08:00:00', (m) => m.addDaysUTC(-1), '2011-08-30 08:00:00'],
        ['addDaysLocalTime', '2011-08-31 08:00:00', (m) => m.addDaysLocalTime(-1), '2011-08-30 08:00:00'],
        [
            'addDaysLocalTime over the end of daylight saving',
            '2021-11-06 12:00:00',
            (m) => m.addDaysLocalTime(1),
            '2021-11-07 13:00:00',
        ],
        ['addMonthsUTC', '2011-08-31 08:00:00', (m) => m.addMonthsUTC(2), '2011-10-31 08:00:00'],
        ['addMonthsUTC into a shorter month', '2011-08-31 08:00:00', (m) => m.addMonthsUTC(1), '2011-09-30 08:00:00'],
        ['addWeeksLocalTime', '2011-08-31 08:00:00', (m) => m.addWeeksLocalTime(-1), '2011-08-24 08:00:00'],
        ['addYearsUTC', '2010-08-31 08:00:00', (m) => m.addYearsUTC(1), '2011-08-31 08:00:00'],
        ['subtract milliseconds', '2011-12-07 08:00:00', (m) => m.subtract(1000), '2011-12-07 07:59:59'],
        [
            'setDisplayValue',
            '2014-02-02 12:00:00',
            (m) => m.setDisplayValue('2014-01-01 12:00:00'),
            '2014-01-01 20:00:00',
        ],
        [
            'setDisplayValueInternal',
            '2014-02-02 12:00:00',
            (m) => m.setDisplayValueInternal('2014-01-01 12:00:00'),
            '2014-01-01 20:00:00',
        ],
        [
            'setDisplayValue with a format',
            '2011-02-02 12:00:00',
            (m) => m.setDisplayValue('20-5-2011 12:00:00', 'dd-MM-yyyy HH:mm:ss'),
            '2011-05-20 19:00:00',
        ],
        ['setValue', '2011-01-01 12:00:00', (m) => m.setValue('2011-02-02 08:00:00'), '2011-02-02 08:00:00'],
        ['setValue with milliseconds', '2011-01-01 12:00:00', (m) => m.setValue(1314777600000), '2011-08-31 08:00:00'],
        [
            'setValueUTC',
            '2011-01-01 12:00:00',
            (m) => m.setValueUTC('15-02-2011 08:00:00', 'dd-MM-yyyy HH:mm:ss'),
            '2011-02-15 08:00:00',
        ],
        [
            'setGlideDateTime',
            '2011-01-01 12:00:00',
            (m) => m.setGlideDateTime(new GlideDateTime('2011-02-02 08:00:00')),
            '2011-02-02 08:00:00',
        ],
        ['setDayOfMonthUTC past the end', '2011-02-02 12:00:00', (m) => m.setDayOfMonthUTC(31), '2011-02-28 12:00:00'],
        ['setMonthUTC', '2011-02-02 12:00:00', (m) => m.setMonthUTC(1), '2011-01-02 12:00:00'],
        ['setYearLocalTime', '2011-02-02 12:00:00', (m) => m.setYearLocalTime(2013), '2013-02-02 12:00:00'],
    ])('%s', (_name, start, change, expected) => {
        expect(changed(start, change)).toBe(expected)
    })

    it.each([
        ['2023-01-01 12:00:00', '2023-01-01 12:00:00'],
        ['08/31/2011 08:00:00', '2011-08-31 08:00:00'],
        ['31.08.2011 08.00.00', '2011-08-31 08:00:00'],
        ['31.08.2011 08:00:00 PM', '2011-08-31 20:00:00'],
        ['2011-08-31', '2011-08-31 00:00:00'],
    ])('the constructor reads %s', (text, expected) => {
        expect(new GlideDateTime(text).getValue()).toBe(expected)
    })

    it('refuses what is no date, the ISO form with T and Z included', () => {
        const moment = new GlideDateTime('2011-aa-31 aa:00:00')
        expect([moment.isValid(), moment.getErrorMsg()]).toEqual([
            false,
            "Invalid date time: '2011-aa-31 aa:00:00', ignored",
        ])
        expect(new GlideDateTime('2011-08-31T08:00:00.000Z').isValid()).toBe(false)
        const displayed = new GlideDateTime()
        displayed.setDisplayValue('2011-aa-01 00:00:00')
        expect(displayed.getErrorMsg()).toBe('Could not parse DateTime: 2011-aa-01 00:00:00')
        expect(() => displayed.setValueUTC('x', 'dd-MM-yyyy')).toThrow('Could not parse DateTime: x')
    })

    it('compares', () => {
        const [first, second] = [new GlideDateTime('2016-05-09 10:11:12'), new GlideDateTime('2017-06-12 15:11:12')]
        expect([first.after(second), first.before(second), first.onOrAfter(second), first.onOrBefore(second)]).toEqual([
            false,
            true,
            false,
            true,
        ])
        expect([first.compareTo(second), second.compareTo(first), first.compareTo(first)]).toEqual([-1, 1, 0])
    })

    it('adds and subtracts a GlideTime', () => {
        const time = new GlideTime()
        time.setValue('00:00:20')
        expect(changed('2011-08-31 08:00:00', (m) => m.add(time))).toBe('2011-08-31 08:00:20')
        expect(changed('2011-08-31 08:00:00', (m) => m.subtract(time))).toBe('2011-08-31 07:59:40')
    })

    it('subtracts two moments', () => {
        const duration = GlideDateTime.subtract(
            new GlideDateTime('2011-08-28 09:00:00'),
            new GlideDateTime('2011-08-31 08:00:00'),
        )
        expect(duration.getDisplayValue()).toBe('2 Days 23 Hours')
    })

    it.each([
        ['full', 'fr', 'mardi 17 janvier 2023 22:49:02'],
        ['long', 'en-GB', '17 January 2023 22:49:02'],
        ['medium', 'de', '17.01.2023 22:49:02'],
        ['short', 'es-MX', '17/01/23 22:49:02'],
    ])('getDisplayValueLang %s %s', (style, language, expected) => {
        expect(new GlideDateTime('2023-01-18 06:49:02').getDisplayValueLang(style, language)).toBe(expected)
    })

    it('names what is documented and not built', () => {
        expect(() => (new GlideDateTime() as unknown as { setDisplayValueLang(): void }).setDisplayValueLang()).toThrow(
            'GlideDateTime.setDisplayValueLang is not built',
        )
    })
})

describe('GlideDuration, the documented examples', () => {
    it.each<[unknown, (duration: Duration) => unknown, unknown]>([
        ['3 12:00:00', (d) => d.getDisplayValue(), '3 Days 12 Hours'],
        ['3 12:00:00', (d) => new GlideDuration(d).getDisplayValue(), '3 Days 12 Hours'],
        [60000, (d) => d.getDurationValue(), '00:01:00'],
        ['3 12:00:00', (d) => d.add(new GlideDuration('3:00:00')).getDisplayValue(), '3 Days 15 Hours'],
        ['3 12:00:00', (d) => d.subtract(new GlideDuration('3:00:00')).getDisplayValue(), '3 Days 9 Hours'],
        ['3 22:00:00', (d) => d.getByFormat('HH:mm'), '22:00'],
        ['3 12:00:00', (d) => d.getDayPart(), 3],
        ['3 14:00:00', (d) => d.getRoundedDayPart(), 4],
        ['3 12:00:00', (d) => d.getValue(), '1970-01-04 12:00:00'],
        [28800000, (d) => d.getDisplayValue(), '8 Hours'],
    ])('%s', (source, read, expected) => {
        expect(read(new GlideDuration(source))).toBe(expected)
    })

    it('takes a date and time as its value', () => {
        const duration = new GlideDuration()
        duration.setValue('1970-01-05 08:00:00')
        expect(duration.getDisplayValue()).toBe('4 Days 8 Hours')
    })
})

describe('GlideTime and GlideDate, the documented examples', () => {
    it('shows a time in the user zone', () => {
        expect(new GlideTime(10000).getDisplayValue()).toBe('16:00:10')
        const time = new GlideTime()
        time.setDisplayValue('01:00:00')
        expect([time.getDisplayValueInternal(), time.getValue()]).toEqual(['01:00:00', '09:00:00'])
        time.setValue('12:00:00')
        expect([time.getByFormat('HH:mm'), time.getByFormat('hh a'), time.getHourUTC()]).toEqual(['12:00', '12 PM', 0])
    })

    it('subtracts times and dates', () => {
        const [early, late] = [new GlideTime(), new GlideTime()]
        early.setDisplayValue('09:00:00')
        late.setDisplayValue('09:10:00')
        expect(GlideTime.subtract(early, late).getDisplayValue()).toBe('10 Minutes')
        const [first, second] = [new GlideDate(), new GlideDate()]
        first.setDisplayValue('2014-07-18')
        second.setDisplayValue('2014-07-19')
        expect(GlideDate.subtract(first, second).getDisplayValue()).toBe('1 Day')
    })

    it('formats a date', () => {
        const date = new GlideDate()
        date.setValue('2021-04-21')
        expect([
            date.getValue(),
            date.getByFormat('dd-MM-yyyy'),
            date.getByFormat('EEEE'),
            date.getDayOfMonthNoTZ(),
            date.getMonthNoTZ(),
            date.getYearNoTZ(),
        ]).toEqual(['2021-04-21', '21-04-2021', 'Wednesday', 21, 4, 2021])
        expect(date.getDisplayValueEx('long')).toBe('April 21, 2021')
    })
})
