import type { InstanceContext } from '../../../src/access/context'
import { createContext } from '../../../src/access/load-context'
import { createBaseSystem } from '../../../src/base/create-base-system'
import { installPackage, type InstallResult } from '../../../src/install/install-package'
import { Database } from '../../../src/store/database'
import { parseEncodedQuery } from '../../../src/store/parse-encoded-query'
import type { Row } from '../../../src/store/row'
import { getRow, selectRows } from '../../../src/store/select-rows'
import { updateRow } from '../../../src/store/write-rows'
import { type PackageFiles, zipOf } from './packages'

/** An instance in memory into which packages are installed. */
export class InstanceBed {
    readonly database = new Database(':memory:')
    readonly context: InstanceContext

    constructor() {
        createBaseSystem(this.database, { hashPassword: (clear) => `hash of ${clear}` })
        this.context = createContext(this.database)
    }

    install(files: PackageFiles, options: { readonly loadDemo?: boolean } = {}): InstallResult {
        return installPackage(this.context, zipOf(files), { loadDemo: options.loadDemo ?? false })
    }

    rows(table: string, query = ''): readonly Row[] {
        this.context.versions.refresh()
        const { where, order } = parseEncodedQuery(query)
        return selectRows(
            this.database,
            this.context.dictionary.get(),
            { table, where, order },
            this.context.queryEnvironment(),
        )
    }

    row(table: string, sysId: string): Row | null {
        this.context.versions.refresh()
        return getRow(this.database, this.context.dictionary.get(), table, sysId)
    }

    /** What an administrator does: the value and the count of changes. */
    change(table: string, sysId: string, changes: Row): void {
        const count = Number(this.row(table, sysId)?.['sys_mod_count'] ?? 0)
        updateRow(this.database, this.context.dictionary.get(), table, sysId, {
            ...changes,
            sys_mod_count: String(count + 1),
            sys_updated_by: 'admin',
        })
    }

    close(): void {
        this.database.close()
    }
}
