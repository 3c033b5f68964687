"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordWriting = void 0;
const calls_1 = require("../calls");
const field_text_1 = require("./field-text");
const record_base_1 = require("./record-base");
const record_reading_1 = require("./record-reading");
/** The writing half of GlideRecord (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md). */
class RecordWriting extends record_reading_1.RecordReading {
    initialize() {
        (0, record_base_1.stateOf)(this).clear(true);
    }
    /** An empty record with its defaults and a sys_id. */
    newRecord() {
        const state = (0, record_base_1.stateOf)(this);
        state.clear(true, state.description ? (0, calls_1.call)('record.defaults', { table: state.table }) : {});
    }
    setValue(element, value) {
        (0, record_base_1.stateOf)(this).write((0, field_text_1.fieldText)(element), value);
    }
    setNewGuidValue(sysId) {
        (0, record_base_1.stateOf)(this).store('sys_id', (0, field_text_1.fieldText)(sysId));
    }
    /** The new record's sys_id, or null for whatever reason it was not inserted; getLastErrorMessage says which. */
    insert() {
        return (0, record_base_1.stateOf)(this).insert();
    }
    /** The sys_id, or null where the update failed. A record that does not exist is inserted. */
    update(_reason) {
        return (0, record_base_1.stateOf)(this).update();
    }
    updateWithReferences(_reason) {
        return (0, record_base_1.stateOf)(this).updateWithReferences();
    }
    /** Writes the values that were set to every record that the query finds. */
    updateMultiple() {
        const state = (0, record_base_1.stateOf)(this);
        if (state.description) {
            (0, calls_1.call)('record.updateMultiple', {
                ...state.query.argument(state.table),
                values: state.changes ?? {},
                ...state.options(),
            });
        }
    }
    deleteRecord() {
        return (0, record_base_1.stateOf)(this).delete();
    }
    /** Deletes every record that the query finds; setLimit does not hold it back. */
    deleteMultiple() {
        const state = (0, record_base_1.stateOf)(this);
        if (state.description) {
            (0, calls_1.call)('record.deleteMultiple', { ...state.query.argument(state.table), ...state.options() });
        }
    }
    getLastErrorMessage() {
        return (0, record_base_1.stateOf)(this).error;
    }
    setAbortAction(abort) {
        (0, record_base_1.stateOf)(this).aborted = abort === true || abort === 'true';
    }
    isActionAborted() {
        return (0, record_base_1.stateOf)(this).aborted;
    }
    operation() {
        return (0, record_base_1.stateOf)(this).operation;
    }
    setWorkflow(enable) {
        (0, record_base_1.stateOf)(this).runRules = !(enable === false || enable === 'false');
    }
    canCreate() {
        return this.#allowed('create');
    }
    canRead() {
        return this.#allowed('read');
    }
    canWrite() {
        return this.#allowed('write');
    }
    canDelete() {
        return this.#allowed('delete');
    }
    #allowed(operation) {
        const state = (0, record_base_1.stateOf)(this);
        const row = state.exists || state.isNew ? state.values() : null;
        return state.description !== null && (0, calls_1.call)('record.allows', { operation, table: state.table, row });
    }
}
exports.RecordWriting = RecordWriting;
//# sourceMappingURL=record-writing.js.map