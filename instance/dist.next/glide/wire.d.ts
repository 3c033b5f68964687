import type { AggregateFunction } from '../store/aggregate-rows';
import type { Row, Value } from '../store/row';
/** One column as the context sees it: what a GlideElement and its descriptor answer from. */
export interface ColumnDescription {
    readonly element: string;
    /** The table that defines the column. */
    readonly table: string;
    /** internal_type. */
    readonly type: string;
    readonly label: string;
    readonly maxLength: number;
    readonly mandatory: boolean;
    readonly virtual: boolean;
    /** Journal fields have no column of their own. */
    readonly journal: boolean;
    /** The referenced table, or null. */
    readonly reference: string | null;
    /** 0 no choices, 1 and 3 drop-down, 2 suggestion. */
    readonly choice: number;
    readonly dependent: string | null;
    readonly attributes: Readonly<Record<string, string>>;
}
/** One table as the context sees it; sent once per context and dictionary version. */
export interface TableDescription {
    readonly name: string;
    readonly label: string;
    readonly plural: string;
    readonly displayElement: string | null;
    readonly columns: readonly ColumnDescription[];
}
/** What the context knows about the running transaction; asked for once per transaction. */
export interface TransactionDescription {
    /** Changes with every change of a table or column. */
    readonly dictionary: string;
    readonly userId: string;
    readonly userName: string;
    readonly displayName: string;
    /** IANA name. */
    readonly timeZone: string;
    readonly language: string;
    readonly authenticated: boolean;
    readonly interactive: boolean;
    readonly roles: readonly string[];
    /** Java patterns, e.g. `yyyy-MM-dd` and `HH:mm:ss`. */
    readonly dateFormat: string;
    readonly timeFormat: string;
}
/** One piece of a query: an encoded query as text, or conditions of addQuery. */
export type QueryPart = {
    readonly kind: 'encoded';
    readonly query: string;
} | {
    readonly kind: 'join';
    readonly table: string;
    readonly primary: string;
    readonly joined: string;
    readonly parts: readonly QueryPart[];
} | ConditionPart;
/** A term with what was added to it afterwards, in the order in which it was added. */
export interface ConditionPart {
    readonly kind: 'condition';
    readonly element: string;
    readonly operator: string;
    readonly value: string;
    readonly more: readonly {
        readonly join: 'and' | 'or';
        readonly condition: ConditionPart;
    }[];
}
export interface OrderPart {
    readonly element: string;
    readonly descending: boolean;
}
/** Which records of a table. */
export interface QueryArgument {
    readonly table: string;
    readonly parts: readonly QueryPart[];
    readonly order: readonly OrderPart[];
    readonly limit?: number;
    readonly offset?: number;
    /** GlideRecordSecure: rows and fields that ACLs deny are left out. */
    readonly secure?: boolean;
}
/** The first records of a query, and the sys_ids of those that follow them. Rows carry no nulls. */
export interface QueryAnswer {
    readonly rows: readonly Row[];
    readonly rest: readonly string[];
}
export interface WriteArgument {
    readonly table: string;
    readonly sysId?: string;
    readonly values?: Row;
    readonly runRules?: boolean;
    readonly autoSysFields?: boolean;
    readonly secure?: boolean;
}
export interface WriteAnswer {
    readonly row: Row | null;
    readonly error: string | null;
}
/** One value to compute for each group; COUNT without an element counts records. */
export interface AggregatePart {
    readonly function: AggregateFunction;
    readonly element: string | null;
}
export interface AggregateArgument extends QueryArgument {
    readonly aggregates: readonly AggregatePart[];
    readonly groupBy: readonly string[];
    /** Orders the groups by this one, largest first. */
    readonly largestFirst: AggregatePart | null;
}
/** One group: the values it is grouped by, and its aggregates in the order asked for. */
export interface GroupAnswer {
    readonly group: Row;
    readonly values: readonly Value[];
}
export interface FilterArgument {
    readonly table: string;
    readonly row: Row;
    readonly filter: string;
    readonly matchAll: boolean;
    readonly caseSensitive: boolean;
    /** Expressions in the filter are read as those of a client are. */
    readonly sandbox: boolean;
}
/** The tables around a table; both empty where it does not exist. */
export interface HierarchyAnswer {
    /** The table itself first, the top of its hierarchy last. */
    readonly lineage: readonly string[];
    /** The table itself first, then all that extend it. */
    readonly family: readonly string[];
}
export interface ChoiceAnswer {
    readonly value: string;
    readonly label: string;
}
