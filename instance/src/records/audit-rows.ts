import { isTrue } from '../store/build-dictionary'
import type { ColumnDefinition, TableDefinition } from '../store/dictionary'
import type { MutableRow, Row } from '../store/row'
import { newSysId } from '../store/sys-id'

/** A write of an audited table, as the audit sees it. */
export interface AuditedWrite {
    readonly definition: TableDefinition
    /** The record as it is stored; a journal field holds the entry that was added. */
    readonly current: Row
    /** The record before. */
    readonly previous: Row
    /** The sys_* values of an audit record: who and when. */
    readonly stamps: Row
    readonly userName: string
    /** What the script gave update() as the reason. */
    readonly reason: string | null
}

/** Columns with the prefix of the system that are audited all the same. */
const AUDITED_SYSTEM_COLUMNS: ReadonlySet<string> = new Set(['sys_class_name', 'sys_domain'])

/** Types that are encrypted, which is never audited. */
const ENCRYPTED_TYPES: ReadonlySet<string> = new Set(['password', 'password2'])

const auditedColumns = new WeakMap<TableDefinition, readonly ColumnDefinition[]>()

/**
 * The rows of sys_audit for an update of a record whose table is audited: one for each column that changed, journal entries
 * among them (`markdown/platform-security/exploring-auditing.md`, `c_UnderstandingTheSysAuditTable.md`). What is not audited has
 * no row: other tables, those that extend an audited one, system columns, encrypted ones, and those that the attributes
 * `no_audit` and `audit_type=whitelist` leave out. An insert has none: what a new record was made with is not audit data
 * (`c_DiffBtwnAuditHistSets.md`), though other pages speak of inserts. A deletion has none: sys_audit_delete is not built.
 */
export function listAuditRows({
    definition,
    current,
    previous,
    stamps,
    userName,
    reason,
}: AuditedWrite): readonly Row[] {
    if (!definition.audit) {
        return []
    }
    const rows: MutableRow[] = []
    for (const { element, storage } of columnsOf(definition)) {
        const [before, after] = [storage === 'none' ? null : (previous[element] ?? null), current[element] ?? null]
        if (before !== after) {
            rows.push({
                ...stamps,
                sys_id: newSysId(),
                tablename: definition.name,
                fieldname: element,
                documentkey: current['sys_id'] ?? null,
                record_checkpoint: current['sys_mod_count'] ?? null,
                oldvalue: before,
                newvalue: after,
                user: userName,
                reason,
            })
        }
    }
    return rows
}

function columnsOf(definition: TableDefinition): readonly ColumnDefinition[] {
    let columns = auditedColumns.get(definition)
    if (!columns) {
        columns = [...definition.columns.values()].filter((column) => isAudited(definition, column))
        auditedColumns.set(definition, columns)
    }
    return columns
}

function isAudited({ auditsListedOnly }: TableDefinition, { attributes, element, type }: ColumnDefinition): boolean {
    const isSystem = element.startsWith('sys_') && !AUDITED_SYSTEM_COLUMNS.has(element)
    if (isSystem || ENCRYPTED_TYPES.has(type)) {
        return false
    }
    return auditsListedOnly ? isTrue(attributes['audit']) : !isTrue(attributes['no_audit'])
}
