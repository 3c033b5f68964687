import type { ColumnDefinition, Dictionary } from '../store/dictionary';
import type { InstanceRows } from './instance-rows';
import type { FieldSource, PackageRecord } from './package-record';
/**
 * Finds the records that a package's records refer to. A sys_id that exists, in the package or in the instance, is
 * taken as it is. What the package does not bring, such as the role itil or the table task, stands there with a made-up
 * sys_id, and the attributes beside it say which record is meant: `<contains name="itil">…</contains>`.
 */
export declare class ReferenceResolver {
    private readonly dictionary;
    private readonly rows;
    private readonly ids;
    private readonly byTable;
    /** sys_ids of the package whose record the instance has under another sys_id. */
    private readonly replaced;
    constructor(dictionary: Dictionary, rows: InstanceRows, records: readonly PackageRecord[]);
    /** Remembers that a record of the package is one that the instance has under its own sys_id. */
    replace(packageId: string, instanceId: string): void;
    /** The value to store for a field: text to the letter, a reference as the sys_id that it means here. */
    resolve(record: PackageRecord, column: ColumnDefinition, field: FieldSource): string;
    private exists;
    private byKeys;
    private rootOf;
}
