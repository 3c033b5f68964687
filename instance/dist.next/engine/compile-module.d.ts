import type { Program } from 'acorn';
/** What one import or re-export of a module asks of another one. */
export interface ModuleImport {
    readonly specifier: string;
    /** Names that must be there; the default export is `default`, a namespace import names nothing. */
    readonly names: readonly string[];
    readonly line: number;
}
/** A module made ready to be compiled as the body of a function (exports, require, module, …). */
export interface ModuleCode {
    readonly text: string;
    /** Line numbers of `text` differ from those of the source where this map is given (source map, JSON). */
    readonly map: string | null;
    readonly esModule: boolean;
    readonly identifiers: ReadonlySet<string>;
    readonly topLevelNames: ReadonlySet<string>;
    readonly imports: readonly ModuleImport[];
    /** Names that an ES module exports itself. */
    readonly exports: ReadonlySet<string>;
    /** Whether nothing of the module's own can differ between transactions, as far as its text tells; see module-state.ts. */
    readonly unchanging: boolean;
    /** Specifiers of `export * from`. */
    readonly starExports: readonly string[];
}
/**
 * Rewrites a module once to CommonJS. An ES module goes through swc, which keeps live bindings and hoists exports, so
 * that cycles work; anything else is taken as CommonJS as it is.
 * @throws SourceSyntaxError for what the platform's engine refuses
 */
export declare function compileModule(source: string): ModuleCode;
/** @throws SourceSyntaxError naming the first refusal. */
export declare function refuse(program: Program, source: string): void;
