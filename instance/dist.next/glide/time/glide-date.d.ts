import { GlideDuration } from './glide-duration';
/** A date without a time (markdown/api-reference/server-api-reference/c_GlideDateScopedAPI.md). */
export declare class GlideDate {
    #private;
    /** Today, in the user's time zone. */
    constructor();
    static subtract(start: GlideDate, end: GlideDate): GlideDuration;
    getByFormat(format: string): string;
    getDayOfMonthNoTZ(): number;
    getMonthNoTZ(): number;
    getYearNoTZ(): number;
    getValue(): string;
    getDisplayValue(): string;
    getDisplayValueInternal(): string;
    getDisplayValueEx(style: string): string;
    getDisplayValueLang(style: string, language?: string): string;
    /** Milliseconds since the epoch at midnight UTC of the date. */
    getNumericValue(): number;
    setValue(value: unknown): void;
    setDisplayValue(asDisplayed: string): void;
    toString(): string;
}
