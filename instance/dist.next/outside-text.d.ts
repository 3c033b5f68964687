/**
 * A name or another short text from outside, as it may stand in a log line, in the console or in an answer: on one line, each
 * unsafe character shown as `\u{…}`, and cut.
 *
 * @param maxLength characters that stay; what is cut off is said by `…`
 */
export declare function cleanText(text: string, maxLength?: number): string;
/** Text of several lines, a stack for example, as it may stand in the console: as `cleanText`, but with its line ends and tabs. */
export declare function cleanLines(text: string, maxLength: number): string;
