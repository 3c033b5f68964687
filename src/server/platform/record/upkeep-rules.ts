import type { Condition } from './query.ts'

/** One old row: its sys_id and the columns that were asked for. */
export interface OldRow {
    readonly id: string
    readonly values: Readonly<Record<string, string>>
}

/** Which of these values a column of a table has, under further conditions: one query. What a query cannot hold is in no row. */
export type FindPresent = (
    table: string,
    column: string,
    values: readonly string[],
    conditions: readonly Condition[],
) => ReadonlySet<string>

/** Which old rows of a table are deleted; each capability exports the rules of its own tables. */
export interface RetentionRule {
    /** What the rows are called in the system log. */
    readonly what: string
    readonly table: string
    /** The column that says how old a row is. */
    readonly timeColumn: string
    /** How many days a row is kept: by a property, 0 for ever, or always the same. */
    readonly days: number | { readonly property: string; readonly standard: number }
    /** Which rows may be deleted, in parts: an index gives the rows of each part in the order of time. */
    readonly parts: readonly (readonly Condition[])[]
    /** Columns that decide whether a row is needed. */
    readonly columns: readonly string[]
    /** Rows that are read at a time: the platform reads rows whole, and some are large. */
    readonly batchSize: number
    /** Asked once for each batch, so that it needs few queries: which of its rows are needed. */
    readonly findNeeded: ((batch: readonly OldRow[], findPresent: FindPresent) => (row: OldRow) => boolean) | null
}

/** The rows of a table in which a person's text may stand; each capability exports those of its own tables. */
export interface ErasableRows {
    readonly table: string
    /** Columns in which the text may stand. */
    readonly columns: readonly string[]
    /** Rows that may be changed. */
    readonly settled: readonly Condition[]
    /** Rows that somebody still works on: they are named, and erased by a later request. */
    readonly waiting: readonly Condition[]
    readonly batchSize: number
    /** What is written to a row that holds the text: `held` are the columns in which it stands. */
    readonly erase: (held: readonly string[], sentence: string) => Readonly<Record<string, string>>
}
