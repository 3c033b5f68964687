import type { InstanceContext } from '../access/context';
import type { RuleSubject } from '../rules/rule-runner';
import type { Row } from '../store/row';
/** Thrown inside a write that cannot be; its message says why. */
export declare class SchemaRefused extends Error {
}
/**
 * What writes to sys_db_object, sys_dictionary and sys_index do to the database beside the record: a new entry makes a
 * column, a new table record a table, whoever writes it. What is not built is refused, so that no such write succeeds and
 * does nothing.
 */
export declare class SchemaChanges {
    private readonly context;
    constructor(context: InstanceContext);
    /** The record as it is to be written, or why it may not be. */
    examined(subject: RuleSubject): Row | string;
    /** Runs `write` and changes the database with it; inside an open write. Throws SchemaRefused. */
    write(subject: RuleSubject, write: () => void): void;
    private examinedEntry;
    private examinedTable;
    private applyEntry;
    private dropColumnOf;
    private applyTable;
    /** The table of a record, with nothing stated about it. */
    private sourceOf;
    private declare;
    private raise;
}
