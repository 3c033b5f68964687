import type { Invocation } from './script-engine';
/** A script made ready to be compiled as the body of a function; its lines are those of the source. */
export interface ScriptCode {
    readonly text: string;
    readonly identifiers: ReadonlySet<string>;
    readonly topLevelNames: ReadonlySet<string>;
    /** Variables of the engine that the body needs as parameters. */
    readonly variables: readonly string[];
}
/**
 * Makes the body of a function out of a script. It must be a script by itself: a `return` outside a function, import
 * and export are refused.
 * @throws SourceSyntaxError for what the platform's engine refuses
 */
export declare function compileScript(source: string, mode: Invocation['mode']): ScriptCode;
/** Makes the body of a function that gives what a script include's script leaves under the include's name. */
export declare function compileInclude(source: string, name: string): ScriptCode;
