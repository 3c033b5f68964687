import type { Dictionary, TableDefinition } from '../store/dictionary'
import type { ApplicationPackage } from './application-package'
import { describe } from './check-package'
import { InstallationRefused } from './installation-refused'
import type { InstanceRows } from './instance-rows'
import { fieldValue, type PackageRecord } from './package-record'
import { isOwnTable } from './table-sources'

/** What the checks of configuration records have in common. */
export class CrossScopeCheck {
    private readonly byId: ReadonlyMap<string, PackageRecord>

    constructor(
        readonly content: ApplicationPackage,
        readonly dictionary: Dictionary,
        readonly rows: InstanceRows,
    ) {
        this.byId = new Map(
            content.records
                .filter((record) => record.action === 'insert_or_update')
                .map((record) => [record.sysId, record]),
        )
    }

    /** A record of the package by sys_id. */
    own(sysId: string): PackageRecord | undefined {
        return this.byId.get(sysId.trim().toLowerCase())
    }

    /** The table, if it belongs to another scope; undefined for the application's own. Throws where there is none. */
    foreignTable(record: PackageRecord, table: string): TableDefinition | undefined {
        if (isOwnTable(this.content, table)) {
            if (!this.dictionary.table(table)) {
                throw this.refusal(record, `names the table ${table}, which does not exist`)
            }
            return undefined
        }
        const definition = this.dictionary.table(table)
        if (!definition) {
            throw this.refusal(record, `names the table ${table}, which does not exist`)
        }
        return definition
    }

    /** Whether a column of another scope's table is one that the application added: its name has the scope's prefix. */
    isOwnColumn(element: string): boolean {
        return element.startsWith(`${this.content.scope}_`)
    }

    /**
     * Refuses what needs the table open to all scopes and readable; access controls and business rules need no more
     * (`markdown/application-development/c_ExampleGrantingAccessToConfigRecs.md`).
     */
    demandReadable(record: PackageRecord, table: TableDefinition): void {
        if (table.access !== 'public' || !table.readAccess) {
            throw this.refusal(record, `the table ${table.name} is not accessible from other application scopes`)
        }
    }

    /**
     * Refuses what needs one of the three flags of design access besides. The page has them as one, Allow configuration;
     * the columns are alter_access for new fields, actions_access for UI actions, client_scripts_access for client scripts.
     *
     * @param kind what the flag allows, in words
     */
    demandFlag(
        record: PackageRecord,
        table: TableDefinition,
        flag: 'alter_access' | 'actions_access' | 'client_scripts_access',
        kind: string,
    ): void {
        this.demandReadable(record, table)
        if (this.rows.first('sys_db_object', { name: table.name })?.[flag] !== '1') {
            throw this.refusal(record, `the table ${table.name} does not allow ${kind} of other application scopes`)
        }
    }

    refusal(record: PackageRecord, reason: string): InstallationRefused {
        return new InstallationRefused(`${describe(record)}: ${reason}`, record.file)
    }
}

/** A field of a record, without spaces around it. */
export function trimmed(record: PackageRecord, element: string): string {
    return fieldValue(record, element).trim()
}
