import { GlideDuration } from './glide-duration';
/**
 * A time of day, UTC inside (markdown/api-reference/server-api-reference/c_GlideTimeScopedAPI.md).
 */
export declare class GlideTime {
    #private;
    /** The current time, or so many milliseconds after midnight UTC. */
    constructor(milliseconds?: unknown);
    static subtract(start: GlideTime, end: GlideTime): GlideDuration;
    getByFormat(format: string): string;
    getValue(): string;
    getDisplayValue(): string;
    getDisplayValueInternal(): string;
    getHourLocalTime(): number;
    getHourOfDayLocalTime(): number;
    /** Noon and midnight are 0. */
    getHourUTC(): number;
    getHourOfDayUTC(): number;
    getMinutesLocalTime(): number;
    getMinutesUTC(): number;
    getSeconds(): number;
    /** Milliseconds since midnight UTC. */
    getNumericValue(): number;
    setValue(value: unknown): void;
    setDisplayValue(asDisplayed: string): void;
    toString(): string;
}
