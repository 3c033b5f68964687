import type { XmlElement } from './parse-xml';
/** When the records of a folder are installed. */
export type Folder = 'scope' | 'update' | 'author_elective_update' | 'apply_once' | 'unload' | 'unload.demo';
/** The value of one element of a record, with what its attributes say about the record that it refers to. */
export interface FieldSource {
    readonly value: string;
    readonly attributes: Readonly<Record<string, string>>;
}
/** One thing that a file of a package does to one table. */
export interface PackageRecord {
    readonly file: string;
    readonly folder: Folder;
    readonly table: string;
    readonly action: 'insert_or_update' | 'delete' | 'delete_multiple';
    /** Lower case; '' for delete_multiple. */
    readonly sysId: string;
    readonly fields: ReadonlyMap<string, FieldSource>;
    /** The encoded query of delete_multiple. */
    readonly query: string;
}
/**
 * The records of a file in their order. A record is an element with an `action` that holds no other records; the
 * elements around it (record_update, sys_choice_v2, a section with its fields) only keep together what belongs together.
 */
export declare function recordsOf(root: XmlElement, file: string, folder: Folder): PackageRecord[];
/** The text of a record's element, '' where it has none. */
export declare function fieldValue(record: PackageRecord, element: string): string;
/** True for what an element says with `true` or `1`. */
export declare function isSet(record: PackageRecord, element: string): boolean;
