/** A calendar day; `month` 1 to 12. */
export interface Day {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}
/** A time of day on a 24-hour clock. */
export interface ClockTime {
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
}
/** Days since 1970-01-01. */
export declare function dayNumber({ year, month, day }: Day): number;
/** The reverse of `dayNumber`. */
export declare function dayOf(number: number): Day;
/** 1 Monday to 7 Sunday. */
export declare function weekday(day: Day): number;
export declare function daysInMonth({ year, month }: Day): number;
/** Whether `timeZone` is one that can be computed with. */
export declare function isTimeZone(timeZone: string): boolean;
/** The calendar day and clock time that `ms` (since the epoch) is in a time zone. */
export declare function localMoment(ms: number, timeZone: string): Day & ClockTime;
/**
 * Milliseconds since the epoch of a day and clock time in a time zone. A time that the clock skips becomes the same
 * distance after the gap; of a time that comes twice the first is meant.
 */
export declare function instantOf({ year, month, day }: Day, { hour, minute, second }: ClockTime, timeZone: string): number;
