import { type RecordBase } from './record-base';
import { RecordState } from './record-state';
type RecordClass<T extends RecordBase> = new (state: RecordState) => T;
/**
 * Makes the record that stands before a state: of a class that has the table's columns as properties. Where a field has
 * the name of a method, `fieldsHideMethods` says which of them a script finds.
 */
export declare function recordFactory<T extends RecordBase>(methods: RecordClass<T>, fieldsHideMethods: boolean): (state: RecordState) => T;
/**
 * The constructor that scripts see: takes a table's name. Its prototype is that of the methods, so that instanceof holds
 * for every table's class and nothing else of the classes behind it can be reached.
 */
export declare function scriptConstructor<T extends RecordBase>(name: string, methods: RecordClass<T>, open: (state: RecordState) => T): new (table?: unknown) => T;
export {};
