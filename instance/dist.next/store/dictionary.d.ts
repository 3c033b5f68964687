import type { Value } from './row';
/** How a column is held in SQLite; `none` has no column of its own (journal fields live in sys_journal_field). */
export type Storage = 'text' | 'integer' | 'real' | 'none';
/** One column of a table as sys_dictionary has it. */
export interface ColumnDefinition {
    /** The table that defines the column: for incident.number this is `task`. */
    readonly table: string;
    readonly element: string;
    /** internal_type: string, integer, boolean, reference, glide_date_time, journal_input, password2, … */
    readonly type: string;
    readonly label: string;
    readonly maxLength: number;
    readonly mandatory: boolean;
    readonly readOnly: boolean;
    readonly display: boolean;
    readonly unique: boolean;
    readonly active: boolean;
    readonly array: boolean;
    /** Literal text, or `javascript:…`. */
    readonly defaultValue: Value;
    /** The referenced table, for reference and glide_list columns. */
    readonly reference: Value;
    readonly cascadeRule: Value;
    /** 0 no choices, 1 drop-down with none, 2 suggestion, 3 drop-down without none. */
    readonly choice: number;
    readonly dependent: Value;
    readonly attributes: Readonly<Record<string, string>>;
    readonly storage: Storage;
    /** SQL name of the column in the root table, unquoted. */
    readonly physical: string;
}
export interface Choice {
    readonly value: string;
    readonly label: string;
    readonly sequence: number;
    readonly inactive: boolean;
    readonly dependentValue: Value;
    readonly language: string;
}
/** One table as sys_db_object has it, with the columns it inherits. */
export interface TableDefinition {
    readonly name: string;
    readonly label: string;
    readonly sysId: string;
    readonly superClass: string | null;
    /** The physical table: a hierarchy shares the table of its root, told apart by sys_class_name. */
    readonly root: string;
    /** This table first, its root last. */
    readonly lineage: readonly string[];
    /** This table and all that extend it. */
    readonly family: readonly string[];
    readonly columns: ReadonlyMap<string, ColumnDefinition>;
    readonly displayElement: string | null;
    /** Scope name of the owner, `global` for base tables. */
    readonly scope: string;
    readonly access: 'public' | 'package_private';
    /** 0 none, 1 caller tracking, 2 caller restriction. */
    readonly callerAccess: number;
    readonly readAccess: boolean;
    readonly createAccess: boolean;
    readonly updateAccess: boolean;
    readonly deleteAccess: boolean;
    /** "Allow configuration": another scope may add business rules and the like. */
    readonly alterAccess: boolean;
    /** "Allow access to this table via web services". */
    readonly wsAccess: boolean;
    readonly extendable: boolean;
}
/** All tables of the instance at one moment; immutable. Built by `load-dictionary.ts` from the dictionary's own rows. */
export interface Dictionary {
    table(name: string): TableDefinition | undefined;
    tables(): Iterable<TableDefinition>;
    /** Choices of a column, an extending table's own list before its ancestors', inactive ones included, in sequence. */
    choices(table: string, element: string): readonly Choice[];
}
