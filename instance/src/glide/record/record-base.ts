import type { RecordState } from './record-state'

/** A property that a record does not have: reading gives undefined, assigning does nothing. */
const noSuchField = new Proxy(
    {},
    {
        set: () => true,
    },
)

let stateIn: (record: RecordBase) => RecordState
let hasState: (value: object) => boolean

/** Root of the classes that scripts know as GlideRecord and GlideAggregate: keeps their state out of reach. */
export class RecordBase {
    #state: RecordState

    constructor(state: RecordState) {
        this.#state = state
    }

    static {
        stateIn = (record) => record.#state
        hasState = (value) => #state in value
    }
}

Object.setPrototypeOf(RecordBase.prototype, noSuchField)

/** What stands behind a record. */
export function stateOf(record: RecordBase): RecordState {
    return stateIn(record)
}

/** Whether a value that a script handed over is a GlideRecord or GlideAggregate. */
export function isRecord(value: unknown): value is RecordBase {
    return typeof value === 'object' && value !== null && hasState(value)
}
