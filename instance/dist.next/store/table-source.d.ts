import type { Row, Value } from './row';
/** A column to declare; what is left out takes the platform's default. */
export interface ColumnSource {
    readonly element: string;
    /** internal_type; `string` if left out. */
    readonly type?: string;
    readonly label?: string;
    readonly maxLength?: number;
    readonly mandatory?: boolean;
    readonly readOnly?: boolean;
    readonly display?: boolean;
    readonly unique?: boolean;
    readonly defaultValue?: Value;
    readonly reference?: string;
    readonly cascadeRule?: string;
    readonly choice?: number;
    readonly dependent?: string;
    readonly attributes?: string;
    readonly choices?: readonly {
        readonly value: string;
        readonly label: string;
        readonly sequence?: number;
        readonly dependentValue?: string;
        readonly inactive?: boolean;
    }[];
}
export interface IndexSource {
    readonly name: string;
    readonly unique: boolean;
    readonly elements: readonly string[];
}
/** A table to declare, from the base system's data or from a package's dictionary file. */
export interface TableSource {
    readonly name: string;
    readonly label: string;
    readonly superClass?: string;
    readonly columns: readonly ColumnSource[];
    readonly indexes?: readonly IndexSource[];
    /** Further sys_db_object values (read_access, alter_access, ws_access, access, …); `1`/`0` for booleans. */
    readonly flags?: Row;
    /** sys_number: prefix, first number − 1, digits. */
    readonly number?: {
        readonly prefix: string;
        readonly last: number;
        readonly digits: number;
    };
    /** sys_id of the owning sys_scope row. */
    readonly scopeId: string;
}
