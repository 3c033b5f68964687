import type { Row } from '../../store/row';
export interface WriteOptions {
    /** setWorkflow(false) turns business rules off. Default true. */
    readonly runRules?: boolean;
    /** autoSysFields(false) leaves sys_updated_*, sys_created_*, sys_mod_count alone. Default true. */
    readonly autoSysFields?: boolean;
}
/** What became of one write. */
export interface WriteResult {
    /** The record as it is stored now; null where the write did not happen. */
    readonly row: Row | null;
    /** Why not, in the platform's words, or null: unique key, mandatory field, aborted by a rule. */
    readonly error: string | null;
}
/**
 * Writes of records with everything the platform does around them: defaults, numbers, business rules, sys_* fields,
 * journal entries, unique keys, async rules. Every write commits alone. ACLs and cross-scope access are the caller's affair.
 */
export interface Records {
    /** Inserts; `values` may name the sys_id. A unique key that is taken gives row null. */
    insert(table: string, values: Row, options?: WriteOptions): WriteResult;
    /** Updates the elements given; a null value clears. No change at all writes nothing and returns the row as it is. */
    update(table: string, sysId: string, changes: Row, options?: WriteOptions): WriteResult;
    /** The record as its form shows it, after the display rules of its table; nothing is stored. */
    display(table: string, row: Row): Row;
    /** Deletes, with the cascade rules of the references to it. `row` is the record that was deleted. */
    delete(table: string, sysId: string, options?: WriteOptions): WriteResult;
}
