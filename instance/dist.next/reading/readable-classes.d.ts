import type { Certainty } from '../access/rule-check';
import type { TableDefinition } from '../store/dictionary';
import type { QueryNode } from '../store/query';
import type { Reader } from './reader';
/**
 * A condition that every record meets which may be found, null if that may be any record. If no class depends on its
 * records, it is met by no others: then the database alone counts what may be read. Else it keeps the number of records
 * small that have to be judged one by one.
 */
export declare function readableCondition(reader: Reader, table: TableDefinition, classes: ReadonlyMap<string, Certainty>): QueryNode | null;
