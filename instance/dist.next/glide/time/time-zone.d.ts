/** Milliseconds that local time is ahead of UTC in a zone at one moment. An unknown zone counts as UTC. */
export declare function zoneOffset(timeZone: string, at: number): number;
/** The moment at which a zone's clocks show `local` (milliseconds as if it were UTC); in a gap, the moment after it. */
export declare function fromLocal(timeZone: string, local: number): number;
/** Milliseconds of daylight saving in force at a moment; 0 outside of it. */
export declare function daylightSaving(timeZone: string, at: number): number;
