import type { Reader } from '../reading/reader';
import type { ColumnDefinition, TableDefinition } from '../store/dictionary';
import type { Row } from '../store/row';
/**
 * The display value of a journal field: its entries, newest first, each with the time in the user's zone, the author and the
 * label of the field; of several fields those that the session may read. Entries of one second keep the order in which the fields are listed.
 */
export declare function journalText(reader: Reader, table: TableDefinition, column: ColumnDefinition, row: Row): string;
