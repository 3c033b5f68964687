"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TRIGGER_TYPES = void 0;
exports.scheduleOf = scheduleOf;
exports.nextRun = nextRun;
exports.firstRun = firstRun;
const glide_time_1 = require("../store/glide-time");
const job_calendar_1 = require("./job-calendar");
/** sys_trigger.trigger_type (markdown/api-reference/server-api-reference/GlideMultiRecurrenceScopedAPI.md). */
exports.TRIGGER_TYPES = {
    once: '0',
    periodically: '1',
    on_demand: '2',
    weekly: '3',
    monthly: '4',
    week_in_month: '5',
    day_and_month_in_year: '6',
    day_week_month_year: '7',
    daily: '11',
};
/** Days looked at before a schedule counts as having no further run: a leap day may be eight years away. */
const HORIZON_DAYS = 366 * 8 + 2;
/**
 * Reads the schedule of a sysauto_script row. With a time zone the clock time is `entered_time` in that zone, `floating`
 * means the system's zone, and without one `run_time` is UTC (the SDK writes the columns so; "GMT time of day to run the
 * job" in markdown/api-reference/server-api-reference/GlideMultiRecurrenceScopedAPI.md).
 *
 * @throws where the run type is not one that the local instance can compute
 */
function scheduleOf(row, systemTimeZone) {
    const runType = row['run_type'] ?? 'daily';
    if (!(runType in exports.TRIGGER_TYPES)) {
        throw new Error(`Run type ${runType} of scheduled jobs is not built in the local instance`);
    }
    const zone = row['time_zone'] ?? '';
    if (zone !== '' && zone !== 'floating' && !(0, job_calendar_1.isTimeZone)(zone)) {
        throw new Error(`Time zone ${zone} of a scheduled job is not known`);
    }
    const entered = zone !== '' && zone !== 'floating'
        ? (row['entered_time'] ?? row['run_time'] ?? null)
        : (row['run_time'] ?? null);
    const days = (row['run_daysofweek'] ?? '').replace(/[^1-7]/g, '') || (row['run_dayofweek'] ?? '1');
    const offset = Math.abs(durationOf(row['offset'] ?? null));
    return {
        runType,
        start: momentOf(row['run_start'] ?? null),
        end: momentOf(row['run_end'] ?? null),
        period: durationOf(row['run_period'] ?? null),
        time: (0, job_calendar_1.localMoment)(momentOf(entered) ?? 0, 'UTC'),
        timeZone: zone === 'floating' ? systemTimeZone : zone || 'UTC',
        daysOfWeek: [...days].map(Number),
        dayOfMonth: whole(row['run_dayofmonth'] ?? null, 1),
        month: whole(row['run_month'] ?? null, 1),
        weekInMonth: whole(row['run_weekinmonth'] ?? null, 1),
        repeatEvery: whole(row['repeat_every'] ?? null, 1),
        offset: row['offset_type'] === '1' ? -offset : row['offset_type'] === '2' ? offset : 0,
    };
}
/**
 * The next moment (ms since the epoch) at which a schedule runs strictly after `after`; null for never
 * (markdown/platform-administration/time-configuration/advanced-options-for-scheduled-jobs.md: Starting and Ending are
 * the window, "Repeat every" counts from the first run in it).
 */
function nextRun(schedule, after) {
    const base = after - schedule.offset;
    const next = baseRun(schedule, base);
    return next === null || (schedule.end !== null && next > schedule.end) ? null : next + schedule.offset;
}
/**
 * When a job that has never run is due first: at its start where that lies ahead; a periodic or one-time job whose start
 * has passed at once ("the Starting time is the date and time of the first scheduled job generation",
 * markdown/platform-administration/time-configuration/t_ScheduleAScriptExecution.md).
 */
function firstRun(schedule, now) {
    if (schedule.runType === 'once' || schedule.runType === 'periodically') {
        const ended = schedule.end !== null && schedule.end < now;
        return ended || (schedule.runType === 'periodically' && schedule.period <= 0)
            ? null
            : Math.max(schedule.start ?? now, now);
    }
    return nextRun(schedule, now - 1);
}
function baseRun(schedule, after) {
    const { runType, start, period, repeatEvery } = schedule;
    switch (runType) {
        case 'on_demand':
            return null;
        case 'once':
            return start !== null && start > after ? start : null;
        case 'periodically': {
            const step = period * repeatEvery;
            const origin = start ?? after;
            return step <= 0
                ? null
                : origin > after
                    ? origin
                    : origin + (Math.floor((after - origin) / step) + 1) * step;
        }
        default:
            return nextDay(schedule, after);
    }
}
function nextDay(schedule, after) {
    const { time, timeZone, start } = schedule;
    const from = Math.max(after, (start ?? after + 1) - 1);
    const firstDay = (0, job_calendar_1.dayNumber)((0, job_calendar_1.localMoment)(from, timeZone));
    const origin = schedule.repeatEvery > 1 && start !== null ? firstDayFrom(schedule, start) : null;
    for (let number = firstDay; number < firstDay + HORIZON_DAYS; number++) {
        const day = (0, job_calendar_1.dayOf)(number);
        if (matches(schedule, day) && isTurn(schedule, origin, number)) {
            const moment = (0, job_calendar_1.instantOf)(day, time, timeZone);
            if (moment > from) {
                return moment;
            }
        }
    }
    return null;
}
/** The day of the first run in the window, from which "repeat every" counts. */
function firstDayFrom(schedule, start) {
    const first = nextDay({ ...schedule, repeatEvery: 1 }, start - 1);
    return first === null ? null : (0, job_calendar_1.dayNumber)((0, job_calendar_1.localMoment)(first, schedule.timeZone));
}
function isTurn({ runType, repeatEvery }, origin, number) {
    if (origin === null) {
        return true;
    }
    const passed = {
        daily: () => number - origin,
        weekly: () => mondayOf(number) - mondayOf(origin),
        monthly: () => monthOf(number) - monthOf(origin),
        week_in_month: () => monthOf(number) - monthOf(origin),
    }[runType];
    return passed === undefined || passed() % repeatEvery === 0;
}
function mondayOf(number) {
    return Math.floor((number + 3) / 7);
}
function monthOf(number) {
    const { year, month } = (0, job_calendar_1.dayOf)(number);
    return year * 12 + month;
}
function matches({ runType, daysOfWeek, dayOfMonth, month, weekInMonth }, day) {
    // The 31st means the last day of a shorter month (markdown/platform-administration/time-configuration/r_SpecialCasesInJobSchedules.md).
    const onDay = day.day === Math.min(dayOfMonth, (0, job_calendar_1.daysInMonth)(day));
    const inWeek = Math.ceil(day.day / 7) === weekInMonth && daysOfWeek.includes((0, job_calendar_1.weekday)(day));
    switch (runType) {
        case 'daily':
            return true;
        case 'weekly':
            return daysOfWeek.includes((0, job_calendar_1.weekday)(day));
        case 'monthly':
            return onDay;
        case 'week_in_month':
            return inWeek;
        case 'day_and_month_in_year':
            return onDay && day.month === month;
        default:
            return inWeek && day.month === month;
    }
}
/** A duration is stored as the moment that lies so long after 1970-01-01 00:00:00. */
function durationOf(value) {
    return momentOf(value) ?? 0;
}
function momentOf(value) {
    return value === null ? null : (0, glide_time_1.fromGlideDateTime)(value);
}
function whole(value, otherwise) {
    const number = Number(value ?? '');
    return Number.isInteger(number) && number > 0 ? number : otherwise;
}
//# sourceMappingURL=schedule.js.map