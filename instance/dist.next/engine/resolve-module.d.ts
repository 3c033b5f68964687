/** What resolving needs to know about the modules of one scope. */
export interface ModuleSpace {
    readonly scope: string;
    /** Folder of the application's package.json, e.g. `x_acme_app/app/0.1.0`; null where the scope has none. */
    readonly root: string | null;
    /** The scope that owns the module at a path, or undefined. */
    owner(path: string): string | undefined;
    /** Text of a module of this scope, or undefined. */
    source(path: string): string | undefined;
}
/** A module that cannot be had, in words for the developer. */
export declare class ModuleResolutionError extends Error {
    readonly scriptName = "Error";
}
/**
 * The path of the sys_module that a specifier means. `from` is the importing module's path, or '' for a script, for
 * which `./` is the package's root (`markdown/application-development/javascript-modules-third-party-libraries.md`;
 * both package resolver versions: with the package's path in front, and without). A name by itself is an npm package
 * among package.json's dependencies, stored under `<scope>/<name>/<version>/`; `#name` is looked up in its imports.
 * @throws ModuleResolutionError
 */
export declare function resolveModule(space: ModuleSpace, from: string, specifier: string): string;
