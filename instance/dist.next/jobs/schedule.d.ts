import type { Row } from '../store/row';
import { type ClockTime } from './job-calendar';
/** sys_trigger.trigger_type (markdown/api-reference/server-api-reference/GlideMultiRecurrenceScopedAPI.md). */
export declare const TRIGGER_TYPES: Readonly<Record<string, string>>;
/** When a scheduled script runs, read from its sysauto_script row. Moments are ms since the epoch. */
export interface Schedule {
    readonly runType: string;
    readonly start: number | null;
    readonly end: number | null;
    /** ms; only of `periodically` */
    readonly period: number;
    readonly time: ClockTime;
    readonly timeZone: string;
    /** 1 Monday to 7 Sunday */
    readonly daysOfWeek: readonly number[];
    readonly dayOfMonth: number;
    readonly month: number;
    readonly weekInMonth: number;
    /** Every nth occurrence. */
    readonly repeatEvery: number;
    /** ms added to each computed moment; negative for `past`. */
    readonly offset: number;
}
/**
 * Reads the schedule of a sysauto_script row. With a time zone the clock time is `entered_time` in that zone, `floating`
 * means the system's zone, and without one `run_time` is UTC (the SDK writes the columns so; "GMT time of day to run the
 * job" in markdown/api-reference/server-api-reference/GlideMultiRecurrenceScopedAPI.md).
 *
 * @throws where the run type is not one that the local instance can compute
 */
export declare function scheduleOf(row: Row, systemTimeZone: string): Schedule;
/**
 * The next moment (ms since the epoch) at which a schedule runs strictly after `after`; null for never
 * (markdown/platform-administration/time-configuration/advanced-options-for-scheduled-jobs.md: Starting and Ending are
 * the window, "Repeat every" counts from the first run in it).
 */
export declare function nextRun(schedule: Schedule, after: number): number | null;
/**
 * When a job that has never run is due first: at its start where that lies ahead; a periodic or one-time job whose start
 * has passed at once ("the Starting time is the date and time of the first scheduled job generation",
 * markdown/platform-administration/time-configuration/t_ScheduleAScriptExecution.md).
 */
export declare function firstRun(schedule: Schedule, now: number): number | null;
