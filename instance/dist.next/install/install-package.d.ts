import type { InstanceContext } from '../access/context';
export interface InstallOptions {
    /** Whether records of `unload.demo/` are installed. */
    readonly loadDemo: boolean;
    /** Name of the uploaded file, for messages. */
    readonly fileName?: string;
}
export interface InstallResult {
    /** Why nothing was installed, with the file of the package; null where all was. */
    readonly error: string | null;
    /** sys_id of the application; '' where the package could not be read so far. */
    readonly scopeId: string;
    readonly version: string;
}
/**
 * Installs the package that `now-sdk pack` makes, as the user of the context's session, whole or not at all: a first
 * time or over an earlier version. What the platform refuses in a scoped application is refused before anything is
 * written (`markdown/application-development/r_CreationRestrsAcrossAppScopes.md`).
 */
export declare function installPackage(context: InstanceContext, zip: Uint8Array, options: InstallOptions): InstallResult;
