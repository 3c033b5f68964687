import { fromGlideDateTime } from '../store/glide-time'
import type { Row, Value } from '../store/row'
import {
    type ClockTime,
    type Day,
    dayNumber,
    dayOf,
    daysInMonth,
    instantOf,
    isTimeZone,
    localMoment,
    weekday,
} from './job-calendar'

/** sys_trigger.trigger_type (markdown/api-reference/server-api-reference/GlideMultiRecurrenceScopedAPI.md). */
export const TRIGGER_TYPES: Readonly<Record<string, string>> = {
    once: '0',
    periodically: '1',
    on_demand: '2',
    weekly: '3',
    monthly: '4',
    week_in_month: '5',
    day_and_month_in_year: '6',
    day_week_month_year: '7',
    daily: '11',
}

/** When a scheduled script runs, read from its sysauto_script row. Moments are ms since the epoch. */
export interface Schedule {
    readonly runType: string
    readonly start: number | null
    readonly end: number | null
    /** ms; only of `periodically` */
    readonly period: number
    readonly time: ClockTime
    readonly timeZone: string
    /** 1 Monday to 7 Sunday */
    readonly daysOfWeek: readonly number[]
    readonly dayOfMonth: number
    readonly month: number
    readonly weekInMonth: number
    /** Every nth occurrence. */
    readonly repeatEvery: number
    /** ms added to each computed moment; negative for `past`. */
    readonly offset: number
}

/** Days looked at before a schedule counts as having no further run: a leap day may be eight years away. */
const HORIZON_DAYS = 366 * 8 + 2

/**
 * Reads the schedule of a sysauto_script row. With a time zone the clock time is `entered_time` in that zone, `floating`
 * means the system's zone, and without one `run_time` is UTC (the SDK writes the columns so; "GMT time of day to run the
 * job" in markdown/api-reference/server-api-reference/GlideMultiRecurrenceScopedAPI.md).
 *
 * @throws where the run type is not one that the local instance can compute
 */
export function scheduleOf(row: Row, systemTimeZone: string): Schedule {
    const runType = row['run_type'] ?? 'daily'
    if (!(runType in TRIGGER_TYPES)) {
        throw new Error(`Run type ${runType} of scheduled jobs is not built in the local instance`)
    }
    const zone = row['time_zone'] ?? ''
    if (zone !== '' && zone !== 'floating' && !isTimeZone(zone)) {
        throw new Error(`Time zone ${zone} of a scheduled job is not known`)
    }
    const entered =
        zone !== '' && zone !== 'floating'
            ? (row['entered_time'] ?? row['run_time'] ?? null)
            : (row['run_time'] ?? null)
    const days = (row['run_daysofweek'] ?? '').replace(/[^1-7]/g, '') || (row['run_dayofweek'] ?? '1')
    const offset = Math.abs(durationOf(row['offset'] ?? null))
    return {
        runType,
        start: momentOf(row['run_start'] ?? null),
        end: momentOf(row['run_end'] ?? null),
        period: durationOf(row['run_period'] ?? null),
        time: localMoment(momentOf(entered) ?? 0, 'UTC'),
        timeZone: zone === 'floating' ? systemTimeZone : zone || 'UTC',
        daysOfWeek: [...days].map(Number),
        dayOfMonth: whole(row['run_dayofmonth'] ?? null, 1),
        month: whole(row['run_month'] ?? null, 1),
        weekInMonth: whole(row['run_weekinmonth'] ?? null, 1),
        repeatEvery: whole(row['repeat_every'] ?? null, 1),
        offset: row['offset_type'] === '1' ? -offset : row['offset_type'] === '2' ? offset : 0,
    }
}

/**
 * The next moment (ms since the epoch) at which a schedule runs strictly after `after`; null for never
 * (markdown/platform-administration/time-configuration/advanced-options-for-scheduled-jobs.md: Starting and Ending are
 * the window, "Repeat every" counts from the first run in it).
 */
export function nextRun(schedule: Schedule, after: number): number | null {
    const base = after - schedule.offset
    const next = baseRun(schedule, base)
    return next === null || (schedule.end !== null && next > schedule.end) ? null : next + schedule.offset
}

