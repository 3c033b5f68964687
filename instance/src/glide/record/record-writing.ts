import type { Row, Value } from '../../store/row'
import { call } from '../calls'
import { fieldText } from './field-text'
import { stateOf } from './record-base'
import { RecordReading } from './record-reading'

function textOf(reason: unknown): string | undefined {
    return reason === undefined || reason === null ? undefined : fieldText(reason)
}

/** The writing half of GlideRecord (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md). */
export class RecordWriting extends RecordReading {
    initialize(): void {
        stateOf(this).clear(true)
    }

    /** An empty record with its defaults and a sys_id. */
    newRecord(): void {
        const state = stateOf(this)
        state.clear(true, state.description ? call<Row>('record.defaults', { table: state.table }) : {})
    }

    setValue(element: unknown, value: unknown): void {
        stateOf(this).write(fieldText(element), value)
    }

    setNewGuidValue(sysId: unknown): void {
        stateOf(this).store('sys_id', fieldText(sysId))
    }

    /** The new record's sys_id, or null for whatever reason it was not inserted; getLastErrorMessage says which. */
    insert(): Value {
        return stateOf(this).insert()
    }

    /** The sys_id, or null where the update failed. A record that does not exist is inserted. */
    update(reason?: unknown): Value {
        return stateOf(this).update(textOf(reason))
    }

    updateWithReferences(reason?: unknown): Value {
        return stateOf(this).updateWithReferences(textOf(reason))
    }

    /** Writes the values that were set to every record that the query finds. */
    updateMultiple(): void {
        const state = stateOf(this)
        if (state.description) {
            call('record.updateMultiple', {
                ...state.query.argument(state.table),
                values: state.changes ?? {},
                ...state.options(),
            })
        }
    }

    deleteRecord(): boolean {
        return stateOf(this).delete()
    }

    /** Deletes every record that the query finds; setLimit does not hold it back. */
    deleteMultiple(): void {
        const state = stateOf(this)
        if (state.description) {
            call('record.deleteMultiple', { ...state.query.argument(state.table), ...state.options() })
        }
    }

    getLastErrorMessage(): string | null {
        return stateOf(this).error
    }

    setAbortAction(abort: unknown): void {
        stateOf(this).aborted = abort === true || abort === 'true'
    }

    isActionAborted(): boolean {
        return stateOf(this).aborted
    }

    operation(): string | null {
        return stateOf(this).operation
    }

    setWorkflow(enable: unknown): void {
        stateOf(this).runRules = !(enable === false || enable === 'false')
    }

    canCreate(): boolean {
        return this.#allowed('create')
    }

    canRead(): boolean {
        return this.#allowed('read')
    }

    canWrite(): boolean {
        return this.#allowed('write')
    }

    canDelete(): boolean {
        return this.#allowed('delete')
    }

    #allowed(operation: string): boolean {
        const state = stateOf(this)
        const row = state.exists || state.isNew ? state.values() : null
        return state.description !== null && call<boolean>('record.allows', { operation, table: state.table, row })
    }
}
