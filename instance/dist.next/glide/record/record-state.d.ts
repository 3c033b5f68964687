import type { MutableRow, Row, Value } from '../../store/row';
import type { ColumnDescription, QueryAnswer, TableDescription } from '../wire';
import { RecordQuery } from './record-query';
/** A table's columns by element name; empty for a table that does not exist. */
export declare function columnsOf(table: TableDescription | null): ReadonlyMap<string, ColumnDescription>;
/**
 * What stands behind a GlideRecord: the query, the rows it answered with, the row it is positioned on, and the changes
 * that a script made to that row. GlideElements point here, so that they show the row that is current when they are read.
 */
export declare class RecordState {
    readonly table: string;
    readonly description: TableDescription | null;
    readonly columns: ReadonlyMap<string, ColumnDescription>;
    query: RecordQuery;
    secure: boolean;
    runRules: boolean;
    autoSysFields: boolean;
    aborted: boolean;
    operation: string | null;
    error: string | null;
    /** Messages of GlideElement.setError by element. */
    readonly fieldErrors: Record<string, string>;
    /** A record that is new and not inserted; false too where there is no record at all. */
    isNew: boolean;
    /** Positioned on a record that the database has. */
    exists: boolean;
    /** insert() gives a record that must be read again before deleteRecord() finds it. */
    justInserted: boolean;
    row: Row;
    changes: MutableRow | null;
    /** The state that changes() compares with; undefined compares with the stored row. */
    previous: Row | null | undefined;
    private rows;
    private index;
    private rest;
    private references;
    constructor(table: string);
    read(element: string): Value;
    /** Changes a field of the current record; a field that the table does not have is ignored. */
    write(element: string, value: unknown): void;
    store(element: string, value: Value): void;
    /** The row with the script's changes, without nulls. */
    values(): Row;
    previousValue(element: string): Value;
    /** Positions on a row that the database has. */
    place(row: Row): void;
    /** Positions on nothing, or on an empty record to fill. */
    clear(isNew: boolean, row?: Row): void;
    runQuery(): void;
    take(answer: QueryAnswer): void;
    hasNext(): boolean;
    next(): boolean;
    /** Records that the query answered with. */
    get count(): number;
    /** The record that a reference field points at; empty where the field is. Read once per value. */
    referenced(column: ColumnDescription): RecordState;
    /** Reads one record by sys_id. */
    find(sysId: Value): boolean;
    insert(): string | null;
    update(): string | null;
    delete(): boolean;
    /** Writes the records that dot-walking reached and a script changed, then this one. */
    updateWithReferences(): string | null;
    options(): {
        runRules: boolean;
        autoSysFields: boolean;
        secure: boolean;
    };
    private fetched;
    /** Inserting a record that exists makes another one of its values. */
    private insertedValues;
    private settle;
    private refused;
}
