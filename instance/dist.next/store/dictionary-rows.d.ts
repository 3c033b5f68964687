import type { Row } from './row';
import type { ColumnSource, IndexSource, TableSource } from './table-source';
/** The rows that describe a declared table; each has a sys_id that is the same on every instance. */
/** sys_db_object. `parentId` is the sys_id of the table that is extended; an empty label states none. */
export declare function tableRow(source: TableSource, parentId: string | null): Row;
/** The sys_dictionary row of the table itself, which has no element. */
export declare function collectionRow(source: TableSource): Row;
/** sys_dictionary. What the source leaves out is absent. */
export declare function columnRow(source: TableSource, column: ColumnSource): Row;
/** What a new column has where its source says nothing. */
export declare function columnDefaults(column: ColumnSource): Row;
/** sys_choice, one row for each choice of the column, in English. */
export declare function choiceRows(source: TableSource, column: ColumnSource): Row[];
/** sys_index, under the column names of the platform and those of the SDK's records. */
export declare function indexRow(source: TableSource, index: IndexSource): Row;
/** sys_number (`markdown/platform-administration/t_AutoNumberingRecordsInATable.md`). */
export declare function numberRow(source: TableSource, number: NonNullable<TableSource['number']>): Row;
