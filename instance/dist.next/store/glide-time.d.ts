/** A moment as the platform stores it: `yyyy-MM-dd HH:mm:ss` in UTC. `at` counts milliseconds since the epoch; parts of a second are cut. */
export declare function toGlideDateTime(at: number): string;
/** Milliseconds since the epoch of a stored date-time (UTC), or of a stored date as its midnight; null where the text is neither. */
export declare function fromGlideDateTime(text: string): number | null;
/** A stored date-time as a person in a time zone (IANA name) reads it: `yyyy-MM-dd HH:mm:ss`. Text that is no date-time stays as it is. */
export declare function toUserDateTime(text: string, timeZone: string): string;
/** What `toUserDateTime` gave, back to UTC; null where the text is no date-time. In the hour that a clock repeats the earlier moment is meant. */
export declare function fromUserDateTime(text: string, timeZone: string): string | null;
/** Milliseconds since the epoch of the moment at which a clock in the zone shows `local` (itself counted as if it were UTC). */
export declare function fromWallClock(local: number, timeZone: string): number;
/** Milliseconds that clocks in a zone are ahead of UTC at a moment. An unknown zone counts as UTC. */
export declare function zoneOffset(at: number, timeZone: string): number;
