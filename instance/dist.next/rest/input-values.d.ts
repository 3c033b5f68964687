import type { Reader } from '../reading/reader';
import type { ColumnDefinition, TableDefinition } from '../store/dictionary';
import type { Row, Value } from '../store/row';
/**
 * The values that a request body sets, in the form rows have. Fields that the table does not have and those the platform
 * keeps are left out. Without sysparm_input_display_value values are taken as stored, and columns of encrypted types are
 * left out; with it names become sys_ids, labels become choice values, times are read in the user's zone, and passwords are
 * hashed or encrypted (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, sysparm_input_display_value).
 */
export declare function inputValues(reader: Reader, table: TableDefinition, body: Readonly<Record<string, unknown>>, options: {
    readonly inputDisplayValue: boolean;
    readonly isInsert: boolean;
}): Row;
/**
 * The stored value that a display value stands for: the sys_id of a reference's record, the value of a choice's label, UTC
 * of a time in the user's zone. Records that the session may not read have no name here. Text that stands for nothing is taken as it is, but for references, where it gives null.
 */
export declare function fromDisplay(reader: Reader, table: TableDefinition, column: ColumnDefinition, text: string): Value;
