import { type DeclaredTable } from './dictionary-file';
import { type PackageRecord } from './package-record';
/** What a package holds, read but not yet judged. */
export interface ApplicationPackage {
    /** The record of sys_app or sys_store_app. */
    readonly application: PackageRecord;
    /** sys_id of the application. */
    readonly scopeId: string;
    /** Its scope's name, such as x_acme_app. */
    readonly scope: string;
    readonly version: string;
    readonly tables: readonly DeclaredTable[];
    /** In the order of folders and, in a folder, of file names. */
    readonly records: readonly PackageRecord[];
}
/**
 * Reads what `now-sdk build` puts into `dist/app`: `dictionary/` tables, `scope/` the application, `update/` records of
 * every installation, `author_elective_update/` choices and deletes, `unload/` records of the first installation,
 * `unload.demo/` demo data, `apply_once/` records that are installed once
 * (`markdown/application-development/servicenow-sdk/acl-api-now-ts.md`, "$meta").
 */
export declare function readPackage(files: ReadonlyMap<string, Uint8Array>): ApplicationPackage;