/**
 * When a job that has never run is due first: at its start where that lies ahead; a periodic or one-time job whose start
 * has passed at once ("the Starting time is the date and time of the first scheduled job generation",
 * markdown/platform-administration/time-configuration/t_ScheduleAScriptExecution.md).
 */
export function firstRun(schedule: Schedule, now: number): number | null {
    if (schedule.runType === 'once' || schedule.runType === 'periodically') {
        const ended = schedule.end !== null && schedule.end < now
        return ended || (schedule.runType === 'periodically' && schedule.period <= 0)
            ? null
            : Math.max(schedule.start ?? now, now)
    }
    return nextRun(schedule, now - 1)
}

function baseRun(schedule: Schedule, after: number): number | null {
    const { runType, start, period, repeatEvery } = schedule
    switch (runType) {
        case 'on_demand':
            return null
        case 'once':
            return start !== null && start > after ? start : null
        case 'periodically': {
            const step = period * repeatEvery
            const origin = start ?? after
            return step <= 0
                ? null
                : origin > after
                  ? origin
                  : origin + (Math.floor((after - origin) / step) + 1) * step
        }
        default:
            return nextDay(schedule, after)
    }
}

function nextDay(schedule: Schedule, after: number): number | null {
    const { time, timeZone, start } = schedule
    const from = Math.max(after, (start ?? after + 1) - 1)
    const firstDay = dayNumber(localMoment(from, timeZone))
    const origin = schedule.repeatEvery > 1 && start !== null ? firstDayFrom(schedule, start) : null
    for (let number = firstDay; number < firstDay + HORIZON_DAYS; number++) {
        const day = dayOf(number)
        if (matches(schedule, day) && isTurn(schedule, origin, number)) {
            const moment = instantOf(day, time, timeZone)
            if (moment > from) {
                return moment
            }
        }
    }
    return null
}

/** The day of the first run in the window, from which "repeat every" counts. */
function firstDayFrom(schedule: Schedule, start: number): number | null {
    const first = nextDay({ ...schedule, repeatEvery: 1 }, start - 1)
    return first === null ? null : dayNumber(localMoment(first, schedule.timeZone))
}

function isTurn({ runType, repeatEvery }: Schedule, origin: number | null, number: number): boolean {
    if (origin === null) {
        return true
    }
    const passed = {
        daily: () => number - origin,
        weekly: () => mondayOf(number) - mondayOf(origin),
        monthly: () => monthOf(number) - monthOf(origin),
        week_in_month: () => monthOf(number) - monthOf(origin),
    }[runType]
    return passed === undefined || passed() % repeatEvery === 0
}

function mondayOf(number: number): number {
    return Math.floor((number + 3) / 7)
}

function monthOf(number: number): number {
    const { year, month } = dayOf(number)
    return year * 12 + month
}

function matches({ runType, daysOfWeek, dayOfMonth, month, weekInMonth }: Schedule, day: Day): boolean {
    // The 31st means the last day of a shorter month (markdown/platform-administration/time-configuration/r_SpecialCasesInJobSchedules.md).
    const onDay = day.day === Math.min(dayOfMonth, daysInMonth(day))
    const inWeek = Math.ceil(day.day / 7) === weekInMonth && daysOfWeek.includes(weekday(day))
    switch (runType) {
        case 'daily':
            return true
        case 'weekly':
            return daysOfWeek.includes(weekday(day))
        case 'monthly':
            return onDay
        case 'week_in_month':
            return inWeek
        case 'day_and_month_in_year':
            return onDay && day.month === month
        default:
            return inWeek && day.month === month
    }
}

/** A duration is stored as the moment that lies so long after 1970-01-01 00:00:00. */
function durationOf(value: Value): number {
    return momentOf(value) ?? 0
}

function momentOf(value: Value): number | null {
    return value === null ? null : fromGlideDateTime(value)
}

function whole(value: Value, otherwise: number): number {
    const number = Number(value ?? '')
    return Number.isInteger(number) && number > 0 ? number : otherwise
}
