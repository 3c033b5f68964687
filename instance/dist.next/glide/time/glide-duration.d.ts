/**
 * A span of time, held as the moment that lies so far after 1970-01-01 00:00:00 UTC
 * (markdown/api-reference/server-api-reference/c_GlideDurationScopedAPI.md).
 */
export declare class GlideDuration {
    #private;
    /** From nothing, another duration, milliseconds, or `d HH:mm:ss`. */
    constructor(value?: unknown);
    add(duration: GlideDuration): GlideDuration;
    subtract(duration: GlideDuration): GlideDuration;
    getByFormat(format: string): string;
    getDayPart(): number;
    getRoundedDayPart(): number;
    /** `3 Days 12 Hours`; parts that are 0 are left out. */
    getDisplayValue(): string;
    /** `d HH:mm:ss`, without the days where there are none. */
    getDurationValue(): string;
    getValue(): string;
    /** Milliseconds of the duration, as GlideElement's getGlideObject example uses it. */
    getNumericValue(): number;
    setDisplayValue(asDisplayed: string): void;
    /** Takes the date and time that lies the duration after 1970-01-01 00:00:00. */
    setValue(value: unknown): void;
    toString(): string;
}
