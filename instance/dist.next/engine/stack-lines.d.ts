/** Marks file names of the platform's own code in a context; such frames are not shown. */
export declare const PLATFORM_PREFIX = "platform:";
/** Gives the line of the source for a place in a compiled module; lines and columns count from 1. */
export type LineMap = (file: string, line: number, column: number) => number;
/**
 * A stack as a developer of scripts reads it: `name: message`, then one line per frame of a script,
 * `    at function (path:line)`. Frames of the host and of the platform are left out.
 */
export declare function readableStack(name: string, message: string, stack: string, lineMap: LineMap): string;
/** Reads lines out of a source map (JSON). Made lazily: most maps are never asked. */
export declare function sourceLines(map: string): (line: number, column: number) => number;
