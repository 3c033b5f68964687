import { type ModuleCode } from './compile-module';
import { type LineMap } from './stack-lines';
import type { StoredCode } from './stored-code';
/** A module ready to be defined in the scope's context. */
export interface LinkedModule {
    readonly path: string;
    readonly code: ModuleCode;
    /** Specifier to path; a glide module is its own path. */
    readonly links: Readonly<Record<string, string>>;
    /** Whether an instance may serve several transactions: the module and all that it imports are unchanging. */
    reusable: boolean;
}
/** What the context knows about the modules that glide offers. */
export interface GlideModules {
    has(name: string): boolean;
    exports(name: string, exported: string): boolean;
}
/** The modules of one scope: read, compiled and linked once, until one of them changes. */
export declare class ScopeModules {
    readonly scope: string;
    private readonly stored;
    private readonly glide;
    private readonly linked;
    private readonly lines;
    private readonly space;
    constructor(scope: string, stored: StoredCode, glide: GlideModules);
    /**
     * The path that a specifier means for a module (or, with '', for a script).
     * @throws ModuleResolutionError
     */
    resolve(from: string, specifier: string): string;
    /**
     * Links a module with everything that it imports: each module exists, is accepted by the engine and exports the
     * names that are imported. Gives the modules that were not linked before.
     * @throws SourceSyntaxError, ModuleResolutionError
     */
    link(path: string): LinkedModule[];
    /** What imports a module that is made anew has to be made anew too; in cycles until nothing changes any more. */
    private settleReuse;
    /** Lines of compiled modules, for stacks. */
    readonly lineMap: LineMap;
    private visit;
    private compile;
    private checkNames;
    private exports;
    private at;
}
/** A refusal of a module at load, with its path and line in the message. */
export declare class ModuleSyntaxError extends Error {
    readonly scriptName = "SyntaxError";
}
