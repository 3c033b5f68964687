import type { Database } from './database';
import type { Dictionary } from './dictionary';
import type { Row } from './row';
/**
 * Stores a new record; no rules, no bookkeeping. The row must have a sys_id; sys_class_name is filled in where the table
 * has one. Elements that the table lacks, and journals, are passed over. Throws UniqueViolation where a unique index refuses.
 */
export declare function insertRow(database: Database, dictionary: Dictionary, table: string, row: Row): void;
/**
 * Changes elements of a record; no rules, no bookkeeping. Elements that the table lacks, and journals, are passed over.
 * Returns the records changed: 0 where there is no such record or nothing to change. Throws UniqueViolation.
 */
export declare function updateRow(database: Database, dictionary: Dictionary, table: string, sysId: string, changes: Row): number;
/** Deletes a record; no rules, no cascade. Returns the records deleted, 0 or 1. */
export declare function deleteRow(database: Database, dictionary: Dictionary, table: string, sysId: string): number;
