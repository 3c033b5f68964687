import { asStored } from '../store/column-value'
import { type Database, UniqueViolation } from '../store/database'
import type { Dictionary } from '../store/dictionary'
import { toGlideDateTime } from '../store/glide-time'
import { quoted } from '../store/physical-table'
import type { MutableRow, Row } from '../store/row'
import { deleteRow, insertRow, updateRow } from '../store/write-rows'
import { AppliedRecords } from './applied-records'
import { describe as describeRecord } from './check-package'
import { COALESCE_KEYS } from './coalesce-keys'
import { InstallationRefused } from './installation-refused'
import { InstanceRows } from './instance-rows'
import type { PackageRecord } from './package-record'
import { ReferenceResolver } from './reference-resolver'

/** Elements that the instance keeps itself; what a package says about them is passed over. */
const BOOKKEEPING = new Set([
    'sys_id',
    'sys_created_by',
    'sys_created_on',
    'sys_updated_by',
    'sys_updated_on',
    'sys_mod_count',
])

/** Tables whose rows a dictionary file declares already: an empty element of their record takes nothing away from that. */
const DECLARED_TABLES = new Set(['sys_db_object', 'sys_dictionary'])

/** A record that was left as it is because somebody changed it on this instance. */
export interface SkippedRecord {
    readonly record: PackageRecord
    readonly reason: string
}

export interface WriterOptions {
    readonly database: Database
    readonly dictionary: Dictionary
    readonly scopeId: string
    readonly userName: string
    readonly isFirst: boolean
    readonly loadDemo: boolean
    readonly records: readonly PackageRecord[]
}

/** Makes the records of a package rows of the instance. Runs inside one open write. */
export class RecordWriter {
    /** Tables that were written to. */
    readonly touched = new Set<string>()
    readonly skipped: SkippedRecord[] = []
    written = 0
    private readonly applied: AppliedRecords
    private readonly rows: InstanceRows
    private readonly references: ReferenceResolver
    private readonly now = toGlideDateTime(Date.now())

    constructor(private readonly options: WriterOptions) {
        const { database, dictionary } = options
        this.rows = new InstanceRows(database, dictionary)
        this.references = new ReferenceResolver(dictionary, this.rows, options.records)
        this.applied = new AppliedRecords(database, options.scopeId)
        if (options.isFirst) {
            this.applied.clear()
        }
    }

    write(record: PackageRecord): void {
        if (record.action !== 'insert_or_update' && !this.options.dictionary.table(record.table)) {
            // What a package deletes may be of a table that is gone with it.
            return
        }
        try {
            switch (record.action) {
                case 'delete_multiple':
                    this.rows.idsOf(record.table, record.query).forEach((sysId) => this.remove(record.table, sysId))
                    break
                case 'delete':
                    this.delete(record)
                    break
                case 'insert_or_update':
                    if (this.isDue(record)) {
                        this.store(record)
                    }
            }
        } catch (error) {
            if (error instanceof InstallationRefused) {
                throw error
            }
            const reason = error instanceof UniqueViolation ? 'a record with this key exists already' : describe(error)
            throw new InstallationRefused(`${record.table} ${record.sysId}: ${reason}`, record.file)
        }
    }

    /** Whether the record's folder is to be installed now (`markdown/application-development/servicenow-sdk/acl-api-now-ts.md`, "$meta"). */
    private isDue(record: PackageRecord): boolean {
        switch (record.folder) {
            case 'unload':
                return this.options.isFirst
            case 'unload.demo':
                return this.options.loadDemo && this.applied.of(record) === undefined
            case 'apply_once':
                return this.applied.of(record) === undefined
            default:
                return true
        }
    }

    private store(record: PackageRecord): void {
        const { database, dictionary } = this.options
        const before = this.rows.byId(record.table, record.sysId) ?? this.counterpart(record)
        this.demandOwn(record, before)
        if (this.isCustomized(record, before)) {
            this.skipped.push({ record, reason: before ? 'changed on this instance' : 'deleted on this instance' })
            return
        }
        const values = this.valuesOf(record)
        if (!before) {
            insertRow(database, dictionary, record.table, {
                sys_created_by: this.options.userName,
                sys_created_on: this.now,
                sys_updated_by: this.options.userName,
                sys_updated_on: this.now,
                sys_mod_count: '0',
                ...values,
                sys_id: record.sysId,
            })
            this.done(record, 0)
            return
        }
        const changes = this.changesOf(record, values, before)
        const count = Number(before['sys_mod_count'] ?? 0)
        if (Object.keys(changes).length === 0) {
            this.done(record, count)
            return
        }
        updateRow(database, dictionary, record.table, before['sys_id'] ?? record.sysId, {
            ...changes,
            sys_updated_by: this.options.userName,
            sys_updated_on: this.now,
            sys_mod_count: String(count + 1),
        })
        this.done(record, count + 1)
    }

