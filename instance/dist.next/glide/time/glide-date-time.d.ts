import { DateTimeReading } from './date-time-reading';
import { GlideDuration } from './glide-duration';
/**
 * A moment, UTC inside; "local" methods read it in the user's time zone
 * (markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md).
 */
export declare class GlideDateTime extends DateTimeReading {
    #private;
    /** Now, another GlideDateTime, or a text in UTC. */
    constructor(value?: unknown);
    static subtract(start: GlideDateTime, end: GlideDateTime): GlideDuration;
    add(amount: unknown): void;
    subtract(amount: unknown): void;
    addSeconds(seconds: number): void;
    addDaysUTC(days: number): void;
    addDaysLocalTime(days: number): void;
    addWeeksUTC(weeks: number): void;
    addWeeksLocalTime(weeks: number): void;
    addMonthsUTC(months: number): void;
    addMonthsLocalTime(months: number): void;
    addYearsUTC(years: number): void;
    addYearsLocalTime(years: number): void;
    equals(other: unknown): boolean;
    setDayOfMonthUTC(day: number): void;
    setDayOfMonthLocalTime(day: number): void;
    setMonthUTC(month: number): void;
    setMonthLocalTime(month: number): void;
    setYearUTC(year: number): void;
    setYearLocalTime(year: number): void;
    setGlideDateTime(other: GlideDateTime): void;
    /** A text in UTC, a GlideDateTime, or milliseconds since the epoch as a Number. */
    setValue(value: unknown): void;
    setValueUTC(text: string, format: string): void;
    /** The user's format and zone, or the format given; with a format that does not match, an Error is thrown. */
    setDisplayValue(value: string, format?: string): void;
    setDisplayValueInternal(value: string): void;
}
