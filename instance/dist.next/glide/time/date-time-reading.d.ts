import { GlideDate } from './glide-date';
import { GlideTime } from './glide-time';
/** How date-times are stored and written by getValue. */
export declare const INTERNAL = "yyyy-MM-dd HH:mm:ss";
/** What stands behind a GlideDateTime. */
interface Moment {
    /** Milliseconds since the epoch; null where no valid value was ever given. */
    at: number | null;
    error: string | null;
}
/** The reading half of GlideDateTime; "local" methods read it in the user's time zone. */
export declare class DateTimeReading {
    #private;
    after(other: DateTimeReading): boolean;
    before(other: DateTimeReading): boolean;
    onOrAfter(other: DateTimeReading): boolean;
    onOrBefore(other: DateTimeReading): boolean;
    compareTo(other: DateTimeReading): number;
    getDate(): GlideDate;
    getLocalDate(): GlideDate;
    getTime(): GlideTime;
    getLocalTime(): GlideTime;
    getDayOfMonthUTC(): number;
    getDayOfMonthLocalTime(): number;
    getDayOfWeekUTC(): number;
    getDayOfWeekLocalTime(): number;
    getDaysInMonthUTC(): number;
    getDaysInMonthLocalTime(): number;
    getMonthUTC(): number;
    getMonthLocalTime(): number;
    getYearUTC(): number;
    getYearLocalTime(): number;
    getWeekOfYearUTC(): number;
    getWeekOfYearLocalTime(): number;
    /** UTC, `yyyy-MM-dd HH:mm:ss`; null where no valid value was ever given. */
    getValue(): string | null;
    getNumericValue(): number;
    getDisplayValue(): string;
    getDisplayValueInternal(): string;
    getDisplayValueLang(style: string, language?: string): string;
    getInternalFormattedLocalTime(): string;
    getUserFormattedLocalTime(): string;
    getDSTOffset(): number;
    isDST(): boolean;
    getTZOffset(): number;
    hasDate(): boolean;
    isValid(): boolean;
    getErrorMsg(): string | null;
    toString(): string;
}
/** The moment behind a GlideDateTime, to change. */
export declare function momentOf(reading: DateTimeReading): Moment;
/** Milliseconds since the epoch; 0 where there is no valid value. */
export declare function now(reading: DateTimeReading): number;
/** The user's clock at that moment, as if it were UTC. */
export declare function local(reading: DateTimeReading): number;
export {};
