import type { Dictionary, TableDefinition } from '../store/dictionary';
import type { ApplicationPackage } from './application-package';
import { InstallationRefused } from './installation-refused';
import type { InstanceRows } from './instance-rows';
import { type PackageRecord } from './package-record';
/** What the checks of configuration records have in common. */
export declare class CrossScopeCheck {
    readonly content: ApplicationPackage;
    readonly dictionary: Dictionary;
    readonly rows: InstanceRows;
    private readonly byId;
    constructor(content: ApplicationPackage, dictionary: Dictionary, rows: InstanceRows);
    /** A record of the package by sys_id. */
    own(sysId: string): PackageRecord | undefined;
    /** The table, if it belongs to another scope; undefined for the application's own. Throws where there is none. */
    foreignTable(record: PackageRecord, table: string): TableDefinition | undefined;
    /** Whether a column of another scope's table is one that the application added: its name has the scope's prefix. */
    isOwnColumn(element: string): boolean;
    /**
     * Refuses what needs the table open to all scopes and readable; access controls and business rules need no more
     * (`markdown/application-development/c_ExampleGrantingAccessToConfigRecs.md`).
     */
    demandReadable(record: PackageRecord, table: TableDefinition): void;
    /**
     * Refuses what needs one of the three flags of design access besides. The page has them as one, Allow configuration;
     * the columns are alter_access for new fields, actions_access for UI actions, client_scripts_access for client scripts.
     *
     * @param kind what the flag allows, in words
     */
    demandFlag(record: PackageRecord, table: TableDefinition, flag: 'alter_access' | 'actions_access' | 'client_scripts_access', kind: string): void;
    refusal(record: PackageRecord, reason: string): InstallationRefused;
}
/** A field of a record, without spaces around it. */
export declare function trimmed(record: PackageRecord, element: string): string;
