import type { ColumnDefinition } from '../store/dictionary'
import type { MutableRow, Row } from '../store/row'
import { builtText, isConditionField } from './conditions/condition-field'
import { type FieldControl, fieldControl, isSameText, textInWords } from './field-control'
import { typedValue } from './field-text'
import { type FormSubject, mayReadField, mayWriteField } from './form-subject'
import type { PageServices } from './page-services'
import { isPicked } from './references/named-record'

/** Before the name of a field: the submitted text that the form showed for it. */
export const ORIGINAL_PREFIX = 'sys_original.'

/** Before the name of a reference field: the sys_id of the record that was picked among suggestions; empty for none. */
export const PICKED_PREFIX = 'sys_picked.'

/** What a submitted form asks for. */
export interface FormValues {
    /** What the person changed, in the form rows have; of a new record all that is filled in or was emptied. */
    readonly changes: Row
    /** By element, what is wrong with the text of a field: it means nothing, or is missing. */
    readonly problems: ReadonlyMap<string, string>
    /** By element, fields that the person changed and somebody else too, since the form was opened. */
    readonly conflicts: ReadonlyMap<string, string>
    /** The texts that the person typed over what the form showed, by element. */
    readonly typed: ReadonlyMap<string, string>
    /** The texts that a new record's form showed, by element; a stored record shows what it holds now. */
    readonly originals: ReadonlyMap<string, string>
    /** The sys_ids that were picked among suggestions, by element. */
    readonly picked: ReadonlyMap<string, string>
}

/**
 * Reads the fields of a submitted form, whose values are display values in the user's language and time zone. A field of a
 * stored record is written if its text differs from what the form showed, whatever the record holds by then. A sender that
 * does not say what was shown is compared with what is stored. A mandatory field that the form shows may not be emptied.
 */
export function formValues(services: PageServices, subject: FormSubject, form: URLSearchParams): FormValues {
    const definition = services.context.dictionary.get().table(subject.table)
    const changes: MutableRow = {}
    const problems = new Map<string, string>()
    const conflicts = new Map<string, string>()
    const typed = new Map<string, string>()
    const originals = new Map<string, string>()
    const picked = new Map<string, string>()
    for (const column of definition?.columns.values() ?? []) {
        const { element } = column
        const built = isConditionField(column)
            ? builtText(
                  services,
                  { ...subject.row, ...changes },
                  column,
                  form,
                  form.get(ORIGINAL_PREFIX + element) ?? '',
              )
            : undefined
        const text = built
            ? 'ok' in built
                ? built.ok
                : (form.get(ORIGINAL_PREFIX + element) ?? '')
            : form.getAll(element).at(-1)
        if (text === undefined || !mayWriteField(services, subject, element)) {
            continue
        }
        if (built && 'refused' in built) {
            problems.set(element, built.refused)
            continue
        }
        const control = fieldControl(services, subject.table, column, subject.row)
        // What the user may not read was not shown, whatever the sender says.
        const original = mayReadField(services, subject, element) ? form.get(ORIGINAL_PREFIX + element) : null
        if (original !== null && subject.isNew) {
            originals.set(element, original)
        }
        const pick = pickedId(services, column, text, form)
        if (pick !== null) {
            picked.set(element, pick)
        }
        const isRepicked = pick !== null && !subject.isNew && pick !== subject.row[element] && text === control.text
        if (!isRepicked && !isWritten(subject, column, control, text, original)) {
            if (original !== null && isMissing(subject, column, control, text)) {
                problems.set(element, missingText(column))
            }
            continue
        }
        typed.set(element, text)
        const value = pick === null ? typedValue(services, column, text) : { ok: pick }
        if ('refused' in value) {
            problems.set(element, `${column.label}: ${value.refused}`)
        } else if (isMissing(subject, column, control, text)) {
            problems.set(element, missingText(column))
        } else {
            changes[element] = value.ok
        }
        if (!subject.isNew && original !== null && isOvertaken(control, text, original)) {
            conflicts.set(element, conflictText(column, control, text, original))
        }
    }
    return { changes, problems, conflicts, typed, originals, picked }
}

/** The record that was picked for a reference; null if none was, or another name was typed since. */
function pickedId(
    services: PageServices,
    { element, type, reference }: ColumnDefinition,
    text: string,
    form: URLSearchParams,
): string | null {
    const sysId = form.get(PICKED_PREFIX + element) ?? ''
    return type === 'reference' && reference && sysId !== '' && isPicked(services, reference, sysId, text)
        ? sysId
        : null
}

/** A mandatory field without a value; a default that is only given when the record is stored counts as a value. */
function isMissing(
    { isNew, row }: FormSubject,
    column: ColumnDefinition,
    control: FieldControl,
    text: string,
): boolean {
    const isEmpty = control.kind === 'secret' ? text === '' && !row[column.element] : text.trim() === ''
    return column.mandatory && isEmpty && control.kind !== 'journal' && !(isNew && column.defaultValue !== null)
}

function missingText({ label }: ColumnDefinition): string {
    return `${label}: fill in this field`
}

function isWritten(
    { row, isNew }: FormSubject,
    { element }: ColumnDefinition,
    control: FieldControl,
    text: string,
    original: string | null,
): boolean {
    if (control.kind === 'secret' || control.kind === 'journal') {
        return text !== ''
    }
    if (isNew) {
        // A default that the person emptied stays empty.
        return text !== '' || (original ?? '') !== ''
    }
    return original === null
        ? text !== (row[element] ?? '') && !isSameText(control, text, control.text)
        : !isSameText(control, text, original)
}

/** Whether the stored value is neither what the form showed nor what the person wants. */
function isOvertaken(control: FieldControl, text: string, original: string): boolean {
    return !isSameText(control, control.text, original) && !isSameText(control, control.text, text)
}

function conflictText({ label }: ColumnDefinition, control: FieldControl, text: string, original: string): string {
    const words = (each: string): string => (each === '' ? 'empty' : `"${textInWords(control, each)}"`)
    return (
        `${label}: you changed ${words(original)} to ${words(text)}, but somebody else has changed it to ` +
        `${words(control.text)} since you opened the form. Nothing was saved. Save again to keep your value.`
    )
}
