/** Moves a moment (read as UTC) by months; a day that the month lacks becomes its last day. */
export declare function addMonths(at: number, months: number): number;
/** The same time of day on another date; `month` counts from 0 and may overflow, the day is cut to the month's length. */
export declare function withDate(at: number, year: number, month: number, day: number): number;
/** Days of the month that a moment (read as UTC) lies in. */
export declare function daysInMonth(at: number): number;
/** Monday 1 to Sunday 7. */
export declare function dayOfWeek(at: number): number;
/**
 * Weeks begin on Sunday; the first week of a year is the one that holds its first day
 * (markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md, getWeekOfYearUTC).
 */
export declare function weekOfYear(at: number): number;
export declare function startOfDay(at: number): number;
