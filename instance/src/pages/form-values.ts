import { encryptSecret, hashPassword } from '../access/passwords'
import { findByField } from '../reading/find-by-name'
import type { ColumnDefinition } from '../store/dictionary'
import { fromUserDateTime } from '../store/glide-time'
import type { MutableRow, Row, Value } from '../store/row'
import { type FieldControl, fieldControl, isSameText, textInWords } from './field-control'
import { type FormSubject, mayReadField, mayWriteField } from './form-subject'
import type { PageServices } from './page-services'

/** Before the name of a field: the submitted text that the form showed for it. */
export const ORIGINAL_PREFIX = 'sys_original.'

/** What a submitted form asks for. */
export interface FormValues {
    /** What the person changed, in the form rows have; of a new record all that is filled in or was emptied. */
    readonly changes: Row
    /** Texts that mean nothing. */
    readonly problems: readonly string[]
    /** Fields that the person changed and somebody else too, since the form was opened. */
    readonly conflicts: readonly string[]
    /** The texts that the person typed over what the form showed, by element. */
    readonly typed: ReadonlyMap<string, string>
    /** The texts that a new record's form showed, by element; a stored record shows what it holds now. */
    readonly originals: ReadonlyMap<string, string>
}

/**
 * Reads the fields of a submitted form, whose values are display values in the user's language and time zone. A field of a
 * stored record is written if its text differs from what the form showed, whatever the record holds by then. A sender that
 * does not say what was shown is compared with what is stored.
 */
export function formValues(services: PageServices, subject: FormSubject, form: URLSearchParams): FormValues {
    const definition = services.context.dictionary.get().table(subject.table)
    const changes: MutableRow = {}
    const problems: string[] = []
    const conflicts: string[] = []
    const typed = new Map<string, string>()
    const originals = new Map<string, string>()
    for (const column of definition?.columns.values() ?? []) {
        const { element } = column
        const text = form.getAll(element).at(-1)
        if (text === undefined || !mayWriteField(services, subject, element)) {
            continue
        }
        const control = fieldControl(services, subject.table, column, subject.row)
        // What the user may not read was not shown, whatever the sender says.
        const original = mayReadField(services, subject, element) ? form.get(ORIGINAL_PREFIX + element) : null
        if (original !== null && subject.isNew) {
            originals.set(element, original)
        }
        if (!isWritten(subject, column, control, text, original)) {
            continue
        }
        typed.set(element, text)
        const value = storedValue(services, column, text)
        if (value === undefined) {
            problems.push(`${column.label}: there is no "${text}"`)
        } else {
            changes[element] = value
        }
        if (!subject.isNew && original !== null && isOvertaken(control, text, original)) {
            conflicts.push(conflictText(column, control, text, original))
        }
    }
    return { changes, problems, conflicts, typed, originals }
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

/** The stored form of what was typed; undefined where it means nothing. */
function storedValue(services: PageServices, column: ColumnDefinition, text: string): Value | undefined {
    if (text === '') {
        return null
    }
    switch (column.type) {
        case 'boolean':
            return text === 'true' ? '1' : '0'
        case 'password2':
            return encryptSecret(text)
        case 'password':
            return hashPassword(text)
        case 'glide_date_time':
            return fromUserDateTime(text, services.context.session.timeZone) ?? undefined
        case 'integer':
            return /^-?\d+$/.test(text) ? text : undefined
        case 'reference':
            return column.reference ? referenced(services, column.reference, text) : text
        case 'glide_list':
            return column.reference ? referencedList(services, column.reference, text) : text
        default:
            return text.replaceAll('\r\n', '\n')
    }
}

/** The one readable record whose display value is the text; several or none are not guessed at. */
function referenced(services: PageServices, table: string, text: string): string | undefined {
    const display = services.context.dictionary.get().table(table)?.displayElement
    const byDisplay = display ? findByField(services, table, display, text, 2) : []
    const byUserName =
        byDisplay.length === 0 && table === 'sys_user' ? findByField(services, table, 'user_name', text, 2) : []
    const found = [...byDisplay, ...byUserName]
    return found.length === 1 ? found[0] : undefined
}

/** The records whose display values stand in the text, separated by commas; an e-mail address may stand for itself. */
function referencedList(services: PageServices, table: string, text: string): string | undefined {
    const names = text
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
    const ids = names.map((name) => (name.includes('@') ? name : referenced(services, table, name)))
    return ids.every((id) => id !== undefined) ? ids.join(',') : undefined
}
