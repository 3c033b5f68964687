import type { Row } from '../store/row';
import type { ColumnSource, IndexSource, TableSource } from '../store/table-source';
/** sys_id of the global scope, which owns everything of the base system; the platform uses this very word. */
export declare const GLOBAL_SCOPE_ID = "global";
/** sys_id of the view without a name; the platform uses these very words. */
export declare const DEFAULT_VIEW_ID = "Default view";
/** What a column may add to its element, type and label. */
export type ColumnOptions = Omit<ColumnSource, 'element' | 'type' | 'label'>;
/** What a table may add to its name, label and columns. */
export interface TableOptions {
    readonly extends?: string;
    /** Its display column, where that is not `name`; null for none. */
    readonly display?: string | null;
    readonly indexes?: readonly IndexSource[];
    /** Further sys_db_object values. */
    readonly flags?: Row;
    readonly number?: TableSource['number'];
}
/** Values and labels of a choice list in their order. */
export type ChoiceLabels = readonly (readonly [value: string, label: string])[];
/**
 * Runtime and design access of a table that other scopes may read, write, create and configure, as the definitions in
 * the SDK have it for task, incident, problem, change_request, sys_user, cmdb_ci, core_company and cmn_*
 * (`@servicenow/sdk-core` fluent/tables: actions read, update, create; allowNewFields, allowUiActions, allowClientScripts).
 */
export declare const OPEN_TABLE: Row;
/**
 * Access of a table that others may read but neither write nor configure: the defaults of
 * `markdown/application-development/c_DefaultDesignAccessPermissions.md` and `c_DefaultRuntimeAccessPermissions.md`.
 */
export declare const CLOSED_TABLE: Row;
/** A table of the base system. */
export declare function table(name: string, label: string, columns: readonly ColumnSource[], options?: TableOptions): TableSource;
/** An index that is no key. */
export declare function indexOn(...elements: readonly string[]): IndexSource;
/** A column of any type. */
export declare function column(element: string, type: string, label: string, options?: ColumnOptions): ColumnSource;
/** Text of at most `maxLength` characters; 40 is the platform's own default. */
export declare function text(element: string, label: string, maxLength?: number, options?: ColumnOptions): ColumnSource;
/** A whole number. */
export declare function integer(element: string, label: string, options?: ColumnOptions): ColumnSource;
/** True or false; false where nothing says otherwise. */
export declare function flag(element: string, label: string, byDefault?: boolean, options?: ColumnOptions): ColumnSource;
/** A sys_id of `target`. */
export declare function reference(element: string, label: string, target: string, options?: ColumnOptions): ColumnSource;
/** sys_ids of `target` with commas between them. */
export declare function list(element: string, label: string, target: string, options?: ColumnOptions): ColumnSource;
/** A moment, UTC. */
export declare function dateTime(element: string, label: string, options?: ColumnOptions): ColumnSource;
/** Source code. */
export declare function script(element: string, label: string, options?: ColumnOptions): ColumnSource;
/** Choices of a column, in sequence. */
export declare function choices(labels: ChoiceLabels, dependentValue?: string): NonNullable<ColumnSource['choices']>;
/** Choice kinds of sys_dictionary.choice. */
export declare const CHOICE: {
    readonly withNone: 1;
    readonly suggestion: 2;
    readonly withoutNone: 3;
};
