import type { Row } from '../../store/row';
/** A row of an empty instance. */
export interface RowSource {
    readonly table: string;
    readonly sysId: string;
    readonly values: Row;
}
/** The sys_id of a row of the base system: the same in every instance, so that packages and tests may name it. */
export declare function baseSysId(table: string, key: string): string;
/** A row whose sys_id follows from its table and a key that tells it from the table's other rows. */
export declare function row(table: string, key: string, values: Row): RowSource;
/** A row with a sys_id that the platform fixes. */
export declare function fixedRow(table: string, sysId: string, values: Row): RowSource;
