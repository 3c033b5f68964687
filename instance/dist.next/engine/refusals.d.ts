import type { Program } from 'acorn';
import type { SourceType } from './parse-source';
/** Something in a source that the platform's engine does not run. Lines count from 1, columns from 0. */
export interface Refusal {
    readonly message: string;
    readonly line: number;
    readonly column: number;
    /** False for an object that scripts do not find: that fails when the line runs, not when the source is loaded. */
    readonly atLoad: boolean;
}
/** The built-ins that a class must not extend. Classes that are no row of the table are refused with them. */
export declare const NOT_SUBCLASSABLE: readonly string[];
/** Objects that the table disallows whole; a script finds no such name. */
export declare const DISALLOWED_OBJECTS: readonly string[];
/** The name that the engine's own insertions go by; no source may contain it. */
export declare const RESERVED_NAME = "__engine";
/**
 * Why a module specifier cannot work as it is written, or null. JSON is not shipped by the SDK; a relative import
 * needs its file extension (`markdown/application-development/javascript-modules-third-party-libraries.md`).
 */
export declare function specifierRefusal(specifier: string): string | null;
/**
 * What the platform's engine refuses in a source, in the order of the text; a syntax error is the only entry then.
 * The rules are the rows "Disallowed" and "Not Supported" of
 * `markdown/api-reference/scripts/javascript-engine-feature-support.md` (mode ECMAScript 2021) that are syntax.
 *
 * @example findRefusals('class A { #b = 1 }', 'script') // [{ message: 'private instance fields …', line: 1, column: 10, atLoad: true }]
 */
export declare function findRefusals(source: string, sourceType: SourceType): Refusal[];
/** findRefusals for a source that is parsed already. */
export declare function refusalsIn(program: Program, source: string): Refusal[];
