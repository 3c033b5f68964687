"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideElement = void 0;
exports.referencedState = referencedState;
exports.connectReferences = connectReferences;
const calls_1 = require("../calls");
const not_built_1 = require("../not-built");
const glide_date_1 = require("../time/glide-date");
const glide_date_time_1 = require("../time/glide-date-time");
const glide_duration_1 = require("../time/glide-duration");
const glide_time_1 = require("../time/glide-time");
const display_text_1 = require("./display-text");
const field_text_1 = require("./field-text");
const field_value_1 = require("./field-value");
const glide_element_descriptor_1 = require("./glide-element-descriptor");
let referencedBy;
/**
 * One field of a GlideRecord. It belongs to the record, not to a row: it shows the row that is current when it is read
 * (markdown/api-reference/server-api-reference/c_GlideElementScopedAPI.md).
 */
class GlideElement {
    #state;
    #column;
    constructor(state, column) {
        this.#state = state;
        this.#column = column;
    }
    static {
        referencedBy = (element) => element.#state.referenced(element.#column);
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
    /** A journal field changes where an entry waits to be written. */
    changes() {
        const now = this.#value();
        return this.#column.journal
            ? now !== null
            : !(0, field_value_1.sameValue)(this.#column, this.#state.previousValue(this.#column.element), now);
    }
    changesFrom(value) {
        return this.changes() && (0, field_value_1.sameValue)(this.#column, this.#state.previousValue(this.#column.element), value);
    }
    changesTo(value) {
        return this.changes() && (0, field_value_1.sameValue)(this.#column, this.#value(), value);
    }
    /** Milliseconds since the epoch; of a duration, its length. */
    dateNumericValue() {
        return new glide_date_time_1.GlideDateTime(this.#value() ?? '').getNumericValue();
    }
    getAttribute(name) {
        return this.#column.attributes[name] ?? null;
    }
    getBooleanAttribute(name) {
        return this.#column.attributes[name] === 'true';
    }
    /** Values of the choice list. */
    getChoices(dependent) {
        const choices = (0, calls_1.call)('element.choices', {
            table: this.#state.table,
            element: this.#column.element,
            ...(dependent === undefined ? {} : { dependent: (0, field_text_1.fieldText)(dependent) }),
        });
        return choices.map(({ value }) => value);
    }
    /** The label of the current choice. */
    getChoiceValue() {
        return (0, display_text_1.displayText)(this.#state, this.#column);
    }
    /** The clear text of a password2 field, for the scope that owns the table. */
    getDecryptedValue() {
        const value = this.#value();
        return value === null
            ? null
            : (0, calls_1.call)('element.decrypt', { table: this.#state.table, element: this.#column.element, value });
    }
    getDisplayValue(maxCharacters) {
        const text = (0, display_text_1.displayText)(this.#state, this.#column);
        return maxCharacters === undefined ? text : text.slice(0, Number(maxCharacters));
    }
    /** Translations are not part of this instance: as documented for what has none, the display value. */
    getDisplayValueLang(_language) {
        return this.getDisplayValue();
    }
    getED() {
        return new glide_element_descriptor_1.GlideElementDescriptor(this.#state.description, this.#column);
    }
    getGlideObject() {
        const value = this.#value() ?? '';
        switch (this.#column.type) {
            case 'glide_date_time':
            case 'due_date':
                return new glide_date_time_1.GlideDateTime(value);
            case 'glide_date':
                return assigned(new glide_date_1.GlideDate(), value);
            case 'glide_time':
                return assigned(new glide_time_1.GlideTime(), value);
            case 'glide_duration':
                return assigned(new glide_duration_1.GlideDuration(), value);
            default:
                return (0, not_built_1.refuse)(`GlideElement.getGlideObject for a field of type ${this.#column.type}`);
        }
    }
    /** The value with the characters that HTML reserves escaped. */
    getHTMLValue(maxCharacters) {
        const text = (this.#value() ?? '').replace(/[&<>"]/g, (character) => HTML[character] ?? character);
        return maxCharacters === undefined ? text : text.slice(0, Number(maxCharacters));
    }
    getJournalEntry(mostRecent) {
        return (0, display_text_1.journalText)(this.#state, this.#column, Number(mostRecent));
    }
    getLabel() {
        return this.#column.label;
    }
    /** Translations are not part of this instance: as documented for what has none, the label. */
    getLabelLang(_language) {
        return this.#column.label;
    }
    getName() {
        return this.#column.element;
    }
    getReferenceTable() {
        return this.#column.reference;
    }
    /** A GlideRecord on the referenced record; an empty one where the field is empty. */
    getRefRecord() {
        return openRecord(this.#column.reference ?? '', this.#value());
    }
    getTableName() {
        return this.#column.table;
    }
    getValue() {
        return this.#value();
    }
    nil() {
        return this.#value() === null;
    }
    setDateNumericValue(milliseconds) {
        const moment = new glide_date_time_1.GlideDateTime(Number(milliseconds));
        this.setValue(this.#column.type === 'glide_date' ? moment.getDate() : moment);
    }
    setDisplayValue(display) {
        this.#state.store(this.#column.element, (0, display_text_1.valueOfDisplay)(this.#state, this.#column, display));
    }
    setError(message) {
        this.#state.fieldErrors[this.#column.element] = (0, field_text_1.fieldText)(message);
    }
    setValue(value) {
        this.#state.write(this.#column.element, value);
    }
    /** The value; of a boolean `true` or `false`. */
    toString() {
        const value = this.#value();
        if (value !== null && this.#column.type === 'boolean') {
            return value === '1' ? 'true' : 'false';
        }
        return value ?? '';
    }
    #value() {
        return this.#state.read(this.#column.element);
    }
    #allowed(operation) {
        const { table, exists, isNew } = this.#state;
        const row = exists || isNew ? this.#state.values() : null;
        return (0, calls_1.call)('record.allows', { operation, table, row, element: this.#column.element });
    }
}
exports.GlideElement = GlideElement;
(0, not_built_1.markNotBuilt)(GlideElement.prototype, 'GlideElement', ['getGlobalDisplayValue', 'setPhoneNumber']);
// Fields come from records only; the class itself stays out of reach.
Object.defineProperty(GlideElement.prototype, 'constructor', { value: Object });
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
let openRecord;
/** The state of the record that a reference element points at, for dot-walking. */
function referencedState(element) {
    return referencedBy(element);
}
/** Says how getRefRecord makes its GlideRecord; told by glide-record.ts, which needs this file itself. */
function connectReferences(open) {
    openRecord = open;
}
function assigned(object, value) {
    object.setValue(value);
    return object;
}
//# sourceMappingURL=glide-element.js.map