    private done(record: PackageRecord, modCount: number): void {
        this.touched.add(record.table)
        this.written++
        this.applied.remember(record, modCount)
    }

    /**
     * Customized records are skipped, those that were deleted too; what the application's own author changes by choice
     * and delete is applied (`markdown/platform-administration/generation-skip-records-app-installs.md`).
     */
    private isCustomized(record: PackageRecord, before: Row | null): boolean {
        const earlier = this.applied.of(record)
        if (!earlier || record.folder !== 'update') {
            return false
        }
        return before ? Number(before['sys_mod_count'] ?? 0) > earlier.modCount : true
    }

    /** The row that is this record under another sys_id; it takes on the package's sys_id if it is the application's own. */
    private counterpart(record: PackageRecord): Row | null {
        const keys = COALESCE_KEYS[record.table]
        if (!keys) {
            return null
        }
        const columns = this.options.dictionary.table(record.table)?.columns
        const values = this.valuesOf(record)
        const wanted = Object.fromEntries(
            keys.filter((key) => columns?.has(key)).map((key) => [key, values[key] ?? '']),
        )
        const found = this.rows.first(record.table, wanted)
        if (!found) {
            return null
        }
        this.demandOwn(record, found)
        this.rename(record.table, found['sys_id'] ?? '', record.sysId)
        return { ...found, sys_id: record.sysId }
    }

    /** An application file of another application, the base system's included, is not this package's to change. */
    private demandOwn(record: PackageRecord, before: Row | null): void {
        const owner = before?.['sys_scope']
        if (owner && owner !== this.options.scopeId) {
            throw new InstallationRefused(`${describeRecord(record)} belongs to another application`, record.file)
        }
    }

    private rename(table: string, from: string, to: string): void {
        const root = this.options.dictionary.table(table)?.root ?? table
        this.options.database.run(`UPDATE ${quoted(root)} SET sys_id = ? WHERE sys_id = ?`, [to, from])
        this.touched.add(table)
        if (table === 'sys_db_object') {
            // What extends the table names it by its sys_id.
            for (const child of this.rows.idsOf(table, `super_class=${from}`)) {
                updateRow(this.options.database, this.options.dictionary, table, child, { super_class: to })
            }
        }
    }

    private valuesOf(record: PackageRecord): MutableRow {
        const table = this.options.dictionary.table(record.table)
        const values: MutableRow = {}
        for (const [element, field] of record.fields) {
            const column = table?.columns.get(element)
            if (column && !BOOKKEEPING.has(element)) {
                values[element] = this.references.resolve(record, column, field)
            }
        }
        if (table?.columns.has('sys_update_name')) {
            values['sys_scope'] ||= this.options.scopeId
            values['sys_package'] ||= this.options.scopeId
            values['sys_update_name'] ||= `${record.table}_${record.sysId}`
            values['sys_name'] ||= (table.displayElement ? values[table.displayElement] : null) ?? null
        }
        return values
    }

    private changesOf(record: PackageRecord, values: Row, before: Row): MutableRow {
        const columns = this.options.dictionary.table(record.table)?.columns
        const changes: MutableRow = {}
        for (const [element, value] of Object.entries(values)) {
            const column = columns?.get(element)
            const keepsDeclared = DECLARED_TABLES.has(record.table) && !value
            if (column && !keepsDeclared && asStored(column, value) !== (before[element] ?? null)) {
                changes[element] = value
            }
        }
        return changes
    }

    private delete(record: PackageRecord): void {
        const before = this.rows.byId(record.table, record.sysId)
        if (before) {
            this.demandOwn(record, before)
        }
        this.remove(record.table, record.sysId)
    }

    private remove(table: string, sysId: string): void {
        deleteRow(this.options.database, this.options.dictionary, table, sysId)
        // What the package itself deletes it may bring again; only what somebody here deleted stays away.
        this.applied.forget(table, sysId)
        this.touched.add(table)
    }
}

function describe(error: unknown): string {
    return error instanceof Error ? error.message : String(error)
}
