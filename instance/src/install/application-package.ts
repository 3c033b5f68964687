import { type DeclaredTable, declaredTables } from './dictionary-file'
import { InstallationRefused } from './installation-refused'
import { fieldValue, type Folder, type PackageRecord, recordsOf } from './package-record'
import { parseXml } from './parse-xml'

/** What a package holds, read but not yet judged. */
export interface ApplicationPackage {
    /** The record of sys_app or sys_store_app. */
    readonly application: PackageRecord
    /** sys_id of the application. */
    readonly scopeId: string
    /** Its scope's name, such as x_acme_app. */
    readonly scope: string
    readonly version: string
    readonly tables: readonly DeclaredTable[]
    /** In the order of folders and, in a folder, of file names. */
    readonly records: readonly PackageRecord[]
}

const FOLDERS: readonly Folder[] = ['update', 'author_elective_update', 'apply_once', 'unload', 'unload.demo']

/**
 * Reads what `now-sdk build` puts into `dist/app`: `dictionary/` tables, `scope/` the application, `update/` records of
 * every installation, `author_elective_update/` choices and deletes, `unload/` records of the first installation,
 * `unload.demo/` demo data, `apply_once/` records that are installed once
 * (`markdown/application-development/servicenow-sdk/acl-api-now-ts.md`, "$meta").
 */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): ApplicationPackage {
    const tables: DeclaredTable[] = []
    const records: PackageRecord[] = []
    for (const file of [...files.keys()].sort()) {
        const [folder = '', ...rest] = file.split('/')
        // Files that stand beside the folders say how the package was made; they are no content.
        if (rest.length === 0) {
            continue
        }
        if (!file.toLowerCase().endsWith('.xml')) {
            throw new InstallationRefused('a package has XML files alone', file)
        }
        const root = parseXml(Buffer.from(files.get(file) as Uint8Array).toString('utf8'), file)
        if (folder === 'dictionary') {
            tables.push(...declaredTables(root, file))
        } else if (folder === 'scope' || FOLDERS.includes(folder as Folder)) {
            records.push(...recordsOf(root, file, folder as Folder))
        } else {
            throw new InstallationRefused(`the folder ${folder} is unknown`, file)
        }
    }
    const application = applicationOf(records)
    return {
        application,
        scopeId: application.sysId,
        scope: fieldValue(application, 'scope'),
        version: fieldValue(application, 'version'),
        tables,
        records: FOLDERS.flatMap((folder) => records.filter((record) => record.folder === folder)),
    }
}

function applicationOf(records: readonly PackageRecord[]): PackageRecord {
    const applications = records.filter((record) => record.folder === 'scope')
    const [application] = applications
    if (!application || applications.length > 1) {
        throw new InstallationRefused('the package must have one application in its folder scope')
    }
    if (application.table !== 'sys_app' && application.table !== 'sys_store_app') {
        throw new InstallationRefused(`${application.table} is no application`, application.file)
    }
    const scope = fieldValue(application, 'scope')
    // markdown/application-development/c_NamespaceIdentifier.md: at most 18 characters, with the vendor's prefix.
    if (!/^[0-9a-f]{32}$/.test(application.sysId) || !/^[a-z][a-z0-9_]{1,17}$/.test(scope) || scope === 'global') {
        throw new InstallationRefused('the application needs a sys_id and a scope name', application.file)
    }
    return application
}
