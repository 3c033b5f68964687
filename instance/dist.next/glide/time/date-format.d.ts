/** Milliseconds of a day. */
export declare const DAY = 86400000;
/**
 * Writes a moment by a Java SimpleDateFormat pattern, reading it as UTC
 * (markdown/platform-administration/c_GlobalDateAndTimeFieldFormat.md lists the letters).
 */
export declare function formatByPattern(at: number, pattern: string): string;
/**
 * Reads a text by a pattern as if it were UTC: milliseconds since the epoch, or null where the text does not match or
 * names no real date. A number may have fewer digits than its pattern, as in `20-5-2011` for `dd-MM-yyyy`.
 */
export declare function parseByPattern(text: string, pattern: string): number | null;
