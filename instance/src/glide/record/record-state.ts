import type { MutableRow, Row, Value } from '../../store/row'
import { call } from '../calls'
import { tableDescription } from '../transaction'
import type { ColumnDescription, QueryAnswer, TableDescription, WriteAnswer } from '../wire'
import { fieldValue } from './field-value'
import { RecordQuery } from './record-query'

/** Rows that follow the first page are fetched in portions of this many. */
const PAGE = 250

/** What belongs to one record only and is not copied. */
const OWN_ELEMENTS = ['sys_id', 'sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count']

const NO_ROW: Row = Object.freeze({})

const columnMaps = new WeakMap<TableDescription, ReadonlyMap<string, ColumnDescription>>()

/** A table's columns by element name; empty for a table that does not exist. */
export function columnsOf(table: TableDescription | null): ReadonlyMap<string, ColumnDescription> {
    if (!table) {
        return new Map()
    }
    let columns = columnMaps.get(table)
    if (!columns) {
        columns = new Map(table.columns.map((column) => [column.element, column]))
        columnMaps.set(table, columns)
    }
    return columns
}

/**
 * What stands behind a GlideRecord: the query, the rows it answered with, the row it is positioned on, and the changes
 * that a script made to that row. GlideElements point here, so that they show the row that is current when they are read.
 */
export class RecordState {
    readonly table: string
    readonly description: TableDescription | null
    readonly columns: ReadonlyMap<string, ColumnDescription>
    query = new RecordQuery()
    secure = false
    runRules = true
    autoSysFields = true
    aborted = false
    operation: string | null = null
    error: string | null = null
    /** Messages of GlideElement.setError by element. */
    readonly fieldErrors: Record<string, string> = {}
    /** A record that is new and not inserted; false too where there is no record at all. */
    isNew = false
    /** Positioned on a record that the database has. */
    exists = false
    /** insert() gives a record that must be read again before deleteRecord() finds it. */
    justInserted = false
    row: Row = NO_ROW
    changes: MutableRow | null = null
    /** The state that changes() compares with; undefined compares with the stored row. */
    previous: Row | null | undefined
    private rows: readonly Row[] = []
    private index = -1
    private rest: readonly string[] = []
    private references: Map<string, { readonly value: Value; readonly state: RecordState }> | null = null

    constructor(table: string) {
        this.table = table
        this.description = tableDescription(table)
        this.columns = columnsOf(this.description)
    }

    read(element: string): Value {
        const changes = this.changes
        return (changes !== null && element in changes ? changes[element] : this.row[element]) ?? null
    }

    /** Changes a field of the current record; a field that the table does not have is ignored. */
    write(element: string, value: unknown): void {
        const column = this.columns.get(element)
        if (column) {
            this.store(element, fieldValue(column, value))
        }
    }

    store(element: string, value: Value): void {
        this.changes ??= {}
        this.changes[element] = value
    }

    /** The row with the script's changes, without nulls. */
    values(): Row {
        const merged: MutableRow = { ...this.row }
        for (const [element, value] of Object.entries(this.changes ?? {})) {
            if (value === null) {
                delete merged[element]
            } else {
                merged[element] = value
            }
        }
        return merged
    }

    previousValue(element: string): Value {
        return (this.previous === undefined ? this.row : this.previous)?.[element] ?? null
    }

    /** Positions on a row that the database has. */
    place(row: Row): void {
        this.row = row
        this.changes = null
        this.previous = undefined
        this.exists = true
        this.isNew = false
        this.justInserted = false
        this.references = null
    }

    /** Positions on nothing, or on an empty record to fill. */
    clear(isNew: boolean, row: Row = NO_ROW): void {
        this.place(row)
        this.exists = false
        this.isNew = isNew
    }

    runQuery(): void {
        if (this.description) {
            this.take(call<QueryAnswer>('record.query', { ...this.query.argument(this.table), secure: this.secure }))
        } else {
            this.take({ rows: [], rest: [] })
        }
    }

    take(answer: QueryAnswer): void {
        this.rows = answer.rows
        this.rest = answer.rest
        this.index = -1
        this.clear(false)
    }

