import type { ColumnDefinition, Dictionary } from './dictionary';
/** Most tables that one statement joins to its own; SQLite takes 64 tables in all. */
export declare const MAX_REFERENCES = 60;
/** A query, an order or a list of fields follows more references than {@link MAX_REFERENCES}. */
export declare class TooManyReferences extends Error {
    constructor();
}
/**
 * The referenced tables that a statement reads beside its own (alias t0). Outer joins, so that a record whose reference
 * is empty is still seen; a reference that a condition requires becomes an inner join, which lets SQLite begin at the
 * referenced table's index.
 */
export declare class Joins {
    private readonly dictionary;
    private readonly byPath;
    constructor(dictionary: Dictionary);
    /**
     * The alias of the table that a path of reference columns leads to; t0 for an empty path.
     *
     * @throws TooManyReferences
     */
    alias(path: readonly ColumnDefinition[], required?: boolean): string;
    /** The joins as they follow `FROM <table> t0`. */
    sql(): string;
}
