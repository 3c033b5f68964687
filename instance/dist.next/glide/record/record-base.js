"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordBase = void 0;
exports.stateOf = stateOf;
exports.isRecord = isRecord;
/** A property that a record does not have: reading gives undefined, assigning does nothing. */
const noSuchField = new Proxy({}, {
    set: () => true,
});
let stateIn;
let hasState;
/** Root of the classes that scripts know as GlideRecord and GlideAggregate: keeps their state out of reach. */
class RecordBase {
    #state;
    constructor(state) {
        this.#state = state;
    }
    static {
        stateIn = (record) => record.#state;
        hasState = (value) => #state in value;
    }
}
exports.RecordBase = RecordBase;
Object.setPrototypeOf(RecordBase.prototype, noSuchField);
/** What stands behind a record. */
function stateOf(record) {
    return stateIn(record);
}
/** Whether a value that a script handed over is a GlideRecord or GlideAggregate. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && hasState(value);
}
//# sourceMappingURL=record-base.js.map