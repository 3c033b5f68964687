import type { Value } from '../../store/row'
import { call } from '../calls'
import { markNotBuilt, refuse } from '../not-built'
import { GlideDate } from '../time/glide-date'
import { GlideDateTime } from '../time/glide-date-time'
import { GlideDuration } from '../time/glide-duration'
import { GlideTime } from '../time/glide-time'
import type { ChoiceAnswer, ColumnDescription } from '../wire'
import { displayText, journalText, valueOfDisplay } from './display-text'
import { fieldText } from './field-text'
import { sameValue } from './field-value'
import { GlideElementDescriptor } from './glide-element-descriptor'
import type { RecordBase } from './record-base'
import type { RecordState } from './record-state'

let referencedBy: (element: GlideElement) => RecordState

/**
 * One field of a GlideRecord. It belongs to the record, not to a row: it shows the row that is current when it is read
 * (markdown/api-reference/server-api-reference/c_GlideElementScopedAPI.md).
 */
export class GlideElement {
    #state: RecordState
    #column: ColumnDescription

    constructor(state: RecordState, column: ColumnDescription) {
        this.#state = state
        this.#column = column
    }

    static {
        referencedBy = (element) => element.#state.referenced(element.#column)
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

    /** A journal field changes where an entry waits to be written. */
    changes(): boolean {
        const now = this.#value()
        return this.#column.journal
            ? now !== null
            : !sameValue(this.#column, this.#state.previousValue(this.#column.element), now)
    }

    changesFrom(value: unknown): boolean {
        return this.changes() && sameValue(this.#column, this.#state.previousValue(this.#column.element), value)
    }

    changesTo(value: unknown): boolean {
        return this.changes() && sameValue(this.#column, this.#value(), value)
    }

    /** Milliseconds since the epoch; of a duration, its length. */
    dateNumericValue(): number {
        return new GlideDateTime(this.#value() ?? '').getNumericValue()
    }

    getAttribute(name: string): string | null {
        return this.#column.attributes[name] ?? null
    }

    getBooleanAttribute(name: string): boolean {
        return this.#column.attributes[name] === 'true'
    }

    /** Values of the choice list. */
    getChoices(dependent?: unknown): string[] {
        const choices = call<readonly ChoiceAnswer[]>('element.choices', {
            table: this.#state.table,
            element: this.#column.element,
            ...(dependent === undefined ? {} : { dependent: fieldText(dependent) }),
        })
        return choices.map(({ value }) => value)
    }

    /** The label of the current choice. */
    getChoiceValue(): string {
        return displayText(this.#state, this.#column)
    }

    /** The clear text of a password2 field, for the scope that owns the table. */
    getDecryptedValue(): string | null {
        const value = this.#value()
        return value === null
            ? null
            : call<string | null>('element.decrypt', { table: this.#state.table, element: this.#column.element, value })
    }

    getDisplayValue(maxCharacters?: number): string {
        const text = displayText(this.#state, this.#column)
        return maxCharacters === undefined ? text : text.slice(0, Number(maxCharacters))
    }

    /** Translations are not part of this instance: as documented for what has none, the display value. */
    getDisplayValueLang(_language: string): string {
        return this.getDisplayValue()
    }

    getED(): GlideElementDescriptor {
        return new GlideElementDescriptor(this.#state.description, this.#column)
    }

    getGlideObject(): GlideDateTime | GlideDate | GlideTime | GlideDuration {
        const value = this.#value() ?? ''
        switch (this.#column.type) {
            case 'glide_date_time':
            case 'due_date':
                return new GlideDateTime(value)
            case 'glide_date':
                return assigned(new GlideDate(), value)
            case 'glide_time':
                return assigned(new GlideTime(), value)
            case 'glide_duration':
                return assigned(new GlideDuration(), value)
            default:
                return refuse(`GlideElement.getGlideObject for a field of type ${this.#column.type}`)
        }
    }

    /** The value with the characters that HTML reserves escaped. */
    getHTMLValue(maxCharacters?: number): string {
        const text = (this.#value() ?? '').replace(/[&<>"]/g, (character) => HTML[character] ?? character)
        return maxCharacters === undefined ? text : text.slice(0, Number(maxCharacters))
    }

    getJournalEntry(mostRecent: number): string {
        return journalText(this.#state, this.#column, Number(mostRecent))
    }

    getLabel(): string {
        return this.#column.label
    }

    /** Translations are not part of this instance: as documented for what has none, the label. */
    getLabelLang(_language: string): string {
        return this.#column.label
    }

    getName(): string {
        return this.#column.element
    }

    getReferenceTable(): string | null {
        return this.#column.reference
    }

    /** A GlideRecord on the referenced record; an empty one where the field is empty. */
    getRefRecord(): RecordBase {
        return openRecord(this.#column.reference ?? '', this.#value())
    }

    getTableName(): string {
        return this.#column.table
    }

    getValue(): Value {
        return this.#value()
    }

    nil(): boolean {
        return this.#value() === null
    }

    setDateNumericValue(milliseconds: number): void {
        const moment = new GlideDateTime(Number(milliseconds))
        this.setValue(this.#column.type === 'glide_date' ? moment.getDate() : moment)
    }

    setDisplayValue(display: unknown): void {
        this.#state.store(this.#column.element, valueOfDisplay(this.#state, this.#column, display))
    }

    setError(message: string): void {
        this.#state.fieldErrors[this.#column.element] = fieldText(message)
    }

    setValue(value: unknown): void {
        this.#state.write(this.#column.element, value)
    }

    /** The value; of a boolean `true` or `false`. */
    toString(): string {
        const value = this.#value()
        if (value !== null && this.#column.type === 'boolean') {
            return value === '1' ? 'true' : 'false'
        }
        return value ?? ''
    }

    #value(): Value {
        return this.#state.read(this.#column.element)
    }

    #allowed(operation: string): boolean {
        const { table, exists, isNew } = this.#state
        const row = exists || isNew ? this.#state.values() : null
        return call<boolean>('record.allows', { operation, table, row, element: this.#column.element })
    }
}

markNotBuilt(GlideElement.prototype, 'GlideElement', ['getGlobalDisplayValue', 'setPhoneNumber'])

// Fields come from records only; the class itself stays out of reach.
Object.defineProperty(GlideElement.prototype, 'constructor', { value: Object })

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

let openRecord: (table: string, sysId: Value) => RecordBase

/** The state of the record that a reference element points at, for dot-walking. */
export function referencedState(element: GlideElement): RecordState {
    return referencedBy(element)
}

/** Says how getRefRecord makes its GlideRecord; told by glide-record.ts, which needs this file itself. */
export function connectReferences(open: (table: string, sysId: Value) => RecordBase): void {
    openRecord = open
}

function assigned<T extends { setValue(value: string): void }>(object: T, value: string): T {
    object.setValue(value)
    return object
}
