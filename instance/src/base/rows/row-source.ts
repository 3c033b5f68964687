import type { Row } from '../../store/row'
import { stableSysId } from '../../store/sys-id'

/** A row of an empty instance. */
export interface RowSource {
    readonly table: string
    readonly sysId: string
    readonly values: Row
}

/** The sys_id of a row of the base system: the same in every instance, so that packages and tests may name it. */
export function baseSysId(table: string, key: string): string {
    return stableSysId(table, key)
}

/** A row whose sys_id follows from its table and a key that tells it from the table's other rows. */
export function row(table: string, key: string, values: Row): RowSource {
    return { table, sysId: baseSysId(table, key), values }
}

/** A row with a sys_id that the platform fixes. */
export function fixedRow(table: string, sysId: string, values: Row): RowSource {
    return { table, sysId, values }
}