    hasNext(): boolean {
        while (this.index + 1 >= this.rows.length && this.rest.length > 0) {
            const ids = this.rest.slice(0, PAGE)
            this.rest = this.rest.slice(PAGE)
            this.fetched += this.rows.length
            this.rows = call<readonly Row[]>('record.rows', { table: this.table, ids, secure: this.secure })
            this.index = -1
        }
        return this.index + 1 < this.rows.length
    }

    next(): boolean {
        this.aborted = false
        if (!this.hasNext()) {
            this.clear(false)
            return false
        }
        this.index++
        this.place(this.rows[this.index] ?? NO_ROW)
        return true
    }

    /** Records that the query answered with. */
    get count(): number {
        return this.fetched + this.rows.length + this.rest.length
    }

    /** The record that a reference field points at; empty where the field is. Read once per value. */
    referenced(column: ColumnDescription): RecordState {
        const value = this.read(column.element)
        this.references ??= new Map()
        const known = this.references.get(column.element)
        if (known && known.value === value) {
            return known.state
        }
        const state = new RecordState(column.reference ?? '')
        state.find(value)
        this.references.set(column.element, { value, state })
        return state
    }

    /** Reads one record by sys_id. */
    find(sysId: Value): boolean {
        const rows =
            sysId !== null && this.description
                ? call<readonly Row[]>('record.rows', { table: this.table, ids: [sysId], secure: this.secure })
                : []
        this.take({ rows, rest: [] })
        return this.next()
    }

    insert(): string | null {
        if (this.aborted || !this.description) {
            return this.refused(this.aborted ? 'the action was aborted' : `table ${this.table} does not exist`)
        }
        const answer = call<WriteAnswer>('record.insert', {
            table: this.table,
            values: this.insertedValues(),
            ...this.options(),
        })
        return this.settle(answer, true)
    }

    update(reason?: string): string | null {
        if (!this.exists) {
            return this.insert()
        }
        if (this.aborted) {
            return this.refused('the action was aborted')
        }
        const answer = call<WriteAnswer>('record.update', {
            table: this.table,
            sysId: this.row['sys_id'],
            values: this.changes ?? {},
            ...this.options(),
            ...(reason === undefined ? {} : { reason }),
        })
        return answer.isToInsert ? this.insertAgain() : this.settle(answer, false)
    }

    /** Inserts a record that was deleted after it was read, as the script has it, under its sys_id. */
    private insertAgain(): string | null {
        const answer = call<WriteAnswer>('record.insert', {
            table: this.table,
            values: this.values(),
            ...this.options(),
        })
        return this.settle(answer, true)
    }

    delete(): boolean {
        if (!this.exists || this.justInserted || this.aborted) {
            return false
        }
        const answer = call<WriteAnswer>('record.delete', {
            table: this.table,
            sysId: this.row['sys_id'],
            ...this.options(),
        })
        this.error = answer.error
        return answer.row !== null
    }

    /** Writes the records that dot-walking reached and a script changed, then this one. */
    updateWithReferences(reason?: string): string | null {
        for (const [element, { state }] of this.references ?? []) {
            if (state.changes !== null) {
                const sysId = state.exists ? state.update() : state.insert()
                this.store(element, sysId ?? this.read(element))
            }
        }
        return this.update(reason)
    }

    options(): { runRules: boolean; autoSysFields: boolean; secure: boolean } {
        return { runRules: this.runRules, autoSysFields: this.autoSysFields, secure: this.secure }
    }

    private fetched = 0

    /** Inserting a record that exists makes another one of its values. */
    private insertedValues(): Row {
        const values: MutableRow = { ...this.values() }
        for (const element of this.exists ? OWN_ELEMENTS : []) {
            if (this.changes?.[element] === undefined) {
                delete values[element]
            }
        }
        return values
    }

    private settle(answer: WriteAnswer, inserted: boolean): string | null {
        this.error = answer.error
        if (answer.row === null) {
            return null
        }
        this.place(answer.row)
        this.justInserted = inserted
        return answer.row['sys_id'] ?? null
    }

    private refused(reason: string): null {
        this.error = reason
        return null
    }
}
