import type { AccessControl } from '../../access/acl'
import type { MutableRow, Row } from '../../store/row'

/** A row without its nulls, as it goes into a context. */
export function compactRow(row: Row): Row {
    const compact: MutableRow = {}
    for (const element in row) {
        const value = row[element]
        if (value !== null && value !== undefined) {
            compact[element] = value
        }
    }
    return compact
}

/**
 * What GlideRecordSecure shows of a row: null where the user may not read the record, else the fields that may be read
 * (markdown/api-reference/scripts/p_GlideServerAPIs.md, Using GlideRecordSecure).
 */
export function readableRow(access: AccessControl, table: string, row: Row): Row | null {
    if (!access.allows('read', table, row)) {
        return null
    }
    const fields = Object.entries(row).filter(
        ([element]) => element === 'sys_id' || access.allows('read', table, row, element),
    )
    return Object.fromEntries(fields)
}
