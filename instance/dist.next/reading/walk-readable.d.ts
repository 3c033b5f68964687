import type { Row, Value } from '../store/row';
import type { Reader } from './reader';
/** A field of a record, by a dot-walked path (`incident.number`): the table and element it ends in, and its value. */
export interface WalkedField {
    readonly table: string;
    readonly element: string;
    readonly value: Value;
}
/**
 * Follows a dot-walked path from a record through its references; null where the path names no column, or where the
 * session may not read a record or a field on the way.
 */
export declare function walkReadable(reader: Reader, table: string, row: Row, path: string): WalkedField | null;
