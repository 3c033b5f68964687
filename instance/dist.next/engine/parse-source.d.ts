import type { Program } from 'acorn';
/** `module` has import and export, `script` is anything else that the instance runs. */
export type SourceType = 'module' | 'script';
/** A place in a source; lines count from 1, columns from 0. */
export interface SourcePlace {
    readonly line: number;
    readonly column: number;
}
/** A source that is no JavaScript of the platform's edition. */
export declare class SourceSyntaxError extends Error {
    readonly place: SourcePlace;
    constructor(message: string, place: SourcePlace);
}
/**
 * Parses what the newest mode of the platform reads: ECMAScript 2021 and parts of 2022
 * (`markdown/api-reference/scripts/javascript-engine-feature-support.md`).
 * @throws SourceSyntaxError
 */
export declare function parseSource(source: string, sourceType: SourceType): Program;
/** Whether a source is an ES module rather than CommonJS: it has an import or export declaration. */
export declare function isEsModule(program: Program): boolean;
