import type { HostOperations, Invocation } from './script-engine';
import { type LineMap } from './stack-lines';
import type { StoredCode } from './stored-code';
/** A script that is compiled in the context. */
export interface CompiledScript {
    readonly id: string;
    readonly source: string;
    /** Whether the script can tell that a binding of this name is there. */
    mentions(name: string): boolean;
}
/** What one context needs from the engine. */
export interface ScopeServices {
    readonly operations: HostOperations;
    readonly stored: StoredCode;
    readonly glideFiles: ReadonlyMap<string, string>;
    /** Why the running transaction is to end now; null where it may go on. */
    readonly canceled: () => string | null;
}
/**
 * The context of one scope in this worker. What must not outlive a transaction (module instances, script includes,
 * undeclared globals) is dropped by `begin`; the context itself lives until a script changes its built-ins.
 */
export declare class ScopeContext {
    readonly scope: string;
    private readonly services;
    private readonly context;
    private readonly inside;
    private modules;
    private includes;
    private readonly scripts;
    private stamp;
    private lastId;
    constructor(scope: string, services: ScopeServices);
    /** Where lines of this scope's compiled modules come from. */
    readonly lineMap: LineMap;
    /**
     * Starts a transaction in this context.
     *
     * @returns whether the context can serve it; false if the one before changed built-ins, and a new context is to be made
     */
    begin(): boolean;
    /**
     * Compiles a script, or finds it compiled before.
     * @throws SourceSyntaxError
     */
    script(invocation: Invocation): CompiledScript;
    /** Runs a compiled script; `bindings` are name, kind and JSON text of each one. The answer is JSON text. */
    run(script: CompiledScript, bindings: readonly string[]): string;
    /** All messages since the transaction began, as JSON text. */
    messages(): string;
    resetTime(): void;
    /** Whether a promise was made by a script of this scope. */
    isPromise(value: unknown): boolean;
    /** Something that a script threw, as JSON text. */
    describe(thrown: unknown): string;
    private makeModules;
    private offerIncludes;
    private loadModule;
    private loadInclude;
    private define;
    /**
     * Parameters of a function: a name found there is found much faster than one of the global object. Modules see
     * the language only; the script API is imported there.
     */
    private parameters;
    private compile;
    private forget;
}
