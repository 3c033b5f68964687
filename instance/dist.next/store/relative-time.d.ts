declare const UNITS: readonly ["Minute", "Hour", "Day", "Week", "Month", "Quarter", "Year"];
/** A stretch of the calendar. */
export type CalendarUnit = (typeof UNITS)[number];
/**
 * The moment at which the unit begins that lies `offset` units from the one of `now` on a clock of the zone.
 * Milliseconds since the epoch. Weeks begin on Sunday, as in `markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md`.
 */
export declare function startOfUnit(now: number, unit: CalendarUnit, offset: number, timeZone: string): number;
/** The moment `offset` units from `now`, at the same time of day; a day that the month lacks becomes its last day. */
export declare function shifted(now: number, unit: CalendarUnit, offset: number, timeZone: string): number;
/**
 * What the date functions of `gs` give that filters use (`markdown/api-reference/server-api-reference/c_GlideSystemAPI.md`),
 * as stored date-time; undefined for any other script. They are known here so that a filter needs no script engine.
 */
export declare function relativeTime(script: string, now: number, timeZone: string): string | undefined;
/** The same for a function by its name without `gs.`, and its parameters as text; undefined also if they do not fit. */
export declare function relativeTimeOf(name: string, parameters: readonly string[], now: number, timeZone: string): string | undefined;
export {};
