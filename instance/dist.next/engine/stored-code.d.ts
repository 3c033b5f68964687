import type { InstanceContext } from '../access/context';
/** A script include as the engine needs it. */
export interface StoredInclude {
    readonly sysId: string;
    readonly name: string;
    /** Name of the owning scope. */
    readonly scope: string;
    /** "Accessible from: all application scopes". */
    readonly public: boolean;
}
/** What sys_app says about a scope's code. */
export interface StoredApplication {
    /** Path of the sys_module that holds package.json, e.g. `x_acme_app/app/0.1.0/package.json`. */
    readonly packagePath: string | null;
}
/**
 * Code and its whereabouts as the instance's tables have them: sys_module, sys_script_include, sys_app. Lists are kept
 * until the table is written to; texts are read when they are compiled.
 */
export declare class StoredCode {
    private readonly context;
    private readonly modulesCache;
    private readonly includesCache;
    private readonly applicationsCache;
    constructor(context: InstanceContext);
    /** Changes whenever a module, a script include or an application does. */
    stamp(): string;
    /** The scope that owns the module at a path, or undefined where there is no such module. */
    moduleScope(path: string): string | undefined;
    /** The text of the module at a path, or undefined. */
    moduleSource(path: string): string | undefined;
    /** Active script includes of all scopes. */
    includes(): readonly StoredInclude[];
    includeSource(sysId: string): string;
    application(scope: string): StoredApplication | undefined;
    private loadModules;
    private loadIncludes;
    private loadApplications;
    private scopeName;
    private text;
    /** Reads plain columns; one that the instance does not have reads null. */
    private rows;
}
