import type { AnyNode, Program } from 'acorn';
/** Names of what the engine puts into every function that it compiles. */
export declare const ENGINE_NAMES: {
    /** Called at each turn of a loop and each entry of a function; throws when the time is up. */
    readonly tick: "__engine_tick";
    /** Passes a class's parent through, unless it is a built-in. */
    readonly parent: "__engine_parent";
    /** Marks an object as the exports of an ES module. */
    readonly exports: "__engine_exports";
    /** Hands the values that a module declares at its top to the context, which checks that nobody changes them. */
    readonly keep: "__engine_keep";
    /** Holds the value of the last expression statement. */
    readonly value: "__engine_value";
};
/** A source made ready to run, line for line, and the names in it. */
export interface InstrumentedSource {
    readonly text: string;
    /** Every identifier that the source reads or writes; property names are none. */
    readonly identifiers: ReadonlySet<string>;
    /** Names that let, const, class and import declare at the top: a parameter must not have such a name. */
    readonly topLevelNames: ReadonlySet<string>;
}
/**
 * Inserts what the engine needs at run time, on the lines where things stand: time checks, the check of a class's
 * parent (only an identifier is found by findRefusals), and with `completion` the assignment of each expression
 * statement's value, so that the value of the last expression is known without `eval`.
 */
export declare function instrument(program: Program, source: string, options: {
    readonly completion: boolean;
}): InstrumentedSource;
/** Adds the names that a pattern of a declaration binds. */
export declare function addPattern(pattern: AnyNode, names: Set<string>): void;
