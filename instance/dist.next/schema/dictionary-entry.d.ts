import type { InstanceContext } from '../access/context';
import type { ColumnDefinition, Dictionary, TableDefinition } from '../store/dictionary';
import type { Row } from '../store/row';
/** A sys_dictionary record that a write makes, changes or deletes; `previous` is null for a new one. */
export interface EntryChange {
    readonly current: Row;
    readonly previous: Row | null;
}
/** The column that an entry describes, with the table that defines it; undefined where nothing stands behind the entry. */
export declare function columnOfEntry(dictionary: Dictionary, entry: Row): {
    readonly table: TableDefinition;
    readonly column: ColumnDefinition;
} | undefined;
/**
 * The entry of a new column as it is stored, with the prefix of custom columns, or why there can be no such column
 * (markdown/platform-administration/table-administration-and-data-management/r_DictionaryEntryForm.md).
 */
export declare function newEntry(context: InstanceContext, entry: Row): Row | string;
/**
 * A changed entry as it is stored, or why it may not be changed so: a name is for ever, a type changes only to one that is
 * held alike, and a length that data would lose characters by is refused (the same page;
 * markdown/platform-administration/t_ModifyingStringFieldLength.md).
 */
export declare function changedEntry(context: InstanceContext, change: {
    current: Row;
    previous: Row;
}): Row | string;
/**
 * Why a column may not be deleted, or null: only custom ones may
 * (markdown/platform-administration/t_DeleteFields.md).
 */
export declare function deletionRefusal(context: InstanceContext, entry: Row): string | null;
