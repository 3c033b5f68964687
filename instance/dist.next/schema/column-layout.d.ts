import type { InstanceContext } from '../access/context';
/**
 * Puts a new column at the end of the first section of its table's form in the default view
 * (markdown/platform-administration/table-administration-and-data-management/c_SystemDictionary.md, "Creation options").
 * A table without a form of its own shows its columns by itself, or another table's form, which stays as it is.
 */
export declare function appendToForm(context: InstanceContext, table: string, element: string): void;
/**
 * Deletes the records that name a column that goes: its choices, its overrides, its places in forms and lists
 * (markdown/platform-administration/t_DeleteFields.md says that related records may go with it). `tables` are the one that
 * defines the column and all that extend it.
 */
export declare function deleteColumnRecords(context: InstanceContext, tables: readonly string[], element: string): void;